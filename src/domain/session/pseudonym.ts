/** Names for participants: a bird of here and a kind adjective that agrees, drawn with the bird itself. Never a real name. */
import { pick } from '../random.ts';
import { PSEUDONYMS_EN } from './pseudonyms-en.ts';
import { PSEUDONYMS_FR } from './pseudonyms-fr.ts';
import type { Language } from './state.ts';

/** Species of the players' birds, told apart by silhouette. */
export const BIRDS = ['tit', 'robin', 'owl', 'swift', 'wren', 'jay', 'heron', 'kestrel'] as const;

/** A name, and the species that is drawn beside it: close enough that nobody is called a heron and shown an owl. */
export interface BirdName {
  readonly name: string;
  readonly bird: (typeof BIRDS)[number];
}

/** Every name that a language can draw. */
export const PSEUDONYMS: { readonly [language in Language]: readonly BirdName[] } = {
  fr: PSEUDONYMS_FR,
  en: PSEUDONYMS_EN,
};

/** A name that nobody in the session has, drawn from the seed. Falls back to a numbered one when all are taken. */
export function drawName(language: Language, seed: number, label: string, taken: ReadonlySet<string>): BirdName {
  const free = PSEUDONYMS[language].filter(({ name }) => !taken.has(name));
  if (free.length > 0) return pick(seed, label, free);
  const { name, bird } = pick(seed, label, PSEUDONYMS[language]);
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return { name: `${name} ${number}`, bird };
}
