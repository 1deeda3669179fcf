/** The room: one clock on every page, in by the square, teams placed by hand, a pause with words, mistakes only while held. */
import type { Page } from '@playwright/test';
import { generate } from 'lean-qr';
import { qrPath } from '#web/ui/qr-path.ts';
import { TestPage } from '../sdk-client.ts';
import { expect, test } from './canari-test.ts';
import { messages, sortMail } from './solve/mail.ts';
import { takeLamps } from './solve/mission.ts';
import { openPuzzle, turnKeys } from './solve/together.ts';
import { depart, device, endDevices, join, openSession, playAlone } from './stage.ts';
import { apart, secondsShown, setClock, watchTimer } from './wall-clock.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

const TEN_MINUTES_MS = 600_000;
/** What people in one room cannot tell apart. */
const AGREE_WITHIN_MS = 250;
/** Longer than five seconds: on a busy machine pages begin late, and skip some. */
const WATCHED_MS = 12_000;

test('[R14] console, screen and players with clocks ten minutes off show the same second', async ({
  browser,
  server,
}) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  await setClock(console_, TEN_MINUTES_MS);
  const code = await openSession(console_);
  const screen = await device(browser, server.url + (await screenLink(console_)), 'projector');
  const players = [await device(browser, server.url, 'phone'), await device(browser, server.url, 'tablet')] as const;
  await setClock(screen, -TEN_MINUTES_MS);
  await setClock(players[0], -TEN_MINUTES_MS);
  for (const player of players) {
    // Without the picture of the place: without a graphics card it takes what the page needs to keep time.
    await player.route('**/api/maps/**', (map) => map.abort());
    await join(player, code);
  }
  await console_.getByRole('button', { name: 'Départ' }).click();
  for (const player of players) await player.waitForURL('**/play');
  const pages = [console_, screen, ...players];
  // A page that was busy when the first message came knows better after a few: the one that was delayed least is right.
  for (let minutes = 0; minutes < 4; minutes++) {
    const was = await secondsShown(console_);
    await console_.getByRole('button', { name: /1 minute\s*: toutes les équipes/ }).click();
    for (const page of pages) await expect.poll(() => secondsShown(page)).toBeGreaterThan(was + 30);
  }
  const shown = await Promise.all(pages.map((page) => watchTimer(page, WATCHED_MS)));
  expect(Math.max(...apart(shown, 5))).toBeLessThan(AGREE_WITHIN_MS);
});

test('[R108] the square of the console lets a device in without the code', async ({ browser, server }) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  await openSession(console_);
  const told = new URLSearchParams((await screenLink(console_)).split('#')[1]);
  const token = told.get('join') ?? '';
  const square = console_.getByRole('img', { name: 'Le carré à scanner pour entrer' }).locator('path');
  const inSquare = generate(`${told.get('at')}/?j=${token}`);
  await expect(square).toHaveAttribute(
    'd',
    qrPath(inSquare.size, (x, y) => inSquare.get(x, y)),
  );
  const player = await device(browser, `${server.url}/?j=${token}`, 'phone');
  await expect(player.getByRole('textbox')).toHaveCount(0);
  await player.getByRole('button', { name: 'Entrer' }).click();
  await expect(player.getByRole('heading', { name: 'Te voilà !' })).toBeVisible();
  expect(player.url()).not.toContain(token);
});

test('[R102] [R103] teams are placed by hand, and a pause says why on every page', async ({ browser, server }) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const screen = await device(browser, server.url + (await screenLink(console_)), 'projector');
  const players = [await device(browser, server.url, 'phone'), await device(browser, server.url, 'tablet')] as const;
  const names: string[] = [];
  for (const player of players) {
    await join(player, code);
    names.push((await console_.locator('.person strong').last().textContent()) ?? '');
  }
  // Two more, without a page.
  for (let i = 0; i < 2; i++) await new TestPage(server.port).join(code);

  const byHand = console_.getByRole('radio', { name: 'À la main' });
  // The server says so before it is chosen.
  await byHand.click({ force: true });
  await expect(byHand).toBeChecked();
  const everybody = console_.getByRole('combobox', { name: /^Équipe de / });
  await expect(everybody).toHaveCount(4);
  for (const name of names) {
    await console_.getByRole('combobox', { name: `Équipe de ${name}`, exact: true }).selectOption('2');
    await expect(console_.getByRole('combobox', { name: `Équipe de ${name}`, exact: true })).toHaveValue('2');
  }
  await depart(console_, players);
  const both = console_.getByRole('region', { name: 'Équipe 2' });
  for (const name of names) await expect(both.getByText(name).first()).toBeVisible();
  await expect(
    players[0]
      .getByRole('main')
      .getByText(names[1] ?? '')
      .first(),
  ).toBeVisible();

  const why = 'On éteint une minute, on écoute le capitaine.';
  await console_.getByRole('textbox', { name: 'Ou votre message' }).fill(why);
  await console_.getByRole('button', { name: 'Pause avec ce message' }).click();
  for (const page of [...players, screen]) await expect(page.getByText(why).first()).toBeVisible();
  await expect(players[0].getByRole('heading', { name: 'Pause pour tout le monde' })).toBeVisible();
  await console_.getByRole('button', { name: 'Reprendre' }).click();
  for (const page of [...players, screen]) await expect(page.getByRole('main').getByText(why)).toHaveCount(0);
});

test('[R113] a mistake is on the console only while a button is held', async ({ browser, server }) => {
  const { console_, player } = await playAlone(browser, server.url, 'tablet');
  await takeLamps([player]);
  await openPuzzle(player, 'Le courrier du soir');
  await expect(messages(player)).toHaveCount(3);
  await sortMail(player, ['VITE le ruban']);
  await turnKeys([player]);
  const earned = /L’urgence et les fautes ne sont pas des preuves/;
  // On its card, and at the foot.
  await expect(player.getByRole('main').getByText(earned)).toHaveCount(2);

  const hold = console_.getByRole('button', { name: 'Tenir pour voir les erreurs' });
  const mistakes = [console_.getByText(earned), console_.getByText('1 erreur dans la manche')];
  const areShown = async (count: number) => {
    for (const mistake of mistakes) await expect(mistake).toHaveCount(count);
  };
  await areShown(0);
  await hold.hover();
  await console_.mouse.down();
  await areShown(1);
  await console_.mouse.up();
  await areShown(0);
  await hold.focus();
  await console_.keyboard.down('Enter');
  await areShown(1);
  await console_.keyboard.up('Enter');
  await areShown(0);
});

/** Where the console's link to the projected page leads. */
async function screenLink(console_: Page): Promise<string> {
  return (await console_.getByRole('link', { name: /écran à projeter/ }).getAttribute('href')) ?? '';
}
