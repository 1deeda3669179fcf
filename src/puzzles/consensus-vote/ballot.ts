/** Which options are on the ballot: the question's, in the order drawn for the team, or those of the similar question. */
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { VoteContext } from './machine.ts';
import type { VoteData } from './schema.ts';

export function onTheBallot(puzzle: Puzzle<VoteData>, board: Kept<VoteContext>): readonly string[] {
  const isSimilar = board.value === 'practising';
  const { options, practice } = puzzle.data;
  return shuffled(puzzle.seed, `${puzzle.id}/${isSimilar ? 'practice' : 'options'}`, isSimilar ? practice : options);
}
