/** The lines of a relay that may be shown to the team: what a role knows, a demand, the number. Never a code [R33]. */
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardValue, Puzzle } from '#domain/puzzle.ts';
import type { RelayContext } from './machine.ts';
import { projectRelay } from './project.ts';
import type { RelayData } from './schema.ts';

/** By line id: `clue/L`, `demand/d1`, `number`. A similar question is done alone: it shows nothing. */
export function relayLines(
  puzzle: Puzzle<RelayData>,
  board: Kept<RelayContext>,
  roles: readonly RoleId[],
): { readonly [line: string]: BoardValue } {
  const { clues = {}, demand, number } = projectRelay(puzzle, board, { roles });
  return Object.fromEntries([
    ...Object.entries(clues).map(([role, says]) => [`clue/${role}`, says] as const),
    ...(demand ? [[`demand/${demand.id}`, demand.says] as const] : []),
    ...(number === undefined ? [] : [['number', number] as const]),
  ]);
}
