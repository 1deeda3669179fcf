/** What an inbox hides: which messages are traps, and either side from who sees the other. */
import type { InboxData, InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import { type Secret, untilJudged, untilTried, without } from './secret.ts';

const message = (address: string) => ({ time: '16:00', address });
const data: InboxData = {
  front: 'P',
  back: 'T',
  rounds: [['m1']],
  shortRounds: [['m1']],
  practice: ['x1'],
  directory: ['museum.example'],
  openMail: [],
  rules: 1,
  proofs: ['known', 'unknown'],
  messages: { m1: message('staff@museum.example'), x1: message('guard@museum.example') },
};
const safe = { trap: false, accept: ['known'] };
const trap = { trap: true, accept: ['known'] };
const solution: InboxSolution = { weak: [], messages: { m1: safe, x1: safe } };
const one = { data, solution };

const moves = ['m1', 'x1'].flatMap((id) => [
  { type: 'judge', message: id, verdict: 'safe' },
  { type: 'judge', message: id, verdict: 'trap' },
  { type: 'prove', message: id, proof: 'known' },
]);

const kind = 'inbox-triage';
const reaches = ['wrong', 'practising', 'assisted', 'solved'];

export const INBOX_SECRETS: readonly Secret[] = [
  {
    kind,
    says: 'whether a message is a trap shows nowhere before an answer was judged',
    one,
    other: { data, solution: { ...solution, messages: { m1: trap, x1: safe } } },
    moves,
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'the answer of the similar item shows nowhere before somebody tried it',
    one,
    other: { data, solution: { ...solution, messages: { m1: safe, x1: trap } } },
    moves,
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    kind,
    says: 'the register shows to nobody but who holds the front',
    one,
    other: { data: { ...data, openMail: ['quick.example'], directory: ['mill.example'] }, solution },
    moves,
    // Who does the similar item alone sees both of its sides, the register with them.
    isSecret: (run, seat) => without('P')(run, seat) && untilTried(run, seat) && !isPractising(run),
    reaches: ['wrong'],
  },
  {
    kind,
    says: 'the back of a message shows to nobody but who holds it',
    one,
    other: { data: { ...data, messages: { ...data.messages, m1: message('boss@else.example') } }, solution },
    moves,
    isSecret: without('T'),
    reaches,
  },
];

function isPractising(run: Parameters<Secret['isSecret']>[0]): boolean {
  return run.puzzles.it?.frame.value === 'practising';
}
