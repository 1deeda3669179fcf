/** What several players do at nearly the same moment, and who of them can do anything. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Everybody turns their key, or pulls. */
export async function together(pages: readonly Page[], button: string | RegExp): Promise<void> {
  for (const page of pages) await page.getByRole('main').getByRole('button', { name: button }).click();
}

/**
 * The pages on which something is to be done. Waits until the board is on every page.
 * @param board what shows that a key-holder's board is there, where not every key-holder has this to do
 */
export async function holders(
  pages: readonly Page[],
  todo: (page: Page) => Locator,
  board: (page: Page) => Locator = todo,
): Promise<Page[]> {
  const found: Page[] = [];
  for (const page of pages) {
    const none = page.getByText('D’autres tiennent les clés de cette énigme.');
    await expect(board(page).first().or(none).first()).toBeVisible();
    if ((await todo(page).count()) > 0) found.push(page);
  }
  return found;
}

export async function openPuzzle(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
}

export async function openEverywhere(pages: readonly Page[], title: string): Promise<void> {
  for (const page of pages) await openPuzzle(page, title);
}
