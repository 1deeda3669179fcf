/** What a forge hides: which bars are bad, the smith's bars from the reader, the reader's lists from the smith. */
import type { ForgeData, ForgeSolution, Strength } from '#puzzles/passphrase-forge/schema.ts';
import { always, type Secret, untilJudged, untilTried, without, withoutUntilOver } from './secret.ts';

const data: ForgeData = {
  smith: 'L',
  reader: 'A',
  places: 3,
  separator: '-',
  bars: ['canal', 'nuage', 'tambour', 'terril', 'violet', 'wagon'],
  firstDraw: [],
  exposed: ['wagon'],
  known: ['azerty'],
  practice: ['azerty1', 'canal-nuage'],
};
const solution: ForgeSolution = {
  words: ['canal', 'nuage', 'tambour', 'terril', 'violet'],
  exposed: ['wagon'],
  blocklist: [],
  pass: { score: 3, words: 3, length: 8 },
  practice: 'canal-nuage',
};
const one = { data, solution };
const verdict: Strength = {
  score: 3,
  before: { amount: 2, unit: 'year' },
  after: { amount: 1, unit: 'year' },
};

/** One place is enough to come by every bar: what is thrown comes back when the heap is empty. */
const moves = [
  { type: 'draw' },
  { type: 'throw', place: 0 },
  { type: 'vote', vote: 'good' },
  { type: 'choose', phrase: 'azerty1' },
  { type: 'choose', phrase: 'canal-nuage' },
] as const;

const kind = 'passphrase-forge';
const rest = { kind, one, moves, verdict: verdict as never };
const reaches = ['wrong', 'practising', 'assisted', 'solved'];

export const FORGE_SECRETS: readonly Secret[] = [
  {
    ...rest,
    says: 'which bars are bad shows nowhere before a phrase was judged',
    other: {
      data,
      solution: { ...solution, words: ['canal', 'nuage', 'wagon'], exposed: ['tambour'], blocklist: ['terril'] },
    },
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    ...rest,
    says: 'the strongest phrase of the similar item shows nowhere before somebody chose',
    other: { data, solution: { ...solution, practice: 'azerty1' } },
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    ...rest,
    says: "the reader's lists show to nobody but who holds them",
    other: { data: { ...data, exposed: ['Karim'], known: ['123'] }, solution },
    isSecret: without('A'),
    reaches,
  },
  {
    ...rest,
    says: "the smith's bars show to nobody but who holds them, before the phrase is forged",
    other: {
      data: { ...data, bars: ['canal', 'gaufre', 'nuage', 'tambour', 'violet', 'wagon'] },
      solution: { ...solution, words: ['canal', 'gaufre', 'nuage', 'tambour', 'violet'] },
    },
    isSecret: withoutUntilOver('L'),
    reaches: ['wrong', 'practising'],
  },
  {
    ...rest,
    says: 'the order that an author wrote shows nowhere',
    other: {
      data: {
        ...data,
        bars: ['wagon', 'violet', 'terril', 'tambour', 'nuage', 'canal'],
        practice: ['canal-nuage', 'azerty1'],
      },
      solution: { ...solution, words: ['violet', 'terril', 'tambour', 'nuage', 'canal'] },
    },
    isSecret: always,
    reaches,
  },
];
