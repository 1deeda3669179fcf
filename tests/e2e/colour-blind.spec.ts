/**
 * Never colour alone. Where a view tells states apart by colour, each also has its own words, drawing or line: this is
 * read from the page. With --update-snapshots, pictures of the same boards under four simulated kinds of sight are left
 * in the report's folder, for people to look at.
 */
import type { Locator, Page, TestInfo } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { check, press } from './hands.ts';
import { sortMail } from './solve/mail.ts';
import { takeLamps } from './solve/mission.ts';
import { solveRoster } from './solve/roster.ts';
import { goTo, turnKeys } from './solve/together.ts';
import { depart, device, endDevices, gather, join, letThrough, openScreen, openSession } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

const SIGHTS = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

/** The same board as four kinds of eyes see it, when somebody wants to look. */
async function picture(page: Page, info: TestInfo, name: string): Promise<void> {
  if (info.config.updateSnapshots !== 'changed') return;
  const client = await page.context().newCDPSession(page);
  for (const type of SIGHTS) {
    await client.send('Emulation.setEmulatedVisionDeficiency', { type });
    await page.screenshot({ path: info.outputPath(`${name}-${type}.png`), fullPage: true });
  }
  await client.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  await client.detach();
}

/**
 * What tells a state without its colour: words, lines, drawings, marks.
 * @param words where in it the state is said: what it is called says nothing of its state
 */
async function signsOf(shown: Locator, words = ''): Promise<string> {
  await expect(shown.first(), `nothing is ${shown}`).toBeAttached();
  return shown.first().evaluate((element, where) => {
    const look = getComputedStyle(element);
    const drawn = [...element.querySelectorAll('svg path, svg rect')].map(
      (shape) => `${shape.getAttribute('d') ?? 'rect'} ${getComputedStyle(shape).strokeDasharray}`,
    );
    const said = where === '' ? [] : [...element.querySelectorAll(where)].map((part) => part.textContent ?? '');
    const box = element.querySelector('input');
    const ticked = box !== null && box.getBoundingClientRect().width >= 10 ? String(box.checked) : '';
    const line = element instanceof HTMLElement ? [look.borderStyle, look.borderWidth, look.textDecorationLine] : [];
    const mark = look.boxShadow.replaceAll(/(?:rgb|color|oklch)\w*\([^)]*\)/g, '');
    return [...drawn, ...said, ticked, ...line, mark, getComputedStyle(element, '::before').content].join(' | ');
  }, words);
}

function areApart(signs: readonly string[]): void {
  expect(new Set(signs).size, JSON.stringify(signs, undefined, 1)).toBe(signs.length);
}

/** States that are on the page at once, by name. */
async function toldApart(page: Page, states: { readonly [name: string]: string }, words = ''): Promise<void> {
  const signs: string[] = [];
  for (const selector of Object.values(states)) signs.push(await signsOf(page.locator(selector), words));
  areApart(signs);
}

/** Lets the page believe that so much more time has gone by. */
async function wait(page: Page, minutes: number): Promise<void> {
  await page.evaluate((ms) => {
    const before = Date.now.bind(Date);
    Date.now = () => before() + ms;
  }, minutes * 60_000);
}

