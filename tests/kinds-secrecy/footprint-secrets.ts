/** What a footprint map hides: which post and which repair fit, the album from the notebook and the notebook from the album. */
import type { FootprintData, FootprintSolution } from '#puzzles/footprint-map/schema.ts';
import { always, type Secret, untilJudged, untilTried, without } from './secret.ts';

const lists = { notes: ['n1'], posts: ['a1', 'a2'], remedies: ['r1', 'r2'] };
const data: FootprintData = {
  album: 'A',
  notebook: 'L',
  full: lists,
  short: lists,
  practice: { notes: ['x1'], posts: ['b1', 'b2'], remedies: ['q1', 'q2'] },
};
const n1 = { post: 'a1', remedy: 'r1' };
const x1 = { post: 'b1', remedy: 'q1' };
const solution: FootprintSolution = { notes: { n1, x1 }, harmless: [], extreme: [] };
const one = { data, solution };

const designate = (note: string, post: string) => ({ type: 'designate', note, post });
const repair = (note: string, remedy: string) => ({ type: 'repair', note, remedy });
const moves = [
  ...['a1', 'a2'].map((post) => designate('n1', post)),
  ...['r1', 'r2'].map((remedy) => repair('n1', remedy)),
  ...['b1', 'b2'].map((post) => designate('x1', post)),
  repair('x1', 'q1'),
];

const kind = 'footprint-map';
const reaches = ['wrong', 'practising', 'assisted', 'solved'];

export const FOOTPRINT_SECRETS: readonly Secret[] = [
  {
    kind,
    says: 'which post and which repair fit shows nowhere before an answer was judged',
    one,
    other: { data, solution: { notes: { n1: { post: 'a2', remedy: 'r2' }, x1 }, harmless: ['a1'], extreme: ['r1'] } },
    moves,
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'the answer of the similar item shows nowhere before somebody tried it',
    one,
    other: { data, solution: { ...solution, notes: { n1, x1: { post: 'b2', remedy: 'q2' } } } },
    moves,
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    kind,
    says: "the album's posts show to nobody but who holds it",
    one,
    other: { data: { ...data, short: { ...lists, posts: ['a1', 'a2', 'a3'] } }, solution },
    moves,
    isSecret: without('A'),
    reaches,
  },
  {
    kind,
    says: "the notebook's repairs show to nobody but who holds it",
    one,
    other: { data: { ...data, short: { ...lists, remedies: ['r1', 'r2', 'r3'] } }, solution },
    moves,
    isSecret: without('L'),
    reaches,
  },
  {
    kind,
    says: 'the order that an author wrote shows nowhere',
    one,
    other: {
      data: { ...data, short: { ...lists, posts: ['a2', 'a1'], remedies: ['r2', 'r1'] } },
      solution: { ...solution, notes: { x1, n1 } },
    },
    moves,
    isSecret: always,
    reaches,
  },
];
