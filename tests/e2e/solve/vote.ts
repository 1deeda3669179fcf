/** The whole team votes on screen, with one voice. */
import type { Page } from '@playwright/test';
import { wordsOf } from '../words.ts';
import { each, goTo, turnKeys } from './together.ts';

export async function solveVote(pages: readonly Page[]): Promise<void> {
  await goTo(pages, 'vote');
  await each(pages, async (page) => {
    const words = wordsOf(page);
    await page.getByRole('radio', { name: words.whole('vote.option.refuse') }).check({ force: true });
    await page.getByRole('button', { name: words.whole('consensus-vote.put-in') }).click();
  });
  await turnKeys(pages);
}
