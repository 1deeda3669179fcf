/** The lines of a set of gates that may be shown to the team: a connection, a name, a need, a card. */
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardValue, Puzzle } from '#domain/puzzle.ts';
import type { GatesContext } from './machine.ts';
import { projectGates } from './project.ts';
import type { GatesData } from './schema.ts';

/** By line id: `flow/3`, `name/2`, `need/1`, `card/V1`. The smaller set is done alone: it shows nothing. */
export function gatesLines(
  puzzle: Puzzle<GatesData>,
  board: Kept<GatesContext>,
  roles: readonly RoleId[],
): { readonly [line: string]: BoardValue } {
  if (board.value !== 'placing') return {};
  const { flows = [], names = [], needs = [], hand } = projectGates(puzzle, board, { roles });
  return Object.fromEntries([
    ...flows.map(({ from, to }, at) => [`flow/${at + 1}`, `${from} → ${to}`] as const),
    ...names.map((name, at) => [`name/${at + 1}`, name] as const),
    ...needs.map((need, at) => [`need/${at + 1}`, need] as const),
    ...hand.map(({ id, label, says }) => [`card/${id}`, { label, says }] as const),
  ]);
}
