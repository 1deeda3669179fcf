/** What a backup plan hides: which backup survives and which plan would, the catalogue from the journal and back. */
import type { BackupData, BackupSolution } from '#puzzles/backup-plan/schema.ts';
import { type Secret, untilJudged, untilTried, without } from './secret.ts';

const made = { day: 11, month: 6, time: '18:00' };
const data: BackupData = {
  catalogue: 'G',
  journal: 'M',
  labels: 'disk',
  backups: { S1: { made, fingerprint: 'AAAA' }, S2: { made, fingerprint: 'BBBB' } },
  events: [{ ...made, time: '16:44' }],
  references: [{ made, fingerprint: 'AAAA' }],
  encrypted: 'DDDD',
  practice: { made, fingerprint: 'CCCC', reference: 'CCCC' },
  plan: { choose: 2, cards: ['c1', 'c2', 'c3'] },
  planPractice: { choose: 1, cards: ['c1', 'c2'] },
};
const far = { copy: true, media: 'disk', offsite: true, offline: true };
const near = { copy: true, media: 'server', offsite: false, offline: false };
const solution: BackupSolution = {
  usable: ['S1', 'S2'],
  choice: 'S1',
  practiceUsable: true,
  original: 'server',
  cards: { c1: far, c2: near, c3: { ...near, copy: false } },
  given: [near],
};
const one = { data, solution };

const judge = (backup: string, verdict: string) => ({ type: 'judge', backup, verdict });
const restore = (backup: string) => ({ type: 'restore', backup });
const take = (card: string, taken = true) => ({ type: 'take', card, taken });
const judged = [judge('S1', 'usable'), judge('S2', 'usable')];
const moves = [...judged, restore('S1'), restore('S2'), judge('practice', 'usable'), judge('practice', 'lost')];

const kind = 'backup-plan';
const reaches = ['wrong', 'practising', 'assisted', 'solved'];

export const BACKUP_SECRETS: readonly Secret[] = [
  {
    kind,
    says: 'which backup to restore, and which are lost, shows nowhere before an answer was judged',
    one,
    other: { data, solution: { ...solution, usable: ['S2'], choice: 'S2' } },
    moves,
    isSecret: untilJudged(),
    reaches: ['open', 'confirming'],
  },
  {
    kind,
    says: 'the answer of the similar item shows nowhere before somebody tried it',
    one,
    other: { data, solution: { ...solution, practiceUsable: false } },
    moves,
    isSecret: untilTried,
    reaches: ['wrong', 'practising'],
  },
  {
    kind,
    says: 'what a card of the plan is worth shows nowhere before a plan was judged',
    one,
    other: { data, solution: { ...solution, cards: { c1: near, c2: { ...near, copy: false }, c3: far } } },
    moves: [...judged, restore('S1'), take('c1'), take('c2'), take('c3'), take('c2', false)],
    isSecret: untilJudged(1),
    reaches: ['open', 'confirming'],
    variant: 'full',
  },
  {
    kind,
    says: 'measured fingerprints show to nobody but who holds the catalogue',
    one,
    other: { data: { ...data, backups: { ...data.backups, S1: { made, fingerprint: 'EEEE' } } }, solution },
    moves,
    isSecret: without('G'),
    reaches,
  },
  {
    kind,
    says: 'reference fingerprints show to nobody but who holds the journal',
    one,
    other: { data: { ...data, references: [{ made, fingerprint: 'EEEE' }] }, solution },
    moves,
    isSecret: without('M'),
    reaches,
  },
];
