/** Settings in a real browser: a team in calm mode, who has whose settings, and controls under fingers. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { takeLamps } from './solve/mission.ts';
import { goTo } from './solve/together.ts';
import { begin, depart, device, endDevices, enter, gather, join, letThrough, openSession } from './stage.ts';
import { tooSmall } from './touch.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

const openSettings = (page: Page) => page.getByRole('button', { name: 'Réglages' }).click();
const openGroup = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();
const closeSettings = (page: Page) => page.getByRole('button', { name: 'Fermer', exact: true }).click();
const html = (page: Page) => page.locator('html');

async function wantCalm(page: Page, calm: boolean): Promise<void> {
  await openSettings(page);
  await openGroup(page, 'Jouer');
  await page.getByRole('checkbox', { name: /Mode calme/ }).setChecked(calm, { force: true });
  await closeSettings(page);
}

test('[R193] one player wishes for calm mode before the start: the whole team has it, and nobody is named', async ({
  browser,
  server,
}) => {
  const { console_, players } = await gather(browser, server.url, ['phone', 'tablet']);
  const [first, second] = players as [Page, Page];
  await wantCalm(first, true);
  await depart(console_, players);
  for (const player of players) {
    await expect(player.getByRole('banner').getByText('Mode calme')).toBeVisible();
    await expect(player.getByRole('timer')).toHaveCount(0);
  }
  await expect(console_.getByText('Mode calme').first()).toBeVisible();
  await openSettings(second);
  await openGroup(second, 'Jouer');
  await expect(second.getByRole('checkbox', { name: /Mode calme/ })).not.toBeChecked();
  await closeSettings(second);
  await first.reload();
  await expect(first.getByRole('banner').getByText('Mode calme')).toBeVisible();

  await console_.getByRole('button', { name: /^Demander le mode calme/ }).click();
  await wantCalm(first, false);
  await expect(console_.getByRole('button', { name: /^Ne plus demander/ })).toBeVisible();
  await expect(second.getByRole('banner').getByText('Mode calme')).toBeVisible();
  await console_.getByRole('button', { name: /^Ne plus demander/ }).click();
  for (const player of players) await expect(player.getByRole('timer').first()).toBeVisible();
});

test('[R195] settings stay over a reload, and the next seat on the device is asked', async ({ browser, server }) => {
  const { code, players } = await gather(browser, server.url, ['phone']);
  const [first] = players as [Page];
  await openSettings(first);
  await first.getByRole('radio', { name: /^150/ }).check({ force: true });
  await first.getByRole('radio', { name: 'OpenDyslexic' }).check({ force: true });
  await closeSettings(first);
  await expect.poll(() => first.evaluate(() => document.fonts.check('1rem OpenDyslexic'))).toBe(true);
  await expect(first.getByRole('heading').first()).toHaveCSS('font-family', /^"?OpenDyslexic/);
  await first.reload();
  await expect(first.getByRole('heading', { name: wordsOf(first).whole('join.lobby.title') })).toBeVisible();
  await expect(html(first)).toHaveAttribute('data-text-size', '150');
  await expect(html(first)).toHaveAttribute('data-face', 'dyslexic');

  const next = await first.context().newPage();
  await next.goto(server.url);
  await expect(html(next)).toHaveAttribute('data-text-size', '150');
  await expect(next.getByRole('heading', { name: /^Garder les réglages/ })).toBeVisible();
  await enter(next, code);
  await expect(next.getByText('Les réglages habituels sont revenus.').first()).toBeVisible();
  await expect(html(next)).toHaveAttribute('data-text-size', '100');

  // Who came back to choose has what they chose.
  await openSettings(next);
  await next.getByRole('radio', { name: /^125/ }).check({ force: true });
  await closeSettings(next);
  const third = await first.context().newPage();
  await third.goto(server.url);
  await third.getByRole('button', { name: 'Les garder' }).click();
  await join(third, code);
  await expect(html(third)).toHaveAttribute('data-text-size', '125');
});

test('[R197] under a finger every control is large enough, on every surface and puzzle', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const small: string[] = [];
  const look = async (page: Page, where: string) => {
    const size = page.viewportSize() ?? { width: 360, height: 740 };
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.getByRole('button').first(), where).toBeVisible();
    small.push(...(await tooSmall(page)).map((each) => `${where}: ${each}`));
    await page.setViewportSize(size);
  };
  await look(console_, 'console: first visit');
  const code = await openSession(console_);
  const page = await device(browser, server.url, 'tablet', { drawn: true });
  await look(page, 'join');
  await join(page, code);
  await look(page, 'lobby');
  await look(console_, 'console: lobby');
  await console_.getByRole('button', { name: wordsOf(console_).whole('console.handles.start') }).click();
  await page.waitForURL('**/play');
  await look(page, 'play: the story');
  await begin(page);
  await look(page, 'play: the place');
  await look(console_, 'console: play');
  await openSettings(page);
  for (const group of ['Voir', 'Entendre', 'Jouer', 'Lire']) {
    await openGroup(page, group);
    await look(page, `settings: ${group}`);
  }
  await closeSettings(page);
  await page.getByRole('button', { name: wordsOf(page).whole('play.place.hide') }).click();
  await takeLamps([page]);
  for (const puzzle of ['P1', 'P2', 'P5', 'P3', 'P4', 'P6', 'P7', 'gestures', 'vote']) {
    await goTo([page], puzzle);
    await look(page, puzzle);
    await isFirst(page, puzzle);
    if (puzzle === 'P4') await typesInSight(page);
    await letThrough(console_, puzzle);
  }
  expect(small).toEqual([]);
});

