/** What a set of gates hides: what must pass, connections from the register, names from the watch, cards in a hand. */
import type { GatesData, GatesSolution } from '#puzzles/rule-gates/schema.ts';
import { always, type Secret, untilJudged, untilTried, without } from './secret.ts';

const data: GatesData = {
  watch: 'T',
  register: 'P',
  lever: 'A',
  start: 'open',
  slots: 2,
  labels: 'disk',
  needs: 1,
  hosts: { desk: '192.0.2.1', centre: '198.51.100.1', thief: '203.0.113.1' },
  flows: { F1: { from: 'desk', to: 'centre' }, F2: { from: 'desk', to: 'thief' } },
  cards: {
    S1: { holder: 'L', does: 'closed', to: ['thief'] },
    S2: { holder: 'A', does: 'closed', from: ['desk'] },
  },
  reasoning: 1,
  practice: {
    hosts: { tablet: '192.0.2.9', school: '198.51.100.9' },
    flows: { y1: { from: 'tablet', to: 'school' } },
    cards: { z1: { does: 'closed', from: ['tablet'] } },
  },
};
const solution: GatesSolution = {
  wanted: [
    { flow: 'F1', is: 'open' },
    { flow: 'F2', is: 'closed' },
  ],
  example: { lever: 'open', cards: ['S1'] },
  practice: { wanted: [{ flow: 'y1', is: 'closed' }], example: { lever: 'open', cards: ['z1'] } },
};
const one = { data, solution };

const moves = [
  { type: 'place', card: 'S1', slot: 0 },
  { type: 'place', card: 'S2', slot: 0 },
  { type: 'take', card: 'S2' },
  { type: 'pull', lever: 'closed' },
  { type: 'place', card: 'z1', slot: 0 },
] as const;

const kind = 'rule-gates';
const reaches = ['wrong', 'practising', 'assisted', 'solved'];

export const GATES_SECRETS: readonly Secret[] = [
  {
    kind,
    says: 'what must pass shows nowhere before a board was judged',
    one,
    other: {
      data,
      solution: {
        ...solution,
        wanted: [
          { flow: 'F2', is: 'open' },
          { flow: 'F1', is: 'closed' },
        ],
        example: { lever: 'closed', cards: ['S1'] },
      },
    },
    moves,
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'what must pass in the smaller set shows nowhere before somebody tried it',
    one,
    other: {
      data,
      solution: {
        ...solution,
        practice: { wanted: [{ flow: 'y1', is: 'open' }], example: { lever: 'closed', cards: ['z1'] } },
      },
    },
    moves,
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    kind,
    says: 'connections show to nobody but the watch',
    one,
    // What passes is the same: only who watches can tell.
    other: {
      data: { ...data, flows: { ...data.flows, F3: { from: 'thief', to: 'centre' } } },
      solution: { ...solution, wanted: [...solution.wanted] },
    },
    moves,
    isSecret: without('T'),
    reaches,
  },
  {
    kind,
    says: 'needs show to nobody but the register',
    one,
    other: { data: { ...data, needs: 2 }, solution },
    moves,
    isSecret: without('P'),
    reaches,
  },
  {
    kind,
    says: 'a card shows to nobody but its holder while it is in the hand',
    one,
    other: {
      data: { ...data, cards: { ...data.cards, S3: { holder: 'L', does: 'open', from: ['thief'] } } },
      solution,
    },
    moves,
    isSecret: without('L'),
    reaches,
  },
  {
    kind,
    says: 'the order that an author wrote shows nowhere',
    one,
    other: {
      data: {
        ...data,
        hosts: { thief: '203.0.113.1', centre: '198.51.100.1', desk: '192.0.2.1' },
        flows: { F2: { from: 'desk', to: 'thief' }, F1: { from: 'desk', to: 'centre' } },
        cards: {
          S2: { holder: 'A', does: 'closed', from: ['desk'] },
          S1: { holder: 'L', does: 'closed', to: ['thief'] },
        },
      },
      solution,
    },
    moves,
    isSecret: always,
    reaches,
  },
];
