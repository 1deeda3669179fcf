/** What a level gives a procedure: steps to put in order, who holds a line about them, a similar one; what orders are right. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

export const procedureData = z.strictObject({
  steps: z.array(id).min(3).max(7).describe('Steps to put in order; each has a text step.<id>.'),
  lines: z.array(id).min(2).describe('Roles that hold a line of the procedure, read by them alone: line.<role>.'),
  reasoning: z.int().min(1).max(6).describe('How many sentences show the reasoning: reasoning.1, reasoning.2…'),
  practice: z
    .array(id)
    .min(3)
    .max(5)
    .describe('Steps of the similar procedure, done alone; it is told by practice.given.'),
});

const rightOrders = z.strictObject({
  example: z.array(id).min(3).describe('One right order, with every step.'),
  first: id.optional().describe('The step that must come first: feedback.first if it does not.'),
  before: z
    .array(z.tuple([id, id]))
    .default([])
    .describe('Pairs of which the first must come before the second: feedback.before-<first>-<second>.'),
  last: id.optional().describe('The step that must come last: feedback.last.'),
});

export const procedureSolution = z.strictObject({
  team: rightOrders.describe('The orders that are right: all that break none of this.'),
  practice: rightOrders.describe('The same for the similar procedure; its sentences begin with feedback.practice-.'),
});

export const procedureMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('begin'), step: id }),
  z.strictObject({ type: z.literal('arrange'), steps: z.array(id).max(7) }),
]);

export type RightOrders = z.infer<typeof rightOrders>;
export type ProcedureData = z.infer<typeof procedureData>;
export type ProcedureSolution = z.infer<typeof procedureSolution>;
export type ProcedureMove = z.infer<typeof procedureMove>;
