/**
 * Every surface to be looked at before a release: a French and a German player of one team, their facilitators and the wall, on
 * phones, tablets and large screens, by turns in each theme.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { press } from '#tests/e2e/hands.ts';
import { goTo } from '#tests/e2e/solve/together.ts';
import { openScreen, openSession, PASSPHRASE } from '#tests/e2e/stage.ts';
import { wordsOf } from '#tests/e2e/words.ts';
import type { Camera } from './camera.ts';
import { Gallery } from './gallery.ts';
import {
  backToPlace,
  closeSettings,
  goIn,
  letThroughTo,
  makeTeams,
  openSettings,
  PUZZLES,
  readStory,
  SPOTS,
  type Spot,
  standAt,
} from './moves.ts';
import { HOST, type Stand } from './stand.ts';

const URL = `http://${HOST}`;
const SETTINGS = ['read', 'see', 'hear', 'play'] as const;

/** @returns how many steps failed */
export async function takeEverySurface(stand: Stand, camera: Camera): Promise<number> {
  const gallery = new Gallery(camera);
  const { see, step } = gallery;
  const desk = await camera.device(`${URL}/console`, { frame: 'laptop' });
  const german = await camera.device(`${URL}/console`, { frame: 'laptop', language: 'de' });
  await see('console-gate', [desk, german]);
  await step('console-open', async () => {
    await signIn(german);
    await see('console-open', [german]);
  });
  const code = await openSession(desk);
  const session = stand.session(code);
  await german.goto(`${URL}/console#${new URLSearchParams({ session: session.id })}`);
  const wall = await openScreen(desk);
  const wand = await camera.device(wall.url(), { frame: 'wall', language: 'de' });
  await see('console-nobody', [desk, german]);
  await see('screen-nobody', [wall, wand]);

  const first = await camera.device(URL, { frame: 'phone' });
  const second = await camera.device(URL, { frame: 'phone', language: 'de' });
  const players = [first, second];
  await see('join', players);
  await step('join-refused', async () => {
    for (const page of players) {
      await page.getByRole('textbox').fill('zzz');
      await press(page.getByRole('button', { name: wordsOf(page).whole('join.form.enter') }));
    }
    await see('join-refused', players);
  });
  const names = [await goIn(first, code), await goIn(second, code)];
  await makeTeams(stand, code, names, 2);
  await see('lobby', players);
  await step('lobby-warm-up', async () => {
    for (const page of players)
      await press(page.getByRole('button', { name: wordsOf(page).whole('join.warm-up.keys.turn') }));
    for (const page of players)
      await press(page.getByRole('button', { name: wordsOf(page).whole('join.warm-up.pieces.show') }));
    await see('lobby-warm-up', players);
  });
  await see('screen-lobby', [wall, wand]);
  await see('console-lobby', [desk, german]);

  await stand.lead(code, { type: 'start-session' });
  for (const page of players) await page.waitForURL('**/play');
  await see('play-story', players);
  for (const page of players) await readStory(page);
  for (const page of players) await backToPlace(page);
  await see('place-courtyard', players);
  await step('phrases', async () => {
    for (const page of players)
      await press(page.getByRole('button', { name: wordsOf(page).whole('play.phrases.title') }));
    await see('phrases', players);
    for (const page of players)
      await press(page.getByRole('button', { name: wordsOf(page).whole('play.phrases.close') }));
  });
  await step('object', async () => {
    for (const page of players) {
      const name = wordsOf(page).start('object.panneau.name');
      await press(page.getByRole('button', { name }).first());
    }
    await see('object', players);
    for (const page of players) await backToPlace(page);
  });
  for (const group of SETTINGS) {
    await step(`settings-${group}`, async () => {
      for (const page of players) {
        await openSettings(page);
        const details = page.locator('details').filter({ hasText: wordsOf(page).within(`ui.settings.group.${group}`) });
        if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
      }
      await see(`settings-${group}`, players);
      for (const page of players) await closeSettings(page);
    });
  }

  const run = stand.run(code, 1).state?.id ?? '';
  await letThroughTo(stand, code, 1, 'P1');
  const walk = async (spot: Spot, name: string) => {
    for (const page of players) await standAt(page, run, SPOTS[spot]);
    await see(name, players);
  };
  for (const spot of Object.keys(SPOTS) as Spot[]) {
    if (spot !== 'machines') await step(`dark-${spot}`, () => walk(spot, `dark-${spot}`));
  }
  for (const puzzle of PUZZLES.slice(1)) {
    await step(`puzzle-${puzzle}`, async () => {
      await letThroughTo(stand, code, 1, puzzle);
      await goTo(players, puzzle);
      await see(`puzzle-${puzzle}`, players);
      if (puzzle === 'P2')
        await lookAround(gallery, stand, { code, players, desks: [desk, german], walls: [wall, wand] });
    });
  }
  for (const spot of Object.keys(SPOTS) as Spot[]) await step(`lit-${spot}`, () => walk(spot, `lit-${spot}`));

  await letThroughTo(stand, code, 1);
  await step('ending', async () => {
    for (const page of players) await heading(page, 'play.end.won');
    await see('ending', players);
    await see('screen-won', [wall, wand]);
  });
  await step('ticket', async () => {
    for (let question = 0; question < 4; question++) {
      for (const page of players) {
        await page.getByRole('radio').first().check({ force: true });
        await press(page.getByRole('button', { name: wordsOf(page).whole('play.ticket.answer') }));
      }
      if (question === 0) await see('ticket-answered', players);
      for (const page of players)
        await press(
          page.getByRole('button', { name: wordsOf(page).whole(['play.ticket.next', 'play.ticket.finish']) }),
        );
    }
    await see('after-ticket', players);
  });
  await step('screen-question', async () => {
    await stand.lead(code, { type: 'show-question', question: 1 });
    await see('screen-question', [wall, wand]);
    await stand.lead(code, { type: 'show-question', question: null });
  });
  await step('console-ended', async () => {
    await stand.lead(code, { type: 'end-session' });
    await see('console-ended', [desk, german]);
    await see('screen-ended', [wall, wand]);
  });
  await step('home', async () => {
    for (const path of ['take-home?m=alerte-grisou', 'booster?m=courrier-j7', 'booster?m=nulle-part']) {
      for (const page of players) await page.goto(`${URL}/${path}`);
      await see(path.replace(/\W+/g, '-'), players);
    }
  });
  return gallery.failed;
}

