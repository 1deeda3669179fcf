/** One way to vote for each option of the ballot. */
import { draftOf } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import { onTheBallot } from './ballot.ts';
import type { VoteContext } from './machine.ts';
import type { VoteData, VoteMove, VoteSolution } from './schema.ts';

export function voteTries(
  puzzle: Puzzle<VoteData>,
  { choice, practice }: VoteSolution,
  board: Kept<VoteContext>,
): Try<VoteContext, VoteMove>[] {
  const right = board.value === 'practising' ? practice : choice;
  const others = onTheBallot(puzzle, board).filter((option) => option !== right);
  return [right, ...others].map((option) => ({
    earns: option === right ? null : option,
    next: ({ context }, keys) => (draftOf(context, keys) === option ? undefined : { type: 'vote', option }),
  }));
}
