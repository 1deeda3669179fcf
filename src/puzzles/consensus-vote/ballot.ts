/** Which options are on the ballot: the question's, in the order drawn for the team, or those of the similar question. */
import { drawnList } from '#domain/drawn-list.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { VoteContext } from './machine.ts';
import type { VoteData } from './schema.ts';

export function onTheBallot(puzzle: Puzzle<VoteData>, board: Kept<VoteContext>): readonly string[] {
  return drawnList(puzzle, board, 'options');
}
