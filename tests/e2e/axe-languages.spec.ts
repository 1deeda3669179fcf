/**
 * Every surface and every puzzle in every language, without an axe violation. One session: four learners, each alone and
 * in their own language, meet each puzzle, and the facilitator lets it through. Every theme is everyone.spec.ts's part;
 * here each language is seen in another one.
 */
import type { Page } from '@playwright/test';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { TestPage } from '../sdk-client.ts';
import { expect, test } from './canari-test.ts';
import { check, press } from './hands.ts';
import { Looks } from './looks.ts';
import type { TestServer } from './server.ts';
import { answerAll } from './solve/ticket.ts';
import { goTo } from './solve/together.ts';
import { begin, device, endDevices, join, openScreen, openSession, PASSPHRASE } from './stage.ts';
import { wordsOf } from './words.ts';

// What axe finds is told in words; pictures of every step would take longer than the steps.
test.use({ trace: 'off' });

test.afterEach(async () => expect(await endDevices()).toEqual([]));

const LOCALES = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB', de: 'de-BE' };
const PUZZLES = ['P0', 'P1', 'P2', 'P5', 'P3', 'P4', 'P6', 'P7', 'gestures', 'vote', 'lever'];
const SURFACES = [
  'console: sign-in',
  'console: lobby',
  'console: play',
  'console: debrief',
  'screen: lobby',
  'screen: play',
  'screen: end',
  'join',
  'lobby and warm-up',
  'story',
  'settings',
  'place',
  'ending and ticket',
  'after the ticket',
  'take-home',
  'booster',
];

/** Shows a page anew in each language, last in the one that it began in, and looks at it. */
async function inEachLanguage(page: Page, looks: Looks, where: string): Promise<void> {
  for (const language of [...RELEASED_LANGUAGES].reverse()) {
    await page.evaluate((chosen) => localStorage.setItem('canari.language', chosen), language);
    await page.reload();
    await expect(page.locator(`html[lang="${language}"]`)).toBeAttached();
    await expect(page.getByRole('heading').first()).toBeVisible();
    await looks.at(page, where);
  }
}

/** Lets a puzzle through for every team, from a console without a page. */
async function openDesk(server: TestServer, code: string) {
  const desk = new TestPage(server.port);
  const token = await desk.signIn(PASSPHRASE);
  const { sessions } = (await (await desk.get('/api/sessions', token)).json()) as {
    sessions: { session: string; code: string }[];
  };
  const session = sessions.find((each) => each.code === code)?.session ?? '';
  const wire = await desk.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  return {
    async letThrough(puzzle: string): Promise<void> {
      const teams = Object.keys(wire.view?.teams ?? {});
      expect(teams).toHaveLength(RELEASED_LANGUAGES.length);
      for (const team of teams) await wire.send({ type: 'steer', team, command: { type: 'skip-puzzle', puzzle } });
    },
    close: () => wire.drop(),
  };
}

test('[R145] no axe violation on any surface or puzzle, in any language', async ({ browser, server }, info) => {
  test.setTimeout(420_000);
  const looks = new Looks();
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  await expect(console_.getByRole('textbox').first()).toBeVisible();
  await inEachLanguage(console_, looks, 'console: sign-in');
  const code = await openSession(console_, { teamSize: 1 });
  const screen = await openScreen(console_);
  await expect(screen.getByText(code)).toBeVisible();
  const players: Page[] = [];
  for (const language of RELEASED_LANGUAGES) {
    const player = await device(browser, server.url, 'tablet', { locale: LOCALES[language] });
    players.push(player);
    await expect(player.getByRole('textbox')).toBeVisible();
    await looks.at(player, 'join');
    await join(player, code);
    await looks.at(player, 'lobby and warm-up');
  }
  await inEachLanguage(console_, looks, 'console: lobby');
  await inEachLanguage(screen, looks, 'screen: lobby');

  await console_.getByRole('button', { name: wordsOf(console_).whole('console.handles.start') }).click();
  for (const player of players) {
    await player.waitForURL('**/play');
    await expect(player.getByRole('dialog')).toBeVisible();
    await looks.at(player, 'story');
    await begin(player);
    await looks.at(player, 'place');
    await press(player.getByRole('button', { name: wordsOf(player).whole('ui.settings.title') }));
    for (const group of await player.locator('dialog summary').all()) await group.click();
    await looks.at(player, 'settings');
    await press(player.getByRole('button', { name: wordsOf(player).whole('ui.settings.done') }));
  }
  await inEachLanguage(console_, looks, 'console: play');
  await inEachLanguage(screen, looks, 'screen: play');

  const desk = await openDesk(server, code);
  for (const puzzle of PUZZLES) {
    await goTo(players, puzzle);
    for (const player of players) {
      await expect(player.getByText(wordsOf(player).whole('play.puzzle.opening'))).toHaveCount(0);
      await looks.at(player, puzzle);
    }
    await desk.letThrough(puzzle);
  }
  desk.close();

  for (const player of players) {
    await expect(player.getByRole('heading', { name: wordsOf(player).whole('play.end.won') })).toBeVisible();
    await expect(player.getByRole('radio').first()).toBeVisible();
    await check(player.getByRole('radio').first());
    await looks.at(player, 'ending and ticket');
    await answerAll(player);
    await looks.at(player, 'after the ticket');
  }
  await inEachLanguage(screen, looks, 'screen: end');
  await inEachLanguage(console_, looks, 'console: debrief');
  const [reader] = players as [Page];
  await reader.goto(`${server.url}/take-home?m=alerte-grisou`);
  await inEachLanguage(reader, looks, 'take-home');
  await reader.goto(`${server.url}/booster?m=courrier-j7`);
  await inEachLanguage(reader, looks, 'booster');

  expect(looks.found).toEqual([]);
  const wanted = [...SURFACES, ...PUZZLES];
  expect([...looks.seen.keys()].sort()).toEqual([...wanted].sort());
  for (const [where, languages] of looks.seen)
    expect([...languages].sort(), where).toEqual([...RELEASED_LANGUAGES].sort());
  expect(looks.runs).toBe(wanted.length * RELEASED_LANGUAGES.length);
  info.annotations.push({ type: 'axe', description: `${looks.runs} runs` });
});
