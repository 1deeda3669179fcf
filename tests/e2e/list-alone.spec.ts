/**
 * The list alone is enough: with the drawing hidden and nothing but a pointer, one learner looks at every thing of the
 * place and plays the whole mission. By the keyboard alone: keyboard.spec.ts; by ear: transcript.spec.ts.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { press } from './hands.ts';
import { solveMail } from './solve/mail.ts';
import { pullLever, solveTheRest, takeLamps } from './solve/mission.ts';
import { answerAll } from './solve/ticket.ts';
import { depart, endDevices, gather, playAlone } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('[R145] the whole mission by the list alone: nothing is drawn, and every thing is looked at', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const drawn: string[] = [];
  const { player: page } = await playAlone(browser, server.url, 'laptop');
  page.on('request', (request) => {
    if (/phaser|\/stage\/|map\.json/.test(request.url())) drawn.push(request.url());
  });
  await page.reload();
  await expect(page.getByRole('button', { name: wordsOf(page).whole('play.place.show') })).toBeVisible();
  await takeLamps([page]);
  await solveMail([page]);
  await solveTheRest([page], 'short');
  // All doors are open by now: each thing of each area says something, or leads to its puzzle.
  const looked = await lookAtEverything(page);
  expect(looked).toBeGreaterThan(20);
  await pullLever([page]);
  await answerAll(page);
  expect(drawn).toEqual([]);
});

/** @returns how many things there were */
async function lookAtEverything(page: Page): Promise<number> {
  const words = wordsOf(page);
  const things = page.getByRole('list', { name: words.whole('play.place.objects') }).getByRole('button');
  await press(page.getByRole('button', { name: words.whole('play.place.leave') }));
  await expect(things.first()).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  const count = await things.count();
  for (let at = 0; at < count; at++) {
    await press(things.nth(at));
    const panel = page.locator('.puzzles');
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(panel.getByRole('paragraph').first()).not.toBeEmpty();
    await press(page.getByRole('button', { name: words.whole('play.place.leave') }));
    await expect(things).toHaveCount(count);
  }
  return count;
}

test('what the team opens comes in front of who plays by the list, however far down they read', async ({
  browser,
  server,
}) => {
  const { console_, players } = await gather(browser, server.url, ['tablet', 'phone']);
  const [opens, reads] = players as [Page, Page];
  await depart(console_, players);
  await reads.evaluate(() => scrollTo({ top: 300 }));
  await expect.poll(() => reads.evaluate(() => scrollY)).toBe(300);
  await press(opens.getByRole('button', { name: /^Prendre sa lampe/ }));
  const heading = reads.getByRole('heading', { name: 'Prendre sa lampe' });
  await expect(heading).toBeVisible();
  await expect(reads.getByRole('button', { name: /Prendre ma lampe/ })).toBeInViewport();
  await expect(heading).toBeInViewport();
});
