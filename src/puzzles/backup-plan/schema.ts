/** What a level gives a backup plan: backups to judge, the machine's journal, cards of a plan, and the answers. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

const clock = z.string().regex(/^\d\d:\d\d$/);

const fingerprint = z.string().regex(/^[0-9A-F]{4,8}$/, 'four to eight digits or letters from A to F');

const momentSchema = z.strictObject({
  day: z.int().min(1).max(31).describe('Day of the month.'),
  month: z.int().min(1).max(12).describe('Month, by its number.'),
  time: clock.describe('Clock time, such as "17:00".'),
});

const backupSchema = z.strictObject({
  made: momentSchema.describe('When the backup was made.'),
  fingerprint: fingerprint.describe('The fingerprint that is measured on it, the same in every language.'),
});

const planSchema = z.strictObject({
  choose: z.int().min(1).max(4).describe('How many cards make a plan.'),
  cards: z.array(id).min(2).max(8).describe('Cards to choose from; each has a text card.<id>.'),
});

export const backupData = z.strictObject({
  catalogue: id.describe('The role that sees the backups: name, date, place, measured fingerprint.'),
  journal: id.describe('The role that sees the machine’s journal and the reference fingerprints.'),
  labels: id.describe(
    'The group of `labels` that numbers exactly these backups: {disk.S1} is for the texts, disk for here.',
  ),
  backups: z
    .record(id, backupSchema)
    .describe(
      'Each has the texts <id>.label (its drawn number), <id>.name, <id>.place, and, but for the right one, feedback.<id>.',
    ),
  events: z.array(momentSchema).min(1).describe('Moments of the journal’s lines; what happened is event.<number>.'),
  references: z
    .array(
      z.strictObject({
        made: momentSchema.describe('When the reference was taken.'),
        fingerprint: fingerprint.describe('The right fingerprint of what existed then.'),
      }),
    )
    .min(1)
    .describe('Right fingerprints, by moment.'),
  encrypted: fingerprint.describe('The fingerprint of the encrypted files: the journal shows it on a line of its own.'),
  practice: backupSchema
    .extend({ reference: fingerprint.describe('The right fingerprint of the moment when it was made.') })
    .describe(
      'One more backup to judge alone: texts practice.label, practice.name, practice.place, feedback.practice.',
    ),
  plan: planSchema.optional().describe('The second stage, full variant only: which cards to choose.'),
  planPractice: planSchema
    .optional()
    .describe('A smaller plan to complete alone; its situation is told by planPractice.given. Needed with `plan`.'),
});

const cardSchema = z.strictObject({
  copy: z.boolean().describe('Whether it is a true copy: one that does not die with the original.'),
  media: id.describe('The medium: two cards with the same word are on the same sort of medium.'),
  offsite: z.boolean().describe('Whether it is kept in another place.'),
  offline: z.boolean().describe('Whether it is unplugged.'),
});

export const backupSolution = z.strictObject({
  usable: z.array(id).min(1).describe('Backups that can be used; the others are lost.'),
  choice: id.describe('The backup to restore.'),
  practiceUsable: z.boolean().describe('Whether the backup of the similar item can be used.'),
  original: id.default('original').describe('The medium of the original, which counts as one of the copies.'),
  cards: z.record(id, cardSchema).default({}).describe('What each card is worth, those of the smaller plan included.'),
  given: z
    .array(cardSchema)
    .default([])
    .describe('Copies that the smaller plan already has, as planPractice.given tells them.'),
});

export const verdictSchema = z.enum(['usable', 'lost']);

export const backupMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('judge'), backup: id, verdict: verdictSchema }),
  z.strictObject({ type: z.literal('restore'), backup: id }),
  z.strictObject({ type: z.literal('take'), card: id, taken: z.boolean() }),
]);

export type Moment = z.infer<typeof momentSchema>;
export type Plan = z.infer<typeof planSchema>;
export type PlanCard = z.infer<typeof cardSchema>;
export type BackupData = z.infer<typeof backupData>;
export type BackupSolution = z.infer<typeof backupSolution>;
export type BackupMove = z.infer<typeof backupMove>;
export type BackupVerdict = z.infer<typeof verdictSchema>;
/** The name of the similar item among backups. */
export const PRACTICE = 'practice';

/** What one key-holder thinks so far. */
export type BackupDraft = {
  readonly verdicts: { readonly [backup: string]: BackupVerdict };
  readonly restore?: string;
  readonly cards: readonly string[];
  /** True once a whole plan was chosen alone: later changes are not the first answer. */
  readonly planned?: true;
};

/** What the keys confirm: the backup to restore, then the cards of the plan, sorted. */
export type BackupContent = { readonly restore: string } | { readonly cards: readonly string[] };

/** What one key-holder hands in alone: whether the similar backup can be used, then a smaller plan. */
export type BackupPractice = { readonly verdict: BackupVerdict } | { readonly cards: readonly string[] };
