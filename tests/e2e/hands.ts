/**
 * How a player does things on a page: with a pointer or, who plays by the keyboard alone, by Tab to the thing and then a
 * key. What is done is said once for both.
 */
import { expect, type Locator, type Page } from '@playwright/test';

const byKeys = new WeakSet<Page>();

/** From now on this page's player touches no mouse and no screen. */
export function playsByKeys(page: Page): void {
  byKeys.add(page);
}

/** Goes to a button without pressing it, where going there takes a while: others press theirs at the same moment. */
export async function aimAt(button: Locator): Promise<void> {
  if (byKeys.has(button.page())) await reach(button);
}

export async function press(button: Locator): Promise<void> {
  if (!byKeys.has(button.page())) return button.click();
  // A button that is off says why, and takes no key.
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await reach(button);
  await button.page().keyboard.press('Enter');
}

/** Chooses one of several, or ticks a box. */
export async function check(choice: Locator): Promise<void> {
  const page = choice.page();
  if (!byKeys.has(page)) return choice.check({ force: true });
  if (await choice.isChecked()) return;
  if ((await choice.getAttribute('type')) === 'radio') await reach(choice, 'ArrowDown');
  else await reach(choice);
  if (!(await choice.isChecked())) await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
}

/** Opens a list of long choices, if it is closed, and takes one. */
export async function choose(head: Locator, choice: Locator): Promise<void> {
  if ((await head.getAttribute('aria-expanded')) !== 'true') await press(head);
  await check(choice);
}

export async function write(field: Locator, words: string): Promise<void> {
  if (!byKeys.has(field.page())) return field.fill(words);
  await reach(field);
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.type(words);
}

/** More than any page has of things to be reached. */
const MOST_MOVES = 150;

/**
 * Goes there by Tab, or back by Shift and Tab where it lies behind.
 * @param among the key that leads from one of a group to the next: Tab stops at a group once
 */
async function reach(target: Locator, among?: string): Promise<void> {
  const page = target.page();
  await expect(target).toBeVisible();
  for (let moved = 0; moved < MOST_MOVES; moved++) {
    const way = await target.evaluate((element) => {
      const at = document.activeElement ?? document.body;
      if (at === element) return 'there';
      const isSibling = at instanceof HTMLInputElement && element instanceof HTMLInputElement && at.type === 'radio';
      if (isSibling && at.name === element.name) return 'among';
      return at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
        !(at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_CONTAINED_BY)
        ? 'back'
        : 'on';
    });
    if (way === 'there') return;
    if (way === 'among' && among !== undefined) await page.keyboard.press(among);
    else await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`no way by keys to ${target}`);
}
