/** Solves the leak on screen: who sees the notes says their numbers, who sees the album finds the posts. */
import type { Page } from '@playwright/test';
import { check, choose } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { goTo, holders, turnKeys } from './together.ts';

const PAIRS: readonly { note: string; post: string; remedy: string }[] = [
  { note: 'n1', post: 'a1', remedy: 'r1' },
  { note: 'n2', post: 'a2', remedy: 'r2' },
  { note: 'n3', post: 'a4', remedy: 'r3' },
  { note: 'n4', post: 'a3', remedy: 'r4' },
];

const whichPost = (page: Page) => page.getByRole('group', { name: wordsOf(page).whole('footprint-map.which-post') });
const whichRemedy = (page: Page) =>
  page.getByRole('button', { name: wordsOf(page).start('footprint-map.which-remedy') });

export async function solveLeak(pages: readonly Page[]): Promise<void> {
  await goTo(pages, 'P2');
  const board = (page: Page) => whichPost(page).or(whichRemedy(page));
  const [reader] = await holders(pages, whichRemedy, board);
  const [searcher] = await holders(pages, whichPost, board);
  if (!reader || !searcher) throw new Error('nobody holds the leak');
  const notes = await reader
    .getByRole('listitem')
    .filter({ has: whichRemedy(reader) })
    .all();
  for (const [at, note] of notes.entries()) {
    const shown = (await note.textContent()) ?? '';
    const pair = PAIRS.find((one) => wordsOf(reader).within(`P2.note.${one.note}`).test(shown));
    if (!pair) throw new Error(`a note that the test does not know: ${shown}`);
    const remedy = note.getByRole('radio', { name: wordsOf(reader).whole(`P2.remedy.${pair.remedy}`) });
    await choose(whichRemedy(reader).nth(at), remedy);
    const name = await nameOfPost(searcher, pair.post);
    await check(whichPost(searcher).nth(at).getByRole('radio', { name, exact: true }));
  }
  await turnKeys([...new Set([reader, searcher])]);
}

/** What the album calls the post that says this. */
async function nameOfPost(page: Page, post: string): Promise<string> {
  const says = page.getByRole('listitem').filter({ hasText: wordsOf(page).within(`P2.post.${post}`) });
  return (await says.first().locator('strong').textContent()) ?? '';
}
