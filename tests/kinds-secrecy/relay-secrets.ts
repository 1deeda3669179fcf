/** What a relay hides: the number from who matches it, right answers, each lamp's codes, and the order an author wrote. */
import type { Json } from '#domain/json.ts';
import type { RelayData, RelaySolution } from '#puzzles/twofa-relay/schema.ts';
import { always, PUZZLE, type Secret, untilJudged, untilTried, without } from './secret.ts';

const number: RelayData['number'] = {
  seenBy: 'T',
  pick: 'number.match',
  drawn: { one: { shown: '47', choices: ['12', '47'] } },
};
const data: RelayData = {
  holders: ['L', 'T'],
  periodSeconds: 60,
  litCodes: 2,
  number,
  demands: [
    { id: 'd1', answers: 'L', number: true },
    { id: 'd2', answers: 'T', number: false },
  ],
  shortDemands: ['d1'],
  practice: { codes: ['old', 'fresh'], demands: ['yes', 'no'] },
};
const solution: RelaySolution = {
  demands: { d1: 'accept', d2: 'refuse' },
  practice: { codes: 'fresh', demands: 'no' },
};
const one = { data, solution };

const kind = 'twofa-relay';
/** Both lamps show one code all the time, where it is not their codes that differ: fewer states to walk. */
const rest = { kind, one, verdict: ['111111', '111111'] };

const lights = ['L', 'T'].map((lamp) => ({ type: 'light', lamp }));
const types = (code: string) => ['L', 'T'].map((lamp) => ({ type: 'type', lamp, code }));
const answers = ['12', '47'].map((answer) => ({ type: 'answer', answer }));
const practise = (...options: readonly string[]) => options.map((option) => ({ type: 'practise', option }));
const moves = [...lights, ...types('111111'), ...answers];

/** Where the codes of the one lamp differ, nobody types one of them: that would earn it. */
function codesOfLamps(question: Json, isOther: boolean): Json {
  const { secret } = question as { readonly secret: string };
  if (secret.endsWith('/T')) return ['555555', '666666'];
  return isOther ? ['333333', '444444'] : ['111111', '222222'];
}

/** Once the stage has passed, somebody tried. */
const inFirstStage: Secret['isSecret'] = (run) => run.puzzles[PUZZLE]?.frame.context.stage === 0;

export const RELAY_SECRETS: readonly Secret[] = [
  {
    kind,
    one,
    judge: codesOfLamps,
    says: 'the codes of a lamp show to nobody but who holds it',
    other: { data, solution: { ...solution, practice: { codes: 'old', demands: 'no' } } },
    moves: [
      { type: 'light', lamp: 'L' },
      { type: 'light', lamp: 'T' },
      { type: 'type', lamp: 'L', code: '909090' },
      { type: 'type', lamp: 'T', code: '555555' },
    ],
    isSecret: without('L'),
    reaches: ['open', 'confirming', 'wrong', 'practising'],
  },
  {
    ...rest,
    says: 'the number on the console shows to nobody but its role, before it was matched',
    other: {
      data: { ...data, number: { ...number, drawn: { one: { shown: '12', choices: ['12', '47'] } } } },
      solution,
    },
    moves,
    isSecret: (run, seat) => without('T')(run, seat) && untilJudged(1)(run, seat),
    reaches: ['open', 'confirming'],
  },
  {
    ...rest,
    says: 'which demand is to be accepted shows nowhere before it was judged',
    other: { data, solution: { ...solution, demands: { d1: 'refuse', d2: 'accept' } } },
    moves,
    isSecret: untilJudged(1),
    reaches: ['open', 'confirming'],
  },
  {
    ...rest,
    says: 'the answer of the similar question about codes shows nowhere before somebody tried it',
    other: { data, solution: { ...solution, practice: { codes: 'old', demands: 'no' } } },
    moves: [...lights, ...types('909090'), ...practise('fresh', 'old')],
    isSecret: (run, seat) => inFirstStage(run, seat) && untilTried(run, seat),
    reaches: ['wrong', 'practising'],
  },
  {
    ...rest,
    says: 'the order that an author wrote shows nowhere',
    other: {
      data: {
        ...data,
        number: { ...number, drawn: { one: { shown: '47', choices: ['47', '12'] } } },
        practice: { codes: ['fresh', 'old'], demands: ['no', 'yes'] },
      },
      solution,
    },
    moves: [...moves, ...practise('yes', 'no')],
    isSecret: always,
    reaches: ['wrong', 'practising', 'solved'],
  },
];