interface Room {
  readonly code: string;
  readonly players: readonly Page[];
  readonly desks: readonly Page[];
  readonly walls: readonly Page[];
}

/** In the middle of play: what a facilitator sees and does, and a hint. */
async function lookAround({ see, step }: Gallery, stand: Stand, { code, players, desks, walls }: Room): Promise<void> {
  await see('console-playing', desks);
  await see('screen-playing', walls);
  await step('hint', async () => {
    const [page] = players;
    if (page) await press(page.getByRole('button', { name: wordsOf(page).whole('play.hints.ask') }));
    for (const each of players)
      await each.getByRole('region', { name: wordsOf(each).whole('play.hints.title') }).scrollIntoViewIfNeeded();
    await see('hint', players);
  });
  await stand.lead(code, { type: 'show-message', message: 'Dans cinq minutes, on se retrouve devant l’écran.' });
  await see('message', players);
  await see('screen-message', walls);
  await stand.lead(code, { type: 'show-message', message: null });
  await stand.lead(code, { type: 'freeze-session', message: 'On regarde par ici !' });
  await see('frozen', players);
  await see('screen-frozen', walls);
  await see('console-frozen', desks);
  await stand.lead(code, { type: 'unfreeze-session' });
}

async function signIn(page: Page): Promise<void> {
  const words = wordsOf(page);
  await page.getByRole('textbox', { name: words.whole('console.passphrase') }).fill(PASSPHRASE);
  await press(page.getByRole('button', { name: words.whole('console.sign-in.go') }));
  await heading(page, 'console.open.title');
}

async function heading(page: Page, key: string): Promise<Locator> {
  const found = page.getByRole('heading', { name: wordsOf(page).whole(key) });
  await expect(found).toBeVisible({ timeout: 60_000 });
  return found;
}
