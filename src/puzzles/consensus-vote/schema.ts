/** What a level gives a vote: options, who holds a private argument, a similar question; and which options are right. */
import { z } from 'zod';
import { idSchema as id } from '#domain/id-schema.ts';

const optionsSchema = z.array(id).min(2).max(5);

export const voteData = z.strictObject({
  options: optionsSchema.describe('What can be chosen; each has a text option.<id>. The text `question` asks.'),
  arguments: z
    .array(id)
    .min(2)
    .describe('Roles that hold a private argument, dealt once the team differed or was wrong: argument.<role>.'),
  reasoning: z.int().min(1).max(6).describe('How many sentences show the reasoning: reasoning.1, reasoning.2…'),
  practice: optionsSchema.describe(
    'Options of the similar question, done alone: texts practice.question, option.<id>.',
  ),
});

export const voteSolution = z.strictObject({
  choice: id.describe('The right option. The others have feedback.<id>.'),
  practice: id.describe('The right option of the similar question.'),
});

export const voteMove = z.strictObject({ type: z.literal('vote'), option: id });

export type VoteData = z.infer<typeof voteData>;
export type VoteSolution = z.infer<typeof voteSolution>;
export type VoteMove = z.infer<typeof voteMove>;
