/** The level format, version 1: what level.yaml and solution.yaml may say. Misspelt keys are errors. */
import { z } from 'zod';
import { idSchema as id } from '../id-schema.ts';
import { ACCENTS, AMBIENCES } from './look.ts';

export const LEVEL_FORMAT = 1;

export const opportunitySchema = z.strictObject({
  id: z.string().describe('Name of the moment, with the puzzle in front: P1.m1.'),
  competence: z
    .string()
    .regex(/^[1-5]\.[1-6]$/)
    .describe('DigComp 3.0 competence, such as 4.2.'),
  outcomes: z.array(z.string()).min(1).describe('DigComp 3.0 learning outcomes, such as LO4.2.05.'),
  difficulty: z.number().min(1).max(6).describe('1-2 Basic, 3-4 Intermediate, 5-6 Advanced.'),
  guess: z.number().min(0).max(1).describe('Chance of being right by guessing.'),
  guessShort: z.number().min(0).max(1).optional().describe('The same in the short variant, where it differs.'),
  attribution: z.enum(['individual', 'shared']).describe('Whose evidence it is: one person, or the team.'),
});

export const puzzleSchema = z.strictObject({
  kind: id.describe('The puzzle kind, a folder under src/puzzles.'),
  area: id.describe('The area of the map where it is found.'),
  requires: z.array(id).describe('Facts that must be known before it unlocks.'),
  publishes: z.array(id).describe('Facts that it makes known when solved.'),
  minutes: z.number().positive().describe('Minutes that a team needs, more or less.'),
  pauseSeconds: z.int().min(5).max(10).default(6).describe('The pause after a wrong answer.'),
  windowSeconds: z.int().min(10).max(60).default(20).describe('How long a turned key waits for the other.'),
  data: z.unknown().describe('What the kind needs; see the README of the kind.'),
  opportunities: z.array(opportunitySchema).default([]).describe('What can be observed, and for which competence.'),
});

export const ticketSchema = z.strictObject({
  id: id.describe('Name of the question; its moment is ticket.<id>.'),
  choices: z.int().min(2).max(6).describe('How many answers there are to choose from.'),
  ...opportunitySchema.pick({ competence: true, outcomes: true, difficulty: true, guess: true }).shape,
});

export const objectSchema = z.strictObject({
  area: id.describe('The area of the map where it stands.'),
  puzzles: z.array(id).default([]).describe('The puzzles that it opens, in order: the first that is not over.'),
  roles: z.array(id).min(1).optional().describe('Roles that it speaks to; everybody if this line is not there.'),
});

export const boosterSchema = z.strictObject({
  mission: id.describe('The folder of the booster.'),
  days: z.int().min(1).max(365).describe('How many days after this mission it is best played.'),
});

export const levelSchema = z.strictObject({
  format: z.literal(LEVEL_FORMAT).describe('The version of this format.'),
  id: id.describe('The same as the folder.'),
  version: z.int().min(1).describe('Raise it when what a player must do changes.'),
  reviewBy: z.iso.date().describe('When a person must read the mission again.'),
  ages: z.string().describe('Shown to the facilitator, such as 12+.'),
  accent: z.enum(ACCENTS).optional().describe('The colour of the mission on its pages; canary if not said.'),
  languages: z
    .array(z.enum(['fr', 'nl', 'en', 'de']))
    .min(1)
    .describe('Languages that strings/ holds.'),
  minutes: z.strictObject({
    lesson: z.number().min(0).describe('The lesson before, said aloud.'),
    brief: z.number().min(0).describe('Reading the story and the roles.'),
    play: z.number().positive().describe('Play time before the mission is lost.'),
    shortBonus: z.number().min(0).default(0).describe('Minutes more for the short variant.'),
    debrief: z.number().min(0).describe('The talk after.'),
    wait: z.number().positive().optional().describe('The longest that anybody may have nothing to do; 8 if not said.'),
  }),
  startsAt: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .describe('Clock time in the story when play begins.'),
  intro: z.int().min(1).describe('How many paragraphs the briefing has: intro.1, intro.2…'),
  roles: z.array(id).min(2).describe('The roles, in reading order.'),
  deal: z
    .record(z.string().regex(/^[1-6]$/), z.array(z.array(id).min(1)))
    .describe('For each team size, the roles of each player.'),
  shortFor: z.array(z.int().min(1).max(6)).default([]).describe('Team sizes that play the short variant.'),
  areas: z.array(id).min(1).describe('Areas of the map, in walking order.'),
  doors: z
    .record(id, z.array(id).min(1))
    .default({})
    .describe('Areas behind a door, with the facts that open it: machines: [mail-sorted]. The others are open.'),
  ambience: z
    .record(id, z.enum(AMBIENCES))
    .optional()
    .describe('What areas sound like: machines: lamps. One that is not here sounds like a gallery.'),
  objects: z
    .record(id, objectSchema)
    .default({})
    .describe('Things on the map, in reading order: object.<id>.name and object.<id>.says in the texts.'),
  facts: z
    .record(id, z.strictObject({ note: z.boolean().default(false).describe('Show fact.<id> to the team.') }))
    .describe('Everything that a puzzle can make known.'),
  finish: id.describe('The fact that wins the mission.'),
  times: z
    .record(id, id)
    .default({})
    .describe('Story times that depend on play: for rescue: account-open, {time.rescue} is when that fact was known.'),
  picks: z
    .record(z.string().regex(/^[a-z]+\.[a-z]+$/), z.array(id).min(1))
    .default({})
    .describe('Drawn per team: {place.offsite} becomes one of its values, whose text is pick.place.offsite.<value>.'),
  ticket: z
    .array(ticketSchema)
    .default([])
    .describe('Questions for each alone after the mission: ticket.<id>.question, .choices.1…, .why in the texts.'),
  debrief: z.int().min(0).default(0).describe('Questions of the debrief: debrief.1.question and debrief.1.model…'),
  lesson: z.int().min(0).default(0).describe('Paragraphs of the lesson that is said before play: lesson.1, lesson.2…'),
  facilitator: z.int().min(0).default(0).describe('Notes for the facilitator: facilitator.1, facilitator.2…'),
  teamNotes: z
    .array(z.int().min(1).max(6))
    .default([])
    .describe('Team sizes about which the facilitator is told something when opening a session: size.5, size.6…'),
  takeHome: z.int().min(0).default(0).describe('Lines of the page to take home: takehome.1, takehome.2…'),
  crafts: z
    .array(id)
    .default([])
    .describe('Puzzles with a card about who does this for a living: craft.<puzzle>.name and craft.<puzzle>.text.'),
  boosters: z
    .array(boosterSchema)
    .default([])
    .describe('Short missions that anybody may play alone by a link, some days after this one.'),
  labels: z
    .record(id, z.array(id).min(2))
    .default({})
    .describe('Numbers dealt per team: for disk: [S1, S2], {disk.S1} becomes label.disk with its drawn {n}.'),
  puzzles: z.record(id, puzzleSchema).describe('The puzzles, by id.'),
});

export const solutionSchema = z.record(id, z.unknown()).describe('The answers of each puzzle, by puzzle id.');

/** Under `ticket` in solution.yaml: the number of the right choice of each question. */
export const ticketAnswersSchema = z.record(id, z.int().min(1).max(6));

export type LevelFile = z.infer<typeof levelSchema>;
export type LevelPuzzle = z.infer<typeof puzzleSchema>;
export type Opportunity = z.infer<typeof opportunitySchema>;
