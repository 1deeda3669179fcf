/** The mail on a phone: a line for each message, one at a time open, and what they are compared with at hand. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { playsByKeys, press } from './hands.ts';
import { messages, sortMail, verdicts } from './solve/mail.ts';
import { takeLamps } from './solve/mission.ts';
import { goTo } from './solve/together.ts';
import { depart, endDevices, gather, playAlone } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('[R238] on a phone one message is open at a time, by keys too, and the register stays at hand', async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  const { player } = await playAlone(browser, server.url, 'phone');
  await takeLamps([player]);
  await goTo([player], 'P1');
  const folds = player.locator('.message-fold');
  const open = player.locator('.message-choices').filter({ visible: true });
  await expect(messages(player)).toHaveCount(3);
  await expect(open).toHaveCount(1);

  const third = folds.nth(2);
  await third.click();
  await expect(third).toHaveAttribute('aria-expanded', 'true');
  await expect(third).toBeInViewport();
  await expect(open).toHaveCount(1);

  // Far down, the register is one tap away, and opens beside what it is compared with.
  const register = player.locator('.register summary').first();
  await third.evaluate((fold) => scrollTo(0, scrollY + fold.getBoundingClientRect().top - 150));
  await expect(register).toBeInViewport();
  const before = await player.evaluate(() => scrollY);
  await register.click();
  await expect(player.locator('.register dt').first()).toBeInViewport();
  expect(Math.abs((await third.boundingBox())?.y ?? 0)).toBeLessThan(740);
  expect(before).toBeGreaterThan(0);
  await register.click();

  playsByKeys(player);
  await press(folds.first());
  await expect(folds.first()).toHaveAttribute('aria-expanded', 'true');
  await sortMail(player);
  await expect(verdicts(player)).toHaveCount(3);

  // Where there is room all of them lie open, and nothing is to be opened.
  await player.setViewportSize({ width: 1366, height: 768 });
  await expect(open).toHaveCount(3);
  await expect(folds).toHaveCount(0);
  await expect(player.locator('.register details[open]')).toHaveCount(2);
});

test('[R238] on a laptop what a teammate shows stays in sight at the end of a long board', async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  const { console_, players } = await gather(browser, server.url, ['laptop', 'tablet']);
  const [reads, shows] = players as [Page, Page];
  await depart(console_, players);
  await takeLamps(players);
  await goTo(players, 'P1');
  await press(shows.locator('.show-line').first());
  const board = reads.getByRole('region', { name: 'Le tableau de l’équipe' });
  await expect(board).toBeVisible();
  const key = reads.getByRole('button', { name: 'Demander un indice' });
  await key.scrollIntoViewIfNeeded();
  expect(await reads.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect(board).toBeInViewport({ ratio: 1 });
});