/** On a phone, upright and on its side, an opened puzzle is what one sees: nothing of the place stands before it. */
async function isFirst(page: Page, puzzle: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  const heading = page.getByRole('heading', { level: 2, name: wordsOf(page).start(`${puzzle}.title`) });
  for (const phone of [
    { width: 320, height: 568 },
    { width: 360, height: 740 },
    { width: 740, height: 360 },
  ]) {
    await page.setViewportSize(phone);
    const top = async () => (await heading.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    await expect.poll(top, `${puzzle} from the top, at ${phone.width} px`).toBeLessThan(240);
  }
  await page.setViewportSize(size);
}

/** What an on-screen keyboard leaves of a phone, upright and on its side. */
const ABOVE_KEYS = [
  { width: 360, height: 360 },
  { width: 740, height: 150 },
] as const;

/** Above an on-screen keyboard the field that is typed into is seen whole: nothing fixed lies on it. */
async function typesInSight(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  for (const left of ABOVE_KEYS) await typesInSightOf(page, left);
  await page.setViewportSize(size);
}

async function typesInSightOf(page: Page, left: (typeof ABOVE_KEYS)[number]): Promise<void> {
  await page.getByRole('textbox').first().focus();
  await page.setViewportSize(left);
  await page.getByRole('textbox').first().blur();
  await page.getByRole('textbox').first().focus();
  const seen = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      const { left, right, top, bottom } = field?.getBoundingClientRect() ?? new DOMRect();
      const across = (left + right) / 2;
      return [top + 2, bottom - 2].every((down) => document.elementFromPoint(across, down) === field);
    });
  await expect.poll(seen).toBe(true);
}

test('[R211] on a touch screen what is pressed most lies on the side of the hand that was chosen', async ({
  browser,
  server,
}) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const page = await device(browser, server.url, 'phone', { touch: true });
  const mate = await device(browser, server.url, 'tablet');
  for (const player of [page, mate]) await join(player, code);
  await depart(console_, [page, mate]);
  const words = wordsOf(page);
  const panel = ['play.phrases.title', 'play.hints.ask', 'play.key.turn'];
  const choose = async (hand: string) => {
    await openSettings(page);
    const radio = page.getByRole('radio', { name: words.whole(`ui.settings.hand.${hand}`) });
    if (!(await radio.isVisible())) await openGroup(page, 'Jouer');
    await radio.check({ force: true });
    expect(await sideOf(page, words.whole('ui.settings.done')), `close, ${hand}`).toBe(hand);
    await closeSettings(page);
    expect(await sideOf(page, words.whole('ui.settings.title')), `settings, ${hand}`).toBe(hand);
  };
  const sides = async (keys: readonly string[]) =>
    Promise.all(keys.map(async (key) => `${key} ${await sideOf(page, words.whole(key))}`));

  for (const width of [360, 820]) {
    await page.setViewportSize({ width, height: 900 });
    for (const hand of ['left', 'right'] as const) {
      await choose(hand);
      expect(await sides(['play.phrases.title'])).toEqual([`play.phrases.title ${hand}`]);
    }
  }
  await takeLamps([page, mate]);
  await goTo([page], 'P1');
  for (const width of [360, 820]) {
    await page.setViewportSize({ width, height: 900 });
    for (const hand of ['left', 'right'] as const) {
      await choose(hand);
      expect(await sides(panel)).toEqual(panel.map((key) => `${key} ${hand}`));
    }
  }
});

/** On which half of the page a button's middle lies. */
async function sideOf(page: Page, name: RegExp): Promise<'left' | 'right'> {
  const button = page.getByRole('button', { name }).filter({ visible: true }).first();
  await expect(button).toBeVisible();
  const { x, width } = (await button.boundingBox()) ?? { x: 0, width: 0 };
  return x + width / 2 < (page.viewportSize()?.width ?? 0) / 2 ? 'left' : 'right';
}

/** A device with one French voice, which notes what it is given to say. */
function pretendVoice(): void {
  const said: string[] = [];
  const synthesis = {
    said,
    getVoices: () => [{ lang: 'fr-BE', localService: true, default: true }],
    speak: ({ text }: { text: string }) => said.push(text),
    cancel: () => said.push('silence'),
    addEventListener: () => {},
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}

test('[R196] the story and a puzzle are read when asked, until the page moves on or the room is held', async ({
  browser,
  server,
}) => {
  const { console_, players } = await gather(browser, server.url, ['phone']);
  const [page] = players as [Page];
  await page.context().addInitScript(pretendVoice);
  await page.reload();
  const said = () => page.evaluate(() => Reflect.get(speechSynthesis, 'said') as string[]);
  await console_.getByRole('button', { name: wordsOf(console_).whole('console.handles.start') }).click();
  await page.waitForURL('**/play');
  const read = page.getByRole('button', { name: /^Lire à voix haute/ });
  await expect(read).toBeVisible();
  expect(await said()).toEqual([]);
  await read.click();
  expect((await said())[0]).toMatch(/^Jeudi 12 juin/);
  await begin(page);
  expect((await said()).at(-1)).toBe('silence');
  await takeLamps([page]);
  await goTo([page], 'P1');
  await read.click();
  expect((await said()).at(-1)).toMatch(/^Trois messages/);
  await console_.getByRole('button', { name: wordsOf(console_).whole('console.handles.freeze') }).click();
  await expect.poll(async () => (await said()).at(-1)).toBe('silence');
});
