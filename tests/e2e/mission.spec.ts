/** A facilitator and three players win the first mission, through a reload and a killed server. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { messages, sortMail, verdicts } from './solve/mail.ts';
import { pullLever, solveTheRest, takeLamps } from './solve/mission.ts';
import { goTo, openPuzzle, turnKeys } from './solve/together.ts';
import { depart, device, endDevices, join, openScreen, openSession, playAlone } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('[R13] [R83] three players win, with a reload and a kill -9 in the middle', async ({ browser, server }) => {
  test.setTimeout(240_000);
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const screen = await openScreen(console_);
  await expect(screen.getByText(code)).toBeVisible();

  const players = [
    await device(browser, `${server.url}/?code=${code.toLowerCase()}`, 'phone'),
    await device(browser, server.url, 'tablet'),
    await device(browser, server.url, 'laptop'),
  ];
  for (const player of players) await join(player, code);
  await expect(screen.getByText('3 personnes sont là')).toBeVisible();
  await depart(console_, players);

  // The lamps: everybody within the same ten seconds.
  await takeLamps(players);
  await goTo(players, 'P1');

  // Who sees messages holds a key: two of the three, and none of them sees both sides.
  const sorters: Page[] = [];
  for (const player of players) {
    await expect(player.getByText('Manche 1 sur 2', { exact: true })).toBeVisible();
    if ((await messages(player).count()) > 0) sorters.push(player);
  }
  expect(sorters).toHaveLength(2);
  const [first, second] = sorters as [Page, Page];
  expect((await first.getByText('L’endroit').count()) > 0).not.toBe((await first.getByText('L’envers').count()) > 0);

  // A wrong answer earns its sentence and a pause; a page that reloads in it has lost nothing.
  for (const sorter of sorters) await sortMail(sorter, ['VITE le ruban']);
  await turnKeys(sorters);
  for (const sorter of sorters)
    await expect(
      inMain(sorter)
        .getByText(/L’urgence et les fautes ne sont pas des preuves/)
        .first(),
    ).toBeVisible();
  await first.reload();
  await openPuzzle(first, 'Le courrier du soir');
  await expect(
    inMain(first)
      .getByText(/L’urgence et les fautes ne sont pas des preuves/)
      .first(),
  ).toBeVisible();
  await expect(verdicts(first)).toHaveCount(3);

  // The server dies and comes back: drafts, hints and the clock are as they were, and nobody reloads.
  await second.getByRole('button', { name: 'Demander un indice' }).click();
  await expect(inMain(first).getByText(/comparez ce qui est écrit avec l’adresse réelle/)).toBeVisible();
  const before = await secondsShown(first);
  await server.kill();
  await expect(away(first)).toBeVisible();
  await server.start();
  for (const player of players) await expect(away(player)).toBeHidden({ timeout: 30_000 });
  await expect(verdicts(second)).toHaveCount(3);
  await expect(inMain(first).getByText(/comparez ce qui est écrit avec l’adresse réelle/)).toBeVisible();
  expect(before - (await secondsShown(first))).toBeLessThan(10);

  for (const sorter of sorters) await sortMail(sorter);
  await turnKeys(sorters);
  for (const sorter of sorters) {
    await expect(sorter.getByText('Manche 2 sur 2', { exact: true })).toBeVisible();
    await sortMail(sorter);
  }
  await turnKeys(sorters);
  for (const player of players) await expect(inMain(player).getByText(/Fiche d’incident/)).toBeVisible();

  await solveTheRest(players, 'short');
  await pullLever(players);
  for (const player of players) await expect(player.getByRole('heading', { name: 'Mission réussie !' })).toBeVisible();
  await expect(console_.getByText('réussie', { exact: true })).toBeVisible();

  const [download] = await Promise.all([
    console_.waitForEvent('download'),
    console_.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const csv = (await (await download.createReadStream()).toArray()).map(String).join('');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.split('\r\n').length).toBeGreaterThan(12);
  expect(csv).toContain('P1.m3');
});

test('a device offline for a while sends what it did when it is back, in order', async ({ browser, server }) => {
  const { player } = await playAlone(browser, server.url, 'tablet');
  await takeLamps([player]);
  await openPuzzle(player, 'Le courrier du soir');
  await expect(messages(player)).toHaveCount(3);

  await server.kill();
  await expect(away(player)).toBeVisible();
  await sortMail(player);
  await server.start();
  await expect(away(player)).toBeHidden({ timeout: 30_000 });
  await expect(verdicts(player)).toHaveCount(3);
  await turnKeys([player]);
  await expect(player.getByText('Manche 2 sur 2', { exact: true })).toBeVisible();
});

/** What is on the page itself; announcements say it again for screen readers. */
const inMain = (page: Page) => page.getByRole('main');
const away = (page: Page) => page.getByText(/Connexion perdue/).first();

/** The time left on this page, in s. */
async function secondsShown(page: Page): Promise<number> {
  const shown = (await page.getByRole('timer').first().textContent()) ?? '';
  const [minutes = '0', seconds = '0'] = /(\d+):(\d\d)/.exec(shown)?.slice(1) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
