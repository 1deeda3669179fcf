/** What a level gives a set of gates: machines, connections between them, rule cards in several hands; what must pass. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

const state = z.enum(['open', 'closed']);

const flow = z.strictObject({
  from: id.describe('The machine that calls.'),
  to: id.describe('The machine that is called.'),
});

const rule = z.strictObject({
  does: state.describe('What the rule makes of a connection that fits it.'),
  from: z.array(id).min(1).optional().describe('Machines that call; without it, any.'),
  to: z.array(id).min(1).optional().describe('Machines that are called; without it, any.'),
});

const hosts = z
  .record(id, z.ipv4())
  .describe('Machines, each with its address: one that nobody owns. Their names are the texts host.<id>.');

export const gatesData = z.strictObject({
  watch: id.describe('The role that sees the connections, by their addresses.'),
  register: id.describe('The role that knows whose the addresses are, and what is needed: need.1, need.2…'),
  lever: id.describe('The role that holds the lever for everything else.'),
  start: state.describe('Where the lever stands at first.'),
  slots: z.int().min(2).max(5).describe('How many rules can be placed; they are read from top to bottom.'),
  labels: id.describe('The group of `labels` that numbers exactly these cards: {card.V1} in the texts, card here.'),
  needs: z.int().min(1).max(8).describe('How many needs the register lists: need.1, need.2…'),
  hosts,
  flows: z.record(id, flow).describe('Connections, by id; the team sees them numbered in an order of its own.'),
  cards: z
    .record(id, rule.extend({ holder: id.describe('The role that holds the card, and alone can place it.') }))
    .describe('Rule cards; each has the texts card.<id>, what it says, and label.<id>, its drawn number.'),
  reasoning: z.int().min(1).max(6).describe('How many sentences show the reasoning: reasoning.1, reasoning.2…'),
  practice: z
    .strictObject({
      hosts,
      flows: z.record(id, flow).describe('Its connections, by id.'),
      cards: z.record(id, rule).describe('Its cards; texts as above.'),
    })
    .describe('A smaller set of gates, done alone; what is needed there is told by practice.given.'),
});

const wanted = z.strictObject({
  flow: id.describe('The connection.'),
  is: state.describe('What must become of it.'),
  siren: z.literal(true).optional().describe('Cutting it sounds the siren: the sentence is feedback.siren-<flow>.'),
});

const answer = z.strictObject({
  wanted: z
    .array(wanted)
    .min(1)
    .describe('What must become of each connection. The first that is wrong has its sentence read: feedback.<flow>.'),
  example: z
    .strictObject({
      lever: state.describe('Where the lever stands.'),
      cards: z.array(id).min(1).describe('Cards from top to bottom.'),
    })
    .describe('One right board; all others that make the same of every connection are right too.'),
});

export const gatesSolution = answer.extend({
  practice: answer.describe('The same for the smaller set; its sentences are feedback.<flow> too.'),
});

export const gatesMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('place'), card: id, slot: z.int().min(0).max(4) }),
  z.strictObject({ type: z.literal('take'), card: id }),
  z.strictObject({ type: z.literal('pull'), lever: state }),
]);

export type GateState = z.infer<typeof state>;
export type Rule = z.infer<typeof rule>;
export type Flow = z.infer<typeof flow>;
export type GatesAnswer = z.infer<typeof answer>;
export type GatesData = z.infer<typeof gatesData>;
export type GatesSolution = z.infer<typeof gatesSolution>;
export type GatesMove = z.infer<typeof gatesMove>;