test('[R145] states that differ by colour differ by words, drawings or lines too, on every kind of board', async ({
  browser,
  server,
}, info) => {
  test.setTimeout(240_000);
  const { console_, players } = await gather(browser, server.url, ['tablet']);
  const [page] = players as [Page];
  const words = wordsOf(page);
  const screen = await openScreen(console_);
  await depart(console_, players);
  await takeLamps([page]);
  await goTo([page], 'P1');

  await toldApart(
    page,
    { locked: '.puzzle-locked', ready: '.puzzle-ready', open: '.puzzle-open', done: '.puzzle-done' },
    '.puzzle-button-status',
  );
  await check(page.getByRole('radio', { name: words.whole('inbox-triage.safe') }).first());
  await toldApart(page, { chosen: '.choice:has(input:checked)', free: '.choice:has(input:not(:checked))' });
  await sortMail(page, ['VITE le ruban']);
  await turnKeys([page]);
  await expect(page.locator('.notice-brick')).toBeVisible();
  await picture(page, info, 'mail-wrong');
  await letThrough(console_, 'P1');
  await expect(page.locator('.notice-good')).toBeVisible();
  await picture(page, info, 'mail-over');

  await press(page.getByRole('button', { name: words.whole('play.place.leave') }));
  await toldApart(
    page,
    { plain: '.object-plain', waiting: '.object-waiting', ready: '.object-ready', done: '.object-done' },
    '.object-look',
  );
  await picture(page, info, 'place');

  await goTo([page], 'P6');
  const state = page
    .getByRole('main')
    .getByText(words.within('rule-gates.state_one', { count: 1 }))
    .first();
  await press(page.getByRole('button', { name: words.whole('rule-gates.place') }).first());
  await expect(state).toBeVisible();
  await toldApart(page, { placed: '.gates-place[aria-pressed="true"]', free: '.gates-place[aria-pressed="false"]' });
  const lever = async () => (await page.locator('.gate-lever').first().textContent()) ?? '';
  const before = await lever();
  await press(page.getByRole('button', { name: words.whole('rule-gates.pull-closed') }));
  await expect.poll(lever).not.toBe(before);
  await picture(page, info, 'valves');

  await letThrough(console_, 'P2');
  await goTo([page], 'P3');
  await press(page.getByRole('button', { name: words.start('passphrase-forge.draw_other') }));
  await expect(page.getByText(words.whole('passphrase-forge.heat'))).toBeVisible();
  await picture(page, info, 'forge');
  for (const puzzle of ['P3', 'P4', 'P5', 'P6']) await letThrough(console_, puzzle);
  await goTo([page], 'P7');
  await expect(page.getByRole('table')).toBeVisible();
  const box = page.getByRole('checkbox').first();
  await check(box);
  await toldApart(page, { ticked: '.roster-ticked', free: 'tbody tr:not(.roster-ticked)' });
  await picture(page, info, 'roster');
  await box.uncheck({ force: true });
  await solveRoster([page], [page]);
  await toldApart(page, { closed: 'tr:has(.roster-out)', kept: 'tr:has(.roster-kept)' }, 'td:last-child');
  await picture(page, info, 'roster-over');

  await toldApart(screen, { lit: '.mine-lamp-lit', dark: '.mine-lamp:not(.mine-lamp-lit)' });
  await picture(screen, info, 'screen');
  await picture(console_, info, 'console');
});

test('[R111] [R145] on the console a lamp that is lit, and who is away, are told without colour too', async ({
  browser,
  server,
}, info) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_, { teamSize: 1 });
  const players = [await device(browser, server.url, 'phone'), await device(browser, server.url, 'phone')];
  for (const player of players) await join(player, code);
  await depart(console_, players);

  const chips = [await signsOf(console_.locator('.team-chip-none'))];
  for (const [lamp, minutes] of [
    ['look', 3.5],
    ['visit', 2],
  ] as const) {
    await wait(console_, minutes);
    chips.push(await signsOf(console_.locator(`.team-chip-${lamp}`)));
    const badges = console_.locator('.badge', { hasText: wordsOf(console_).within(`console.still.${lamp}`) });
    await expect(badges).toHaveCount(players.length);
    await picture(console_, info, `console-${lamp}`);
  }
  areApart(chips);

  const rows = ['.team-seat', '.person'] as const;
  const said = '.badge, .soft';
  const there = await Promise.all(rows.map((row) => signsOf(console_.locator(`${row}:not(${row}-away)`), said)));
  for (const player of players) await player.close();
  for (const row of rows) await expect(console_.locator(`${row}-away`)).toHaveCount(players.length);
  const away = await Promise.all(rows.map((row) => signsOf(console_.locator(`${row}-away`), said)));
  for (const [at, signs] of there.entries()) areApart([signs, away[at] ?? signs]);
  await picture(console_, info, 'console-away');
});
