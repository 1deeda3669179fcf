/** One learner alone plays the whole mission in English without touching the mouse. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { press, reach } from './keys.ts';
import { device, endDevices, openSession } from './stage.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** What the solution says, by the real address that a message came from. */
const MAIL: readonly { address: string; isTrap: boolean; proof: string }[] = [
  { address: 'commandes@', isTrap: false, proof: 'The address AND' },
  { address: 'support@', isTrap: true, proof: 'The address OR' },
  { address: 'rosa.lombardi@', isTrap: false, proof: 'The address AND' },
  { address: 'direction.lombardi@', isTrap: true, proof: 'The address OR' },
  { address: 'karim.benali@', isTrap: true, proof: 'The attached' },
  { address: 'margaux.delvaux@', isTrap: false, proof: 'The address AND' },
];

/** Sorts the messages of a round one after the other, each from its first radio button. */
async function sortRound(page: Page, count: number): Promise<void> {
  for (let message = 0; message < count; message++) {
    await reach(page, /^\s*SAFE\s*$/);
    const shown = await page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
    const known = MAIL.find(({ address }) => shown.includes(address));
    if (!known) throw new Error(`a message that the test does not know: ${shown}`);
    await page.keyboard.press(known.isTrap ? 'ArrowDown' : 'Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type(known.proof);
    await expect(page.locator('li:has(:focus) select option:checked').last()).toContainText(known.proof);
  }
}

const LATER = [
  'La fuite',
  'La forge à phrases de passe',
  'Le relais des lampes',
  'Les six coffres',
  'Les vannes d’aérage',
  'Le tableau des jetons',
  'Les cinq gestes',
  'Le chantage de GRISOU',
];

test('the mission by keyboard alone', async ({ browser, server }) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const page = await device(browser, server.url, 'laptop', { locale: 'en-GB' });

  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You are in!' })).toBeVisible();
  await press(page, /^Draw another name$/);
  await console_.getByRole('button', { name: 'Départ' }).click();
  await page.waitForURL('**/play');

  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, /^Let['’]s go!$/);
  await press(page, /Take your lamp/);
  await press(page, /Take my lamp/);
  await press(page, /The evening’s mail/);
  await sortRound(page, 3);
  await press(page, /^Confirm$/);
  await expect(page.getByText('Round 2 of 2', { exact: true })).toBeVisible();
  await sortRound(page, 3);
  await press(page, /^Confirm$/);
  // The other puzzles have a test of their own; here the facilitator lets them through.
  for (const title of LATER) {
    await console_.getByRole('button', { name: new RegExp(`^Passer\\s*:\\s*${title}`) }).click();
    await console_.getByRole('button', { name: 'Passer l’énigme', exact: true }).click();
  }
  await press(page, /Back up to daylight/);
  await press(page, /Pull the lever/);
  await expect(page.getByRole('heading', { name: 'Mission accomplished!' })).toBeVisible();
  await expect(page.getByText(/Ewa opens the doors/)).toBeVisible();
});
