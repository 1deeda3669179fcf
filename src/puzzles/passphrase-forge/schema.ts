/** What a level gives a forge: engraved bars, the list that the reader holds, two phrases to compare; and which bars are bad. */
import { z } from 'zod';
import { idSchema as role } from '#domain/id-schema.ts';

const bar = z.string().trim().min(1).max(20);
const phrase = z.string().trim().min(1).max(80);

export const forgeData = z.strictObject({
  smith: role.describe('The role that sees the bars: draws them, and throws bad ones.'),
  reader: role.describe('The role that reads the gauge and holds the lists of exposed and of well-known words.'),
  places: z
    .int()
    .min(3)
    .max(8)
    .describe('How many bars make a phrase: never more than 8, so that judging stays quick.'),
  separator: z.string().length(1).describe('What stands between two bars in the phrase.'),
  bars: z
    .array(bar)
    .min(6)
    .max(40)
    .describe(
      'The heap. Bars are engraved: they read the same in every language, or teams could not forge one phrase.',
    ),
  firstDraw: z
    .array(z.array(bar).min(1))
    .describe('The first draw holds at least one bar of each of these groups; later draws are pure chance.'),
  exposed: z.array(bar).min(1).describe('What an attacker knows of the account: the list that the reader holds.'),
  known: z.array(bar).describe('Passwords in every list of attackers, which the reader holds too. May be empty.'),
  practice: z
    .array(phrase)
    .min(2)
    .max(4)
    .describe('After three wrong answers, each tells alone which of these phrases is the strongest.'),
});

export const forgeSolution = z.strictObject({
  words: z.array(bar).min(3).describe('Bars that are good words. What is in no list of the three is decoration.'),
  exposed: z.array(bar).describe('Bars that the album gave away; they earn feedback.exposed.'),
  blocklist: z.array(bar).describe('Bars that are in every list of attackers; they earn feedback.blocklist.'),
  pass: z
    .strictObject({
      score: z.int().min(1).max(4).describe('The least score of the estimator, of 4; below it, feedback.weak.'),
      words: z.int().min(2).max(8).describe('How many different good words at least; fewer earn feedback.short.'),
      length: z.int().min(8).max(60).describe('How many characters at least; fewer earn feedback.short.'),
    })
    .describe('When a phrase is good.'),
  practice: phrase.describe('The strongest phrase of data.practice.'),
});

export const forgeVote = z.enum(['good', 'redo']);

export const forgeMove = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('draw') }),
  /** `place` counts from 0. */
  z.strictObject({ type: z.literal('throw'), place: z.int().min(0).max(7) }),
  z.strictObject({ type: z.literal('vote'), vote: forgeVote }),
  z.strictObject({ type: z.literal('choose'), phrase }),
]);

const unit = z.enum(['second', 'minute', 'hour', 'day', 'month', 'year', 'century']);

/** How long guessing takes. 0 seconds is less than one; centuries are not counted. */
const crackTime = z.strictObject({ amount: z.number(), unit });

/** What the judge is asked: the phrase, and what an attacker knows of the account. */
export const strengthQuestion = z.strictObject({ phrase: z.string().max(400), exposed: z.array(z.string()) });

/** Its answer: before and after the attacker has read what is exposed, with fast hashing. */
export const strengthAnswer = z.strictObject({
  score: z.int().min(0).max(4),
  before: crackTime,
  after: crackTime,
});

export type ForgeData = z.infer<typeof forgeData>;
export type ForgeSolution = z.infer<typeof forgeSolution>;
export type ForgeMove = z.infer<typeof forgeMove>;
export type ForgeVote = z.infer<typeof forgeVote>;
export type CrackTime = z.infer<typeof crackTime>;
export type Strength = z.infer<typeof strengthAnswer>;
