/** Whom to look at when an author jumps to a puzzle: those who hold its keys, for the others only wait. */
import type { PuzzleId, SeatId } from '#domain/ids.ts';
import type { Rehearsal } from './rehearsal.ts';
import { isSeat, type Setup, seersFor } from './setup.ts';

export function keyHolders({ game, run }: Rehearsal, id: PuzzleId): readonly SeatId[] {
  const puzzle = game.level.puzzles[id];
  const keys = puzzle && game.kinds.get(puzzle.kind)?.keys(puzzle.data, game.level.roles);
  return [...new Set((keys ?? []).flatMap((key) => run.roles[key] ?? []))];
}

/** Viewers who hold no key give way to who does; consoles and screens stay. */
export function showingHolders(rehearsal: Rehearsal, { puzzle, size, seers }: Setup): Setup['seers'] {
  const holders = keyHolders(rehearsal, puzzle);
  const missing = holders.filter((seat) => !seers.includes(seat));
  const shown = seers.map((seer) => (isSeat(seer) && !holders.includes(seer) ? (missing.shift() ?? seer) : seer));
  return seersFor(size, shown);
}
