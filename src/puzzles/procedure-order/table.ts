/** Which steps are on the table: the team's, in the order drawn for it, or those of the similar procedure. */
import { drawnList } from '#domain/drawn-list.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { ProcedureContext } from './machine.ts';
import type { ProcedureData } from './schema.ts';

export function onTheTable(puzzle: Puzzle<ProcedureData>, board: Kept<ProcedureContext>): readonly string[] {
  return drawnList(puzzle, board, 'steps');
}
