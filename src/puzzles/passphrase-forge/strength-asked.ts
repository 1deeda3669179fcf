/** What the judge is asked about a phrase. */
import type { Json } from '#domain/json.ts';

/** Attackers drop accents: what is exposed counts with and without them, in lower case, in no author's order. */
export function strengthAsked(phrase: string, exposed: readonly string[]): Json {
  const plain = exposed.flatMap((word) => {
    const lower = word.toLowerCase();
    return [lower, lower.normalize('NFD').replaceAll(/\p{Mn}/gu, '')];
  });
  return { phrase, exposed: [...new Set(plain)].sort() };
}
