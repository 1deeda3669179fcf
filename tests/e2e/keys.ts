/** Goes by Tab to what has a name: for pages whose things are found by their names alone. */
import type { Page } from '@playwright/test';

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
