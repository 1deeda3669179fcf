/** One learner alone plays the whole mission in English without touching the mouse. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { device, misdeeds, openSession } from './stage.ts';

test.afterEach(() => expect(misdeeds.splice(0)).toEqual([]));

/** What the solution says, by the real address that a message came from. */
const MAIL: readonly { address: string; isTrap: boolean; proof: string }[] = [
  { address: 'commandes@', isTrap: false, proof: 'The address AND' },
  { address: 'support@', isTrap: true, proof: 'The address OR' },
  { address: 'rosa.lombardi@', isTrap: false, proof: 'The address AND' },
  { address: 'direction.lombardi@', isTrap: true, proof: 'The address OR' },
  { address: 'karim.benali@', isTrap: true, proof: 'The attached' },
  { address: 'margaux.delvaux@', isTrap: false, proof: 'The address AND' },
];

/** Tabs until the focus is on something that is called so. */
async function reach(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`no way by Tab to ${name}; the focus is on "${await focused(page)}"`);
}

/** What the focus is on, as it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at?.matches('a, button, input, select, summary')) return '';
    const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : [];
    return (
      at?.getAttribute('aria-label') ?? (labels.map((label) => label.textContent).join(' ') || (at?.textContent ?? ''))
    );
  });
}

async function press(page: Page, name: RegExp): Promise<void> {
  await reach(page, name);
  await page.keyboard.press('Enter');
}

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

test('the mission by keyboard alone', async ({ browser, server }) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const page = await device(browser, server.url, 'laptop', 'en-GB');

  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You are in!' })).toBeVisible();
  await press(page, /^Draw another name$/);
  await console_.getByRole('button', { name: 'Départ' }).click();
  await page.waitForURL('**/play');

  await press(page, /^Let['’]s go!$/);
  await press(page, /Take your lamp/);
  await press(page, /Take my lamp/);
  await press(page, /The evening’s mail/);
  await sortRound(page, 3);
  await press(page, /^Confirm$/);
  await expect(page.getByText('Round 2 of 2', { exact: true })).toBeVisible();
  await sortRound(page, 3);
  await press(page, /^Confirm$/);
  await press(page, /Back up to daylight/);
  await press(page, /Pull the lever/);
  await expect(page.getByRole('heading', { name: 'Mission accomplished!' })).toBeVisible();
  await expect(page.getByText(/Ewa opens the doors/)).toBeVisible();
});
