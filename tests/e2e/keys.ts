/** Plays by the keyboard alone: Tab to what has a name, then a key. */
import { expect, type Page } from '@playwright/test';

/** Tabs until the focus is on something that is called so. */
export async function reach(page: Page, name: RegExp): Promise<void> {
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

export async function press(page: Page, name: RegExp): Promise<void> {
  await reach(page, name);
  // A button that is off says why, and takes no key.
  await expect(page.locator(':focus')).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
}
