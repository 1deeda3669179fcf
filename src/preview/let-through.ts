/** Which puzzles the facilitator lets through so that one can be played: those whose facts it stands on, in order. */
import type { FactId, PuzzleId } from '#domain/ids.ts';
import type { Level } from '#domain/level/level.ts';

/** @returns puzzles in the level's order, each after those that it stands on; without the wanted one */
export function puzzlesBefore({ puzzles }: Level, wanted: PuzzleId): readonly PuzzleId[] {
  const order: PuzzleId[] = [];
  const visited = new Set<PuzzleId>();
  const publishers = (fact: FactId) => Object.keys(puzzles).filter((id) => puzzles[id]?.publishes.includes(fact));
  const visit = (id: PuzzleId): void => {
    if (visited.has(id)) return;
    visited.add(id);
    for (const fact of puzzles[id]?.requires ?? []) publishers(fact).forEach(visit);
    order.push(id);
  };
  visit(wanted);
  return order.filter((id) => id !== wanted);
}
