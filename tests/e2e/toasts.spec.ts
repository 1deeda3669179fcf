/** Words that come for a while at the foot of the page: once where a notice says them too, and nothing pressed is under them. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { press } from './hands.ts';
import { depart, endDevices, gather } from './stage.ts';
import { hiddenByToast } from './touch.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

const SMALL = { width: 320, height: 640 };
const phrase = async (page: Page, says: string) => {
  await press(page.getByRole('button', { name: 'Dire à l’équipe' }));
  await press(page.getByRole('button', { name: says }));
};
const end = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

test('[R236] [R237] at 320 px, in large letters too, a sign has its button free and is not said twice; toasts hide nothing that is pressed', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const { console_, players } = await gather(browser, server.url, ['phone', 'tablet']);
  const [small, mate] = players as [Page, Page];
  await small.setViewportSize(SMALL);
  await depart(console_, players);
  const toast = small.locator('.toast');
  const heard = small.getByRole('log');
  const notice = small.locator('.notice').filter({ has: small.getByRole('button', { name: 'Y aller' }) });

  // Both see the puzzle come: nobody is told of what is in front of them.
  await press(mate.getByRole('button', { name: /Prendre sa lampe/ }));
  await expect(small.getByRole('button', { name: 'Prendre ma lampe' })).toBeVisible();
  await expect(heard).toContainText('Énigme ouverte');
  await expect(toast).toHaveCount(0);

  // With the notice in sight there is no toast, and its button is what a finger meets.
  await press(small.getByRole('button', { name: 'Retour au lieu' }));
  await press(mate.getByRole('button', { name: 'Prendre ma lampe' }));
  await expect(notice).toContainText(/a tourné sa clé\s: Prendre sa lampe/);
  await expect(heard).toContainText('a tourné sa clé');
  await expect(toast).toHaveCount(0);
  await small.getByRole('button', { name: 'Y aller' }).click({ trial: true });

  // Far from the notice it is a toast, until the notice is reached.
  await end(small);
  await phrase(mate, 'Par ici !');
  await expect(toast).toHaveText(/«\sPar ici\s!\s»/);
  await small.evaluate(() => scrollTo(0, 0));
  await expect(small.locator('.notice').filter({ hasText: 'Par ici' })).toBeVisible();
  await expect(toast).toHaveCount(0);

  for (const size of ['100', '200']) {
    await small.evaluate((percent) => {
      document.documentElement.dataset.textSize = percent;
    }, size);
    await phrase(mate, size === '100' ? 'Une idée !' : 'On le lit à voix haute ?');
    await expect(toast).toHaveCount(1);
    expect(await hiddenByToast(small), `letters at ${size} %`).toEqual([]);
    await expect(toast).toHaveCount(0, { timeout: 20_000 });
  }
});
