/** A team of four before a small vote: three options, one of them right, and an argument for each role. */
import type { VoteView } from '#puzzles/consensus-vote/board-view.ts';
import type { VoteData, VoteSolution } from '#puzzles/consensus-vote/schema.ts';
import { PlayedPuzzle } from './played-puzzle.ts';
import { ROLES } from './small-level.ts';

export const VOTE_DATA: VoteData = {
  options: ['pay', 'refuse', 'haggle'],
  arguments: [...ROLES],
  reasoning: 1,
  practice: ['x1', 'x2'],
};
export const VOTE_SOLUTION: VoteSolution = { choice: 'refuse', practice: 'x2' };

/** One role of each player. */
const EACH = ['T', 'P', 'L', 'A'];

export class PlayedVote extends PlayedPuzzle<VoteView> {
  constructor(seed = 7) {
    super('vote', {
      kind: 'consensus-vote',
      data: VOTE_DATA,
      solution: VOTE_SOLUTION,
      moments: { first: 'individual', together: 'shared' },
      seed,
    });
  }

  vote(role: string, option: string): string | undefined {
    return this.move(role, { type: 'vote', option });
  }

  /** Everybody votes for this, and turns their key. */
  decide(option: string): void {
    for (const role of EACH) this.vote(role, option);
    for (const role of EACH) this.confirm(role);
  }
}
