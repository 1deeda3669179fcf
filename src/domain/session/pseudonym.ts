/** Names for participants: a bird of here and a kind adjective that agrees, drawn with the bird itself. Never a real name. */
import { pick } from '../random.ts';
import { PSEUDONYMS_DE } from './pseudonyms-de.ts';
import { PSEUDONYMS_EN } from './pseudonyms-en.ts';
import { PSEUDONYMS_FR } from './pseudonyms-fr.ts';
import { PSEUDONYMS_NL } from './pseudonyms-nl.ts';
import type { Language } from './state.ts';

/** A name, and the species that is drawn beside it: itself, not a bird that is like it [R216]. */
export interface BirdName {
  readonly name: string;
  readonly bird: string;
}

/** Every name that a language can draw. */
export const PSEUDONYMS: { readonly [language in Language]: readonly BirdName[] } = {
  fr: PSEUDONYMS_FR,
  nl: PSEUDONYMS_NL,
  en: PSEUDONYMS_EN,
  de: PSEUDONYMS_DE,
};

/**
 * A name that nobody in the session has, drawn from the seed, of a species that few there have: four kestrels in one team
 * could not be told apart. Falls back to a numbered name when all are taken.
 */
export function drawName(language: Language, seed: number, label: string, present: readonly BirdName[]): BirdName {
  const taken = new Set(present.map(({ name }) => name));
  const free = PSEUDONYMS[language].filter(({ name }) => !taken.has(name));
  if (free.length > 0) return pick(seed, label, leastSeen(free, present));
  const { name, bird } = pick(seed, label, PSEUDONYMS[language]);
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return { name: `${name} ${number}`, bird };
}

function leastSeen(names: readonly BirdName[], present: readonly BirdName[]): readonly BirdName[] {
  const seen = new Map<string, number>();
  for (const { bird } of present) seen.set(bird, (seen.get(bird) ?? 0) + 1);
  const least = Math.min(...names.map(({ bird }) => seen.get(bird) ?? 0));
  return names.filter(({ bird }) => (seen.get(bird) ?? 0) === least);
}
