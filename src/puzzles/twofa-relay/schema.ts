/** What a level gives a relay: who holds which lamp, the demands that follow, the number to match; and the right answers. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

/** As many as the authenticators that learners know. */
export const DIGITS = 6;

/** Time enough to read a code, say that it is there and type it without haste. */
export const CALM_PERIOD_SECONDS = 120;

const numberSchema = z.string().regex(/^\d\d$/, 'two digits');

const demandSchema = z.strictObject({
  id: id.describe('Its name: demand.<id> is what the lamp shows, feedback.<id> why the answer is right.'),
  answers: id.describe('The role that sees it and answers it.'),
  number: z
    .boolean()
    .default(false)
    .describe('Whether accepting it takes the number that the other role sees on the console.'),
});

const optionsSchema = z.array(id).min(2).max(4);

export const relayData = z.strictObject({
  holders: z
    .array(id)
    .length(2)
    .describe('The two roles that hold a lamp each: lamp.<role> is its name, clue.<role> what this role knows.'),
  periodSeconds: z.int().min(30).max(180).describe('How long a code is valid, in seconds of play time.'),
  calmPeriodSeconds: z
    .int()
    .min(60)
    .max(300)
    .exactOptional()
    .describe('The same while the team plays in calm mode; 120 without it. It counts from the next code on.'),
  litCodes: z.int().min(2).max(20).default(5).describe('How many codes a lamp shows before it has to be lit again.'),
  number: z
    .strictObject({
      seenBy: id.describe('The role that sees the number: never the one that answers with it.'),
      pick: z
        .string()
        .describe('The name under `picks` that draws it, so that texts may say it: number.match for {number.match}.'),
      drawn: z
        .record(
          id,
          z.strictObject({
            shown: numberSchema.describe('The number on the console.'),
            choices: z.array(numberSchema).min(2).max(4).describe('The numbers to choose from, in any order.'),
          }),
        )
        .describe('The number for each value of that pick, in the order of the pick.'),
    })
    .describe('The number that ties a demand to who made it.'),
  demands: z.array(demandSchema).min(1).max(5).describe('What arrives after the codes, one after the other.'),
  shortDemands: z.array(id).min(1).describe('Those of the short variant.'),
  practice: z
    .strictObject({
      codes: optionsSchema.describe('Options of the question that is like the codes: practice.codes.<option>.'),
      demands: optionsSchema.describe('Options of the demand that is like the others: practice.demands.<option>.'),
    })
    .describe('After three wrong answers each answers one of these alone; practice.<name>.question asks.'),
});

export const relayAnswer = z.enum(['accept', 'refuse']);

export const relaySolution = z.strictObject({
  demands: z.record(id, relayAnswer).describe('The right answer to each demand.'),
  practice: z
    .strictObject({
      codes: id.describe('The right option of data.practice.codes.'),
      demands: id.describe('The right option of data.practice.demands.'),
    })
    .describe('The right options of the similar questions.'),
});

const typedSchema = z.string().regex(/^(\d{6})?$/);

export const relayMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('light'), lamp: id }),
  /** An empty code takes back what was typed. */
  z.strictObject({ type: z.literal('type'), lamp: id, code: typedSchema }),
  /** `accept`, `refuse`, or the number that accepts. */
  z.strictObject({ type: z.literal('answer'), answer: z.string().max(10) }),
  z.strictObject({ type: z.literal('practise'), option: id }),
]);

/** What the judge is asked: the codes of one lamp from this counter on. */
export const codesQuestion = z.strictObject({
  secret: z.string().min(8).max(120),
  periodSeconds: z.int().min(1),
  counter: z.int().min(0),
  count: z.int().min(1).max(20),
});

export const codesAnswer = z.array(z.string().regex(/^\d{6}$/)).min(1);

export type RelayData = z.infer<typeof relayData>;
export type RelaySolution = z.infer<typeof relaySolution>;
export type RelayMove = z.infer<typeof relayMove>;
export type Demand = z.infer<typeof demandSchema>;
export type CodesQuestion = z.infer<typeof codesQuestion>;
