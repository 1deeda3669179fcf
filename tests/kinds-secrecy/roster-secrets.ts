/** What a roster hides: which connections are stolen, whose card says what, and the order an author wrote. */
import type { RosterData, RosterSolution } from '#puzzles/access-roster/schema.ts';
import { always, type Secret, untilJudged, untilTried, without } from './secret.ts';

const data: RosterData = {
  sessions: ['s1', 's2', 's3'],
  cards: ['T', 'P', 'L', 'A'],
  noteMost: 1,
  reasoning: 1,
  practice: ['x1', 'x2'],
};
const solution: RosterSolution = { close: ['s1'], practice: ['x1'] };
const one = { data, solution };

const moves = [
  { type: 'note', sessions: ['s1'] },
  { type: 'note', sessions: ['s2'] },
  { type: 'mark', session: 's2', close: true },
  { type: 'mark', session: 's1', close: false },
  { type: 'mark', session: 'x1', close: true },
  { type: 'mark', session: 'x2', close: true },
] as const;

const kind = 'access-roster';
const reaches = ['wrong', 'practising', 'assisted', 'solved'];

export const ROSTER_SECRETS: readonly Secret[] = [
  {
    kind,
    says: 'which connections are stolen shows nowhere before an answer was judged',
    one,
    other: { data, solution: { ...solution, close: ['s2', 's3'] } },
    moves,
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'the answer of the smaller board shows nowhere before somebody tried it',
    one,
    other: { data, solution: { ...solution, practice: ['x2'] } },
    moves,
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    kind,
    says: 'a presence card shows to nobody but who holds it',
    one,
    other: { data: { ...data, cards: ['P', 'L', 'A'] }, solution },
    moves,
    isSecret: without('T'),
    reaches,
  },
  {
    kind,
    says: 'the order that an author wrote shows nowhere',
    one,
    other: {
      data: { ...data, sessions: ['s3', 's1', 's2'], cards: ['A', 'L', 'P', 'T'], practice: ['x2', 'x1'] },
      solution,
    },
    moves,
    isSecret: always,
    reaches,
  },
];
