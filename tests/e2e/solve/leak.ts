/** Solves the leak on screen: who sees the notes says their numbers, who sees the album finds the posts. */
import type { Page } from '@playwright/test';
import { choose } from '../hands.ts';
import { wordsOf } from '../words.ts';
import { goTo, holders, turnKeys } from './together.ts';

const PAIRS: readonly { note: string; post: string; remedy: string }[] = [
  { note: 'n1', post: 'a1', remedy: 'r1' },
  { note: 'n2', post: 'a2', remedy: 'r2' },
  { note: 'n3', post: 'a4', remedy: 'r3' },
  { note: 'n4', post: 'a3', remedy: 'r4' },
];

const which = (page: Page, what: 'post' | 'remedy') =>
  page.getByRole('combobox', { name: wordsOf(page).start(`footprint-map.which-${what}`) });

export async function solveLeak(pages: readonly Page[]): Promise<void> {
  await goTo(pages, 'P2');
  const board = (page: Page) => which(page, 'post').or(which(page, 'remedy'));
  const [reader] = await holders(pages, (page) => which(page, 'remedy'), board);
  const [searcher] = await holders(pages, (page) => which(page, 'post'), board);
  if (!reader || !searcher) throw new Error('nobody holds the leak');
  const notes = await reader
    .getByRole('listitem')
    .filter({ has: which(reader, 'remedy') })
    .all();
  for (const [at, note] of notes.entries()) {
    const shown = (await note.textContent()) ?? '';
    const pair = PAIRS.find((one) => wordsOf(reader).within(`P2.note.${one.note}`).test(shown));
    if (!pair) throw new Error(`a note that the test does not know: ${shown}`);
    await pick(reader, 'remedy', at, `P2.remedy.${pair.remedy}`);
    await pick(searcher, 'post', at, `P2.post.${pair.post}`);
  }
  await turnKeys([...new Set([reader, searcher])]);
}

async function pick(page: Page, what: 'post' | 'remedy', at: number, key: string): Promise<void> {
  const select = which(page, what).nth(at);
  const option = select.getByRole('option').filter({ hasText: wordsOf(page).within(key) });
  await choose(select, option);
}
