/** What a level gives an inbox: messages seen from two sides, the register, the proofs, and the right verdicts. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

const messageSchema = z.strictObject({
  time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .describe('Clock time shown on the front.'),
  address: z
    .string()
    .optional()
    .describe('The real sender, on the back, the same in every language. None: a hidden number.'),
  link: z.string().optional().describe('Where the link really leads, on the back.'),
  attachment: z.string().optional().describe('The real name of the attached file, on the back.'),
});

export const inboxData = z.strictObject({
  front: id.describe('The role that sees the front of the messages, the register and the rules.'),
  back: id.describe('The role that sees the back: real address, real link, attached file.'),
  rounds: z.array(z.array(id).min(1).max(6)).min(1).describe('Messages of each round, full variant.'),
  shortRounds: z.array(z.array(id).min(1).max(6)).min(1).describe('The same for the short variant.'),
  practice: z.array(id).min(1).describe('For each round, the similar item that is redone after three wrong answers.'),
  directory: z
    .array(z.string())
    .min(1)
    .describe('Domains of the register; their names are directory.<number> in the texts.'),
  openMail: z.array(z.string()).describe('Mail services that anybody can use.'),
  rules: z.int().min(0).describe('How many rules of the house there are: rules.1, rules.2…'),
  proofs: z.array(id).min(2).describe('The menu of proofs; each has a text proof.<id>.'),
  messages: z
    .record(id, messageSchema)
    .describe('Each has the texts <id>.from, <id>.subject, <id>.body, feedback.<id>.'),
});

export const inboxSolution = z.strictObject({
  weak: z.array(id).describe('Proofs that never suffice alone; each has a text feedback.weak-<id>.'),
  messages: z
    .record(
      id,
      z.strictObject({
        trap: z.boolean().describe('Whether the message is a trap.'),
        accept: z.array(id).min(1).describe('Proofs that are admitted.'),
      }),
    )
    .describe('The right answer of every message.'),
});

export const verdictSchema = z.enum(['safe', 'trap']);

export const inboxMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('judge'), message: id, verdict: verdictSchema }),
  z.strictObject({ type: z.literal('prove'), message: id, proof: id }),
]);

export type InboxData = z.infer<typeof inboxData>;
export type InboxSolution = z.infer<typeof inboxSolution>;
export type InboxMove = z.infer<typeof inboxMove>;
export type MessageVerdict = z.infer<typeof verdictSchema>;
/** What one key-holder thinks of one message so far. */
export type MessageDraft = {
  readonly verdict?: MessageVerdict;
  readonly proof?: string;
};
