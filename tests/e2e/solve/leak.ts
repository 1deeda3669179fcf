/** Solves the leak on screen: who sees the notes says their numbers, who sees the album finds the posts. */
import type { Page } from '@playwright/test';
import { holders, openEverywhere, together } from './together.ts';

const PAIRS: readonly { note: string; post: string; remedy: string }[] = [
  { note: 'Pistache2014', post: 'Dix ans avec ma Pistache', remedy: 'Changer ce mot de passe' },
  { note: 'nom de famille de la mère', post: 'Bon anniversaire Maman', remedy: 'Inventer une fausse réponse' },
  { note: 'Message envoyé à', post: 'répète de la fanfare', remedy: 'Publier après coup' },
  { note: 'Faux badge', post: 'mon beau badge', remedy: 'Retirer la photo' },
];

const POST = 'Quelle publication l’a aidé ?';
const REMEDY = 'Comment réparer ?';

export async function solveLeak(pages: readonly Page[]): Promise<void> {
  await openEverywhere(pages, 'La fuite');
  const board = (page: Page) => page.getByRole('main').getByRole('combobox', { name: /^(Quelle publication|Comment)/ });
  const withNotes = await holders(pages, (page) => page.getByRole('combobox', { name: REMEDY }), board);
  const withAlbum = await holders(pages, (page) => page.getByRole('combobox', { name: POST }), board);
  const [reader] = withNotes;
  const [searcher] = withAlbum;
  if (!reader || !searcher) throw new Error('nobody holds the leak');
  const notes = await reader
    .getByRole('listitem')
    .filter({ has: reader.getByRole('combobox', { name: REMEDY }) })
    .all();
  for (const [at, note] of notes.entries()) {
    const shown = ((await note.textContent()) ?? '').replaceAll(/\s/g, ' ');
    const pair = PAIRS.find((each) => shown.includes(each.note));
    if (!pair) throw new Error(`a note that the test does not know: ${shown}`);
    await choose(reader, REMEDY, at, pair.remedy);
    await choose(searcher, POST, at, pair.post);
  }
  await together([...new Set([reader, searcher])], /^(Tourner ma clé|Valider)$/);
}

async function choose(page: Page, name: string, at: number, words: string): Promise<void> {
  const select = page.getByRole('combobox', { name }).nth(at);
  const option = await select.getByRole('option').filter({ hasText: words }).first().getAttribute('value');
  await select.selectOption(option ?? '');
}
