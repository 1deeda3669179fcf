/** What a teammate signals reaches who looks at the map without a sound: over a bird that is in sight, else in words. */
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { press } from './hands.ts';
import type { TestServer } from './server.ts';
import { together } from './solve/together.ts';
import { depart, device, endDevices, join, openSession } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** One walks on the map, one plays by the list alone; the lamps are taken, so that rooms are open. */
async function walkerAndLister(browser: Browser, server: TestServer) {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const walker = await device(browser, server.url, 'laptop', { drawn: true });
  const lister = await device(browser, server.url, 'tablet');
  for (const player of [walker, lister]) await join(player, code);
  await depart(console_, [walker, lister]);
  await expect(walker.locator('canvas')).toBeVisible();
  return { walker, lister };
}

async function says(page: Page, phrase: string): Promise<void> {
  await press(page.getByRole('button', { name: 'Dire à l’équipe' }));
  await press(page.getByRole('button', { name: phrase }));
}

test('[R208] [R209] who plays by the list has a bird on the map: in sight it speaks there, out of view it calls in words', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const { walker, lister } = await walkerAndLister(browser, server);
  const bubble = walker.locator('.stage-bubble');
  // At the foot of the page, or on the notice with the way there, where that is in sight.
  const words = walker.locator('.toast, .notice');

  // At the way in both are in sight: what is seen over the bird is not written twice.
  await expect(walker.locator('.stage-name')).toHaveCount(2);
  await says(lister, 'Bonjour !');
  await expect(bubble).toHaveText('Bonjour !');
  await expect(words).toHaveCount(0);

  // Who walks to nothing misses nothing: a puzzle is opened, a key is turned there.
  await press(lister.getByRole('button', { name: /^Râtelier des lampes/ }));
  await expect(words.filter({ hasText: 'Énigme ouverte' })).toBeVisible();
  await expect(walker.getByRole('button', { name: /Râtelier des lampes.*Sur place/ })).toBeVisible();
  await press(lister.getByRole('button', { name: 'Prendre ma lampe' }));
  await expect(words.filter({ hasText: /a tourné sa clé\s: Prendre sa lampe/ })).toBeVisible();
  await walker.getByRole('button', { name: 'Y aller' }).click();
  await together([walker], 'Prendre ma lampe');

  // In another room no bubble of theirs is seen: words, an arrow, and a way there.
  await walker.getByRole('button', { name: 'Retour au lieu' }).click();
  await press(lister.getByRole('button', { name: 'Retour au lieu' }));
  await press(lister.getByRole('button', { name: /^Casier à courrier/ }));
  await expect(walker.getByRole('button', { name: /Casier à courrier.*Sur place/ })).toBeVisible();
  await says(lister, 'Par ici !');
  await expect(words.filter({ hasText: /«\sPar ici\s!\s» – Casier à courrier/ })).toBeVisible();
  await expect(bubble).toHaveCount(0);
  await says(lister, 'Une idée !');
  await expect(words.filter({ hasText: /«\sUne idée\s!\s»/ })).toBeVisible();
  await walker.getByRole('button', { name: 'Y aller' }).click();
  await expect(walker.getByRole('heading', { name: 'Le courrier du soir' })).toBeVisible();
});
