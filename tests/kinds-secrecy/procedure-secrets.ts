/** What a procedure hides: which orders are right, whose line says what, and the order an author wrote. */
import type { ProcedureData, ProcedureSolution } from '#puzzles/procedure-order/schema.ts';
import { always, type Secret, untilJudged, untilTried, without } from './secret.ts';

const data: ProcedureData = {
  steps: ['a', 'b', 'c'],
  lines: ['T', 'P', 'L', 'A'],
  reasoning: 1,
  practice: ['x', 'y', 'z'],
};
const solution: ProcedureSolution = {
  team: { example: ['a', 'b', 'c'], first: 'a', before: [], last: 'c' },
  practice: { example: ['x', 'y', 'z'], first: 'x', before: [['y', 'z']] },
};
const one = { data, solution };

const moves = [
  { type: 'begin', step: 'a' },
  { type: 'begin', step: 'b' },
  { type: 'arrange', steps: ['a', 'b', 'c'] },
  { type: 'arrange', steps: ['b', 'a', 'c'] },
  { type: 'arrange', steps: ['x', 'y', 'z'] },
  { type: 'arrange', steps: ['y', 'x', 'z'] },
] as const;

const kind = 'procedure-order';
const reaches = ['wrong', 'practising', 'assisted', 'solved'];

export const PROCEDURE_SECRETS: readonly Secret[] = [
  {
    kind,
    says: 'which orders are right shows nowhere before one was judged',
    one,
    other: { data, solution: { ...solution, team: { example: ['b', 'a', 'c'], first: 'b', before: [] } } },
    moves,
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'the answer of the similar procedure shows nowhere before somebody tried it',
    one,
    other: { data, solution: { ...solution, practice: { example: ['y', 'x', 'z'], first: 'y', before: [] } } },
    moves,
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    kind,
    says: 'a line of the procedure shows to nobody but who holds it',
    one,
    other: { data: { ...data, lines: ['P', 'L', 'A'] }, solution },
    moves,
    isSecret: without('T'),
    reaches,
  },
  {
    kind,
    says: 'the order that an author wrote shows nowhere',
    one,
    other: {
      data: { ...data, steps: ['c', 'a', 'b'], lines: ['A', 'L', 'P', 'T'], practice: ['z', 'y', 'x'] },
      solution,
    },
    moves,
    isSecret: always,
    reaches,
  },
];
