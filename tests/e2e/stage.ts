/** A facilitator and players in real browsers: what they do, in the words that the screens show. */
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { press, write } from './hands.ts';
import { speaks, wordsOf } from './words.ts';

export const PASSPHRASE = 'quatre mots au hasard';

const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

export type Size = keyof typeof SIZES;

export interface DeviceChoice {
  readonly locale?: string;
  /** Whether the place is drawn: a busy machine draws few of them at once, and the lists are the same. */
  readonly drawn?: boolean;
  /** Whether it is tapped on with a finger. */
  readonly touch?: boolean;
}

/** Opens a page as a device of its own: nothing is shared with the others. */
export async function device(
  browser: Browser,
  url: string,
  size: Size,
  { locale = 'fr-BE', drawn = false, touch = false }: DeviceChoice = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES[size], locale, hasTouch: touch });
  opened.push(context);
  const language = RELEASED_LANGUAGES.find((released) => locale.startsWith(released));
  if (language !== undefined) speaks(context, language);
  watch(context, new URL(url).host);
  if (!drawn) await context.addInitScript(hideMap);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** The empty page that comes before the first one has no storage. */
function hideMap(): void {
  if (location.protocol === 'http:') localStorage.setItem('canari.map', 'hidden');
}

const opened: BrowserContext[] = [];

/** Ends a test: closes its devices, and gives what its pages did that no page may do. */
export async function endDevices(): Promise<string[]> {
  await Promise.all(opened.splice(0).map((context) => context.close()));
  return misdeeds.splice(0);
}

/** What no page may do: ask another server for anything, break its own policy, or throw. */
const misdeeds: string[] = [];

function watch(context: BrowserContext, host: string): void {
  context.on('request', (request) => {
    if (new URL(request.url()).host !== host) misdeeds.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => misdeeds.push(`threw ${error.error().message}`));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) misdeeds.push(message.text());
  });
}

/** What a session is opened with, where it is not what the form offers first. */
export interface Opening {
  readonly address?: 'tu' | 'vous';
  readonly teamSize?: number;
}

/** Signs in and opens a session. @returns its code */
export async function openSession(console_: Page, { address, teamSize }: Opening = {}): Promise<string> {
  const words = wordsOf(console_);
  await console_.getByRole('textbox', { name: words.whole('console.passphrase') }).fill(PASSPHRASE);
  await console_.getByRole('button', { name: words.whole(['console.set-up.go', 'console.sign-in.go']) }).click();
  const choice = (name: string) => console_.getByRole('combobox', { name: words.whole(`console.open.${name}`) });
  if (address !== undefined) await choice('address').selectOption(address);
  if (teamSize !== undefined) await choice('team-size').selectOption(String(teamSize));
  await console_.getByRole('button', { name: words.whole('console.open.go') }).click();
  await expect(console_.getByRole('heading', { name: words.whole('console.entrance.title') })).toBeVisible();
  const shown = await console_
    .locator('p')
    .filter({ hasText: words.start('console.entrance.code') })
    .textContent();
  return /[B-DF-HJ-NP-TV-XZ]{7}$/.exec(shown ?? '')?.[0] ?? '';
}

/** Opens the projected page from the console. */
export async function openScreen(console_: Page): Promise<Page> {
  const link = console_.getByRole('link', { name: wordsOf(console_).whole('console.entrance.projector') });
  const [screen] = await Promise.all([console_.context().waitForEvent('page'), link.click()]);
  return screen;
}

/** Types the code and goes in; where that leads depends on whether the mission is on. */
export async function enter(page: Page, code: string): Promise<void> {
  const words = wordsOf(page);
  await write(page.getByRole('textbox', { name: words.whole('join.form.label') }), code);
  await press(page.getByRole('button', { name: words.whole('join.form.enter') }));
}

export async function join(page: Page, code: string): Promise<void> {
  await enter(page, code);
  await expect(page.getByRole('heading', { name: wordsOf(page).whole('join.lobby.title') })).toBeVisible();
}

/** Waits for the mission to begin on this page, and closes the story. */
export async function begin(page: Page): Promise<void> {
  await page.waitForURL('**/play');
  await press(page.getByRole('button', { name: wordsOf(page).whole('play.story.go') }));
}

/** The facilitator starts; everybody reads the story. */
export async function depart(console_: Page, players: readonly Page[]): Promise<void> {
  await console_.getByRole('button', { name: wordsOf(console_).whole('console.handles.start') }).click();
  await Promise.all(players.map(begin));
}

export interface Gathered {
  readonly console_: Page;
  readonly code: string;
  readonly players: readonly Page[];
}

/** A facilitator on a laptop, and a player in the lobby for each of these devices. */
export async function gather(browser: Browser, url: string, devices: readonly Size[]): Promise<Gathered> {
  const console_ = await device(browser, `${url}/console`, 'laptop');
  const code = await openSession(console_);
  const players: Page[] = [];
  for (const size of devices) players.push(await device(browser, url, size));
  for (const player of players) await join(player, code);
  return { console_, code, players };
}

/** One learner alone in a mission that has begun. */
export async function playAlone(
  browser: Browser,
  url: string,
  size: Size,
): Promise<{ readonly console_: Page; readonly player: Page }> {
  const { console_, players } = await gather(browser, url, [size]);
  await depart(console_, players);
  const [player] = players as [Page];
  return { console_, player };
}

/** The facilitator lets a puzzle through. @param puzzle its name in the level */
export async function letThrough(console_: Page, puzzle: string): Promise<void> {
  const words = wordsOf(console_);
  const title = words.plain(`${puzzle}.title`);
  await console_.getByRole('button', { name: words.whole('console.puzzle.skip-of', { title }) }).click();
  await console_.getByRole('button', { name: words.whole('console.skipping.yes') }).click();
}
