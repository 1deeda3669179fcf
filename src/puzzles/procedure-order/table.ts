/** Which steps are on the table: the team's, in the order drawn for it, or those of the similar procedure. */
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { ProcedureContext } from './machine.ts';
import type { ProcedureData } from './schema.ts';

export function onTheTable(puzzle: Puzzle<ProcedureData>, board: Kept<ProcedureContext>): readonly string[] {
  const isSimilar = board.value === 'practising';
  const { steps, practice } = puzzle.data;
  return shuffled(puzzle.seed, `${puzzle.id}/${isSimilar ? 'practice' : 'steps'}`, isSimilar ? practice : steps);
}
