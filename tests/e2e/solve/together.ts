/** What several players do at nearly the same moment, and who of them can do anything. */
import { expect, type Locator, type Page } from '@playwright/test';
import { aimAt, press } from '../hands.ts';
import { type Words, wordsOf } from '../words.ts';

/** Everybody presses the same button, each in their own language or as it is called here. */
export async function together(
  pages: readonly Page[],
  button: string | RegExp | ((words: Words) => RegExp),
): Promise<void> {
  const onPage = (page: Page) => {
    const name = typeof button === 'function' ? button(wordsOf(page)) : button;
    return page.getByRole('main').getByRole('button', { name });
  };
  await each(pages, (page) => aimAt(onPage(page)));
  await each(pages, (page) => press(onPage(page)));
}

/** Everybody turns their key; who is alone has an answer to confirm. */
export async function turnKeys(pages: readonly Page[]): Promise<void> {
  await together(pages, (words) => words.whole(['play.key.turn', 'play.key.check']));
}

/** What each page has to do, at the same time. */
export async function each(pages: readonly Page[], does: (page: Page) => Promise<unknown>): Promise<void> {
  await Promise.all(pages.map(does));
}

/**
 * The pages on which something is to be done: at least one. Waits until the board is on every page.
 * @param board what shows that a key-holder's board is there, where not every key-holder has this to do
 */
export async function holders(
  pages: readonly Page[],
  todo: (page: Page) => Locator,
  board: (page: Page) => Locator = todo,
): Promise<Page[]> {
  let found: Page[] = [];
  await expect(async () => {
    const holds = await Promise.all(
      pages.map(async (page) => {
        // Every kind says it in the same words.
        const none = page.getByText(wordsOf(page).whole('inbox-triage.no-key'));
        await expect(board(page).first().or(none).first()).toBeVisible();
        return (await todo(page).count()) > 0;
      }),
    );
    found = pages.filter((_, at) => holds[at]);
    const seen = found.length > 0 ? [] : await Promise.all(pages.map((page) => page.getByRole('main').textContent()));
    expect(seen, 'somebody holds a key of this puzzle').toEqual([]);
  }).toPass({ timeout: 60_000 });
  return found;
}

/** @param title as the page says it */
export async function openPuzzle(page: Page, title: string | RegExp): Promise<void> {
  await press(page.getByRole('navigation').getByRole('button', { name: title }).first());
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
}

/** Opens a puzzle by its name in the level, on pages of any language. */
export async function goTo(pages: readonly Page[], puzzle: string): Promise<void> {
  await each(pages, (page) => openPuzzle(page, wordsOf(page).start(`${puzzle}.title`)));
}
