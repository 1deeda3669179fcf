/** Puts the five steps in order on screen, after a secret first one. */
import type { Page } from '@playwright/test';
import { check, press } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { each, goTo, turnKeys } from './together.ts';

const LATER = ['alert', 'evidence', 'close', 'restore'];

/** @param two the two players who turn their keys */
export async function solveGestures(pages: readonly Page[], two: readonly Page[]): Promise<void> {
  await goTo(pages, 'gestures');
  await each(two, async (page) => {
    const words = wordsOf(page);
    await check(page.getByRole('radio', { name: words.whole('gestures.step.isolate') }));
    await press(page.getByRole('button', { name: words.whole('procedure-order.choose') }));
    for (const [at, step] of LATER.entries()) {
      const add = page.getByRole('button', { name: words.start('procedure-order.add', { place: at + 2 }) });
      await press(add.filter({ hasText: words.within(`gestures.step.${step}`) }));
    }
  });
  await turnKeys(two);
}
