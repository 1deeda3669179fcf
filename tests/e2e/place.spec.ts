/** A team in the drawn place: one walks with the arrow keys, one taps on a phone, one plays by the list and the keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { playsByKeys, press } from './hands.ts';
import { openPuzzle, together } from './solve/together.ts';
import { depart, device, endDevices, join, openSession } from './stage.ts';
import { walkByTaps } from './walk.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('[R145] [R146] a team meets in the place: by keys, by tap, by the list alone', async ({ browser, server }) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const walker = await device(browser, server.url, 'laptop', { drawn: true });
  const tapper = await device(browser, server.url, 'phone', { drawn: true, touch: true });
  const lister = await device(browser, server.url, 'tablet', { drawn: true });
  const players = [walker, tapper, lister];
  playsByKeys(lister);
  for (const player of players) await join(player, code);
  await expect(tapper.getByText('Tout est prêt sur ton appareil.')).toBeVisible();
  await depart(console_, players);

  await press(lister.getByRole('button', { name: 'Cacher le dessin' }));
  await expect(lister.locator('canvas')).toHaveCount(0);

  // Arrow keys to the rack of lamps, then Enter: no button had the focus.
  await expect(walker.locator('canvas')).toBeVisible();
  await walkTo(walker, 'Râtelier des lampes', 'ArrowLeft');
  // Who plays by the list reads who is there.
  await expect(lister.getByRole('button', { name: /Râtelier des lampes.*Sur place/ })).toBeVisible();
  await walker.keyboard.press('Enter');
  await expect(walker.getByRole('heading', { name: 'Prendre sa lampe' })).toBeVisible();

  // Taps walk to the rack, which one sees from two of three starts only, and one on it opens the same puzzle.
  const lamps = tapper.getByRole('heading', { name: 'Prendre sa lampe' });
  await walkByTaps(tapper, 'ratelier', lamps);
  await expect(lamps).toBeVisible();
  // The list follows the team; who goes back to the place is left in peace.
  await expect(lister.getByRole('heading', { name: 'Prendre sa lampe' })).toBeVisible();
  await press(lister.getByRole('button', { name: 'Retour au lieu' }));
  // Behind a shut door nothing can be looked at, on the list neither.
  await expect(lister.getByText('Casier à courrier')).toHaveCount(0);
  await press(lister.getByRole('button', { name: /^Râtelier des lampes/ }));
  await expect(lister.getByRole('heading', { name: 'Prendre sa lampe' })).toBeFocused();
  await together(players, 'Prendre ma lampe');

  // Doors open: what stands behind them is in the list, and lit areas say so.
  await press(lister.getByRole('button', { name: 'Retour au lieu' }));
  await expect(lister.getByRole('button', { name: /^Casier à courrier/ })).toBeVisible();
  await expect(lister.getByText('La Cour ovale · éclairé')).toBeVisible();

  // A phrase and a pointing, in words for who sees no map.
  await walker.getByRole('button', { name: 'Retour au lieu' }).click();
  await walker.getByRole('button', { name: 'Dire à l’équipe' }).click();
  await walker.getByRole('button', { name: 'Une idée !' }).click();
  await expect(lister.getByText(/«\sUne idée\s!\s»/).first()).toBeVisible();
  // Who says something where no map is seen reads that it was said.
  await press(lister.getByRole('button', { name: 'Dire à l’équipe' }));
  await press(lister.getByRole('button', { name: 'C’est prêt' }));
  await expect(lister.getByText(/«\sC’est prêt\s»/).first()).toBeVisible();
  await press(lister.getByRole('button', { name: /^Panneau du jour/ }));
  await press(lister.getByRole('button', { name: 'Montrer l’endroit à l’équipe' }));
  await tapper.getByRole('button', { name: 'Retour au lieu' }).click();
  await expect(tapper.getByText(/montre\s: Panneau du jour/).first()).toBeVisible();
  await tapper.getByRole('button', { name: 'Y aller' }).click();
  await expect(tapper.getByRole('heading', { name: 'Panneau du jour' })).toBeVisible();

  // While the screens are held nobody walks on.
  await console_.getByRole('button', { name: 'Mettre en pause' }).click();
  await expect(walker.getByRole('heading', { name: 'Pause' })).toBeVisible();
});

test('[R147] where the drawing cannot be loaded, the page says so and the list is enough', async ({
  browser,
  server,
}) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const player = await device(browser, server.url, 'laptop', { drawn: true });
  await player.route('**/stage/*.png', (route) => route.abort());
  await join(player, code);
  await depart(console_, [player]);
  await expect(player.getByText('Cet appareil ne dessine pas le lieu. Les listes suffisent pour jouer.')).toBeVisible();
  await openPuzzle(player, 'Prendre sa lampe');
});

/** Holds an arrow key until the object's name shows beside the bird. */
async function walkTo(page: Page, name: string, key: string): Promise<void> {
  await page.keyboard.down(key);
  await expect(page.locator('.stage-label', { hasText: name })).toBeAttached();
  await page.keyboard.up(key);
}
