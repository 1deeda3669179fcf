/** Orders a player's own evidence for reading: what they met alone first, each puzzle once, in the order of play. */
import type { SeatEvidenceResponse } from '#protocol/http.ts';

export type SeenMoment = SeatEvidenceResponse['moments'][number];

/** First tries only: a later one says nothing new about a person. */
export function byPuzzle(moments: readonly SeenMoment[]): readonly (readonly [string, readonly SeenMoment[]])[] {
  const groups = new Map<string, Map<string, SeenMoment>>();
  for (const moment of moments) {
    const group = groups.get(moment.puzzle) ?? new Map<string, SeenMoment>();
    if (!group.has(moment.opportunity)) group.set(moment.opportunity, moment);
    groups.set(moment.puzzle, group);
  }
  return [...groups].map(([puzzle, seen]) => [puzzle, [...seen.values()].sort(aloneFirst)] as const);
}

export type Look = 'right' | 'mixed' | 'look-again';

/** What stands on the one line of a puzzle. */
export function lookOf(seen: readonly SeenMoment[]): Look {
  if (seen.every(({ correct }) => correct)) return 'right';
  return seen.some(({ correct }) => correct) ? 'mixed' : 'look-again';
}

/** DigComp's identifiers that these moments were about, each once, in DigComp's order. */
export function competencesOf(moments: readonly SeenMoment[]): readonly string[] {
  return [...new Set(moments.map(({ competence }) => competence))].sort();
}

function aloneFirst(a: SeenMoment, b: SeenMoment): number {
  return Number(b.attribution === 'individual') - Number(a.attribution === 'individual');
}
