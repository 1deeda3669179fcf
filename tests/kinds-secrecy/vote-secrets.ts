/** What a vote hides: which option is right, who holds which argument, and the order an author wrote. */
import type { VoteData, VoteSolution } from '#puzzles/consensus-vote/schema.ts';
import { always, PUZZLE, type Secret, untilJudged, untilTried, withoutUntilOver } from './secret.ts';

const data: VoteData = {
  options: ['pay', 'refuse'],
  arguments: ['T', 'P', 'L', 'A'],
  reasoning: 1,
  practice: ['x1', 'x2'],
};
const solution: VoteSolution = { choice: 'refuse', practice: 'x2' };
const one = { data, solution };

const moves = ['pay', 'refuse', 'x1', 'x2'].map((option) => ({ type: 'vote', option }));

const kind = 'consensus-vote';

export const VOTE_SECRETS: readonly Secret[] = [
  {
    kind,
    says: 'which option is right shows nowhere before an answer was judged',
    one,
    other: { data, solution: { ...solution, choice: 'pay' } },
    moves,
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'the answer of the similar question shows nowhere before somebody tried it',
    one,
    other: { data, solution: { ...solution, practice: 'x1' } },
    moves,
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    kind,
    says: 'an argument shows to nobody but who holds it, until it is decided',
    one,
    other: { data: { ...data, arguments: ['P', 'L', 'A'] }, solution },
    moves,
    isSecret: withoutUntilOver('T'),
    reaches: ['open', 'confirming', 'wrong', 'practising'],
  },
  {
    kind,
    says: 'that there is an argument shows to nobody before the team differed or was wrong',
    one,
    other: { data: { ...data, arguments: ['P', 'L'] }, solution },
    moves,
    isSecret: (run) => untilJudged()(run, '') && !argued(run),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'the order that an author wrote shows nowhere',
    one,
    other: {
      data: { ...data, options: ['refuse', 'pay'], arguments: ['A', 'L', 'P', 'T'], practice: ['x2', 'x1'] },
      solution,
    },
    moves,
    isSecret: always,
    reaches: ['wrong', 'practising', 'assisted', 'solved'],
  },
];

function argued(run: Parameters<Secret['isSecret']>[0]): boolean {
  const { feedback } = run.puzzles[PUZZLE]?.frame.context ?? {};
  return feedback === 'keys';
}
