/** The whole team votes on screen, with one voice. */
import type { Page } from '@playwright/test';
import { check, press } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { each, goTo, turnKeys } from './together.ts';

export async function solveVote(pages: readonly Page[]): Promise<void> {
  await goTo(pages, 'vote');
  await each(pages, async (page) => {
    const words = wordsOf(page);
    await check(page.getByRole('radio', { name: words.whole('vote.option.refuse') }));
    await press(page.getByRole('button', { name: words.whole('consensus-vote.put-in') }));
  });
  await turnKeys(pages);
}
