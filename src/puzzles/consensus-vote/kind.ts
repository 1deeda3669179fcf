/** A question that the whole team answers with one voice: a secret ballot first, private arguments if it differs. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftOf, draftRevision } from '#domain/drafts.ts';
import { definePuzzle, type Verdict } from '#domain/puzzle.ts';
import { numberedKeys } from '#domain/text.ts';
import { onTheBallot } from './ballot.ts';
import type { VoteView } from './board-view.ts';
import { voteFaults, voteTexts } from './faults.ts';
import { type VoteContext, voteMachine } from './machine.ts';
import { argumentsDealt, projectVote } from './project.ts';
import { type VoteData, type VoteMove, type VoteSolution, voteData, voteMove, voteSolution } from './schema.ts';
import { voteTries } from './tries.ts';

/** Everybody's own first ballot, and the team's decision. */
const FIRST = 'first';
const TOGETHER = 'together';

export const consensusVote = definePuzzle<{
  data: VoteData;
  solution: VoteSolution;
  context: VoteContext;
  move: VoteMove;
  content: string;
  view: VoteView;
}>({
  kind: 'consensus-vote',
  data: voteData,
  solution: voteSolution,
  move: voteMove,
  quorum: 'all',
  machine: voteMachine,
  keys: (_data, roles) => roles,
  stages: () => 1,
  texts: voteTexts,
  faults: voteFaults,
  moments: () => [FIRST, TOGETHER],

  open: () => ({ ...emptyBoard<string>(), argued: false, decided: null }),
  refuse: (puzzle, board, move) => (onTheBallot(puzzle, board).includes(move.option) ? undefined : 'puzzle/bad-move'),
  content: (_puzzle, board, key) => board.context.drafts[key],
  lines: (puzzle, board, roles) =>
    Object.fromEntries(
      Object.entries(argumentsDealt(puzzle, board, { roles })).map(([role, says]) => [`argument/${role}`, says]),
    ),
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: (_puzzle, { choice }, _board, content) => judged(choice, content),
  answer: (_puzzle, { choice }) => choice,
  reasoning: ({ data }) => numberedKeys('reasoning', data.reasoning),
  /** A first ballot is one's own only before arguments are dealt. */
  observe(_puzzle, { choice }, before, move, keys) {
    const { value, context } = before;
    if (value !== 'voting' || context.argued || draftOf(context, keys) !== undefined) return [];
    return [{ opportunity: FIRST, correct: move.option === choice }];
  },
  moment: () => TOGETHER,
  practise: (_puzzle, { practice }, _board, content) => judged(practice, content),
  tries: voteTries,
  project: projectVote,
});

function judged(right: string, option: string): Verdict {
  return option === right ? { right: true } : { right: false, feedback: option };
}
