/** Closes the stolen connections on screen, after a secret note. */
import type { Page } from '@playwright/test';
import { check, press } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { each, goTo, turnKeys } from './together.ts';

const STOLEN = ['P7.s2.name', 'P7.s7.name'];

/** @param two the two players who turn their keys */
export async function solveRoster(pages: readonly Page[], two: readonly Page[]): Promise<void> {
  await goTo(pages, 'P7');
  await each(two, async (page) => {
    const words = wordsOf(page);
    const mark = async (what: string) => {
      for (const key of STOLEN) {
        const name = words.whole(`access-roster.${what}`, { name: words.plain(key) });
        await check(page.getByRole('checkbox', { name }));
      }
    };
    await mark('to-note-name');
    await press(page.getByRole('button', { name: words.whole('access-roster.write') }));
    await mark('close-name');
  });
  await turnKeys(two);
}
