/** One puzzle of a level alone, in the hands that it would have there: what a local search is made on. */
import type { PuzzleId, RoleId, Variant } from '../../ids.ts';
import type { Game } from '../../run/state.ts';
import type { Level } from '../level.ts';

/** Who plays a puzzle: the roles of each seat that is there. */
export interface Cast {
  readonly variant: Variant;
  readonly shares: readonly (readonly RoleId[])[];
}

/** Longer than any search plays: its time is switched off. */
export const NO_LIMIT_MINUTES = 1_000_000;
const OVER = 'over';

/** The puzzle waits for nothing, and with it the run is won. */
export function sliceOf({ level, kinds }: Game, id: PuzzleId, { variant, shares }: Cast): Game {
  const placed = level.puzzles[id];
  if (!placed) throw new Error(`${level.id} has no puzzle ${id}`);
  const size = String(shares.length);
  const sliced: Level = {
    ...level,
    minutes: { ...level.minutes, play: NO_LIMIT_MINUTES },
    deal: { ...level.deal, [size]: shares.map((share) => [...share]) },
    shortFor: variant === 'short' ? [shares.length] : [],
    areas: [placed.area],
    doors: {},
    objects: {},
    facts: { [OVER]: { note: false } },
    finish: OVER,
    puzzles: { [id]: { ...placed, requires: [], publishes: [OVER] } },
  };
  return { level: sliced, kinds };
}
