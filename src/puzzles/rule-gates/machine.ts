/** The board of a set of gates: one placement for all, each key's own of the smaller set, and what was settled. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import type { RoleId } from '#domain/ids.ts';
import { type GatesContent, moved, type Placement } from './placement.ts';
import type { GatesMove } from './schema.ts';

export interface GatesContext extends DraftBoard<Placement> {
  /** How every board begins: the team's, and the smaller one. */
  readonly start: Placement;
  /** Everybody's: there is one. */
  readonly placement: Placement;
  /** Every role that has a part: a change counts for all. */
  readonly keys: readonly RoleId[];
  readonly settled: GatesContent | null;
}

export const gatesMachine = boardMachine<Placement, GatesContext, GatesMove, GatesContent>({
  id: 'rule-gates',
  states: { working: 'placing', over: 'placed' },
  edit:
    (move, { start }) =>
    (before = start) =>
      moved(before, move),
  move: ({ placement, keys, moves }, { move }) => ({
    placement: moved(placement, move),
    moves: Object.fromEntries(keys.map((key) => [key, (moves[key] ?? 0) + 1])),
  }),
  settle: (_context, answer) => ({ settled: answer }),
});
