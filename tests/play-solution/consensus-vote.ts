/** Votes: everybody for the same option. */
import type { VoteView } from '#puzzles/consensus-vote/board-view.ts';
import type { VoteSolution } from '#puzzles/consensus-vote/schema.ts';
import type { Fill } from './playing.ts';

export const consensusVote: Fill = (seats, how) => {
  for (const seat of seats) {
    const { choice, practice } = seat.solution<VoteSolution>();
    const { options, practising } = seat.board<VoteView>();
    const right = practising ? practice : choice;
    const wrong =
      options
        .map(({ id }) => id)
        .filter((id) => id !== right)
        .sort()[0] ?? '';
    seat.move({ type: 'vote', option: how === 'right' ? right : wrong });
  }
};
