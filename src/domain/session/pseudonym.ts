/** Names for participants: a bird or a small animal of here, and a kind adjective that agrees. Never a real name. */
import { pick } from '../random.ts';
import { PSEUDONYMS_EN } from './pseudonyms-en.ts';
import { PSEUDONYMS_FR } from './pseudonyms-fr.ts';
import type { Language } from './state.ts';

/** Every name that a language can draw. */
export const PSEUDONYMS: { readonly [language in Language]: readonly string[] } = {
  fr: PSEUDONYMS_FR,
  en: PSEUDONYMS_EN,
};

/** Species of the players' birds, told apart by silhouette. */
export const BIRDS = ['tit', 'robin', 'owl', 'swift', 'wren', 'jay', 'heron', 'kestrel'] as const;

/** A name that nobody in the session has, drawn from the seed. Falls back to a numbered one when all are taken. */
export function drawName(language: Language, seed: number, label: string, taken: ReadonlySet<string>): string {
  const free = PSEUDONYMS[language].filter((name) => !taken.has(name));
  if (free.length > 0) return pick(seed, label, free);
  const base = pick(seed, label, PSEUDONYMS[language]);
  let number = 2;
  while (taken.has(`${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}
