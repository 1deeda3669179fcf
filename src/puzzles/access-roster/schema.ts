/** What a level gives a roster of open connections: which there are, who holds a presence card, and which to close. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

export const rosterData = z.strictObject({
  sessions: z
    .array(id)
    .min(3)
    .max(12)
    .describe('Open connections; each has the texts <id>.lamp, <id>.name, <id>.since, <id>.device.'),
  cards: z.array(id).min(2).describe('Roles that hold a presence card, read by them alone: card.<role>.'),
  noteMost: z.int().min(1).max(6).describe('How many connections each may note in secret before touching the board.'),
  reasoning: z.int().min(1).max(6).describe('How many sentences show the reasoning: reasoning.1, reasoning.2…'),
  practice: z
    .array(id)
    .min(2)
    .max(4)
    .describe('Connections of the smaller board that is done alone, with the card practice.card; texts as above.'),
});

export const rosterSolution = z.strictObject({
  close: z
    .array(id)
    .min(1)
    .describe(
      'Connections to close: feedback.missing-<id> where one of several is left open. The others have feedback.<id>.',
    ),
  practice: z.array(id).min(1).describe('Connections of the smaller board to close; their sentences are named alike.'),
});

export const rosterMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('note'), sessions: z.array(id).min(1).max(6) }),
  z.strictObject({ type: z.literal('mark'), session: id, close: z.boolean() }),
]);

export type RosterData = z.infer<typeof rosterData>;
export type RosterSolution = z.infer<typeof rosterSolution>;
export type RosterMove = z.infer<typeof rosterMove>;
