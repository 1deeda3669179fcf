/** What can be asked of a session, and by whom. */
import { z } from 'zod';
import { facilitatorCommandSchema } from '../run/command.ts';
import { LESSON_MINUTES } from './lesson.ts';
import { ADDRESSES, AGE_BANDS, FORMINGS, PROGRAMMES, RELEASED_LANGUAGES, SITES } from './state.ts';

const id = z.string().min(1).max(40);
const language = z.enum(RELEASED_LANGUAGES);

/** One line that a facilitator types. Nothing that a page or a log could take for anything but letters. */
function line(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]*$/u);
}

export const MESSAGE_MAX = 120;
const message = line(MESSAGE_MAX);

export const siteSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.enum(SITES) }),
  z.strictObject({ at: z.literal('venue'), name: line(60), commune: line(40) }),
]);

/** What is said when a session is opened; what is left out is as usual. */
export const settingsShape = {
  programme: z.enum(PROGRAMMES),
  language,
  teamSize: z.int().min(1).max(6).optional(),
  site: siteSchema.optional(),
  ageBand: z.enum(AGE_BANDS).optional(),
  address: z.enum(ADDRESSES).optional(),
  lessonMinutes: z.literal(LESSON_MINUTES).optional(),
};

/** What a device in the lobby may send. */
export const lobbyCommandSchema = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('draw-name') })]);

/** What a device asks of the session from its team's room. */
export const rescueCommandSchema = z.strictObject({ type: z.literal('offer-hint'), to: id });

/** Teams that are named by number before the start: a class has fewer. */
export const PLACES_MAX = 200;
const count = z.int().min(0).max(999);

/** What the console may send. `steer` reaches one run: a hint for one team, a puzzle let through, a role given. */
export const consoleCommandSchema = z.discriminatedUnion('type', [
  /** How teams form; `hand` begins with a draw, which `place-seat` then changes. */
  z.strictObject({ type: z.literal('set-forming'), forming: z.enum(FORMINGS) }),
  z.strictObject({ type: z.literal('place-seat'), seat: id, place: z.int().min(1).max(PLACES_MAX) }),
  /** A seat that the server plays itself: in the lobby, or in play for one team. */
  z.strictObject({ type: z.literal('add-bot'), team: id.optional() }),
  z.strictObject({ type: z.literal('start-session') }),
  z.strictObject({ type: z.literal('set-lock'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('freeze-session'), message: message.optional() }),
  z.strictObject({ type: z.literal('unfreeze-session') }),
  z.strictObject({ type: z.literal('show-message'), message: message.nullable() }),
  z.strictObject({ type: z.literal('set-sound'), muted: z.boolean() }),
  z.strictObject({ type: z.literal('set-screen'), black: z.boolean() }),
  /** Whether the lobby shows its warm-up, and whether who has finished may offer hints. */
  z.strictObject({ type: z.literal('set-warm-up'), on: z.boolean() }),
  z.strictObject({ type: z.literal('set-rescue'), on: z.boolean() }),
  /** From 1; null takes it off the screen. */
  z.strictObject({ type: z.literal('show-question'), question: z.int().min(1).max(99).nullable() }),
  z.strictObject({ type: z.literal('add-time'), minutes: z.int().min(1).max(30) }),
  /** Takes minutes back from whom this gift reached, be it one team or the room: gifts are numbered from 1. */
  z.strictObject({ type: z.literal('take-back-time'), gift: z.int().min(1).max(9_999) }),
  /** Moves the end of the lesson, and with it the moment at which the debrief should begin. */
  z.strictObject({ type: z.literal('shift-lesson'), minutes: z.int().min(-60).max(60) }),
  z.strictObject({ type: z.literal('set-headcount'), girls: count, boys: count, other: count }),
  z.strictObject({ type: z.literal('remove-participant'), seat: id }),
  z.strictObject({ type: z.literal('rename-participant'), seat: id }),
  /** In play: to another team, or to a new one. */
  z.strictObject({ type: z.literal('move-participant'), seat: id, team: id.nullable() }),
  /** Removes everybody who has no page open, or everybody who joined in the last minutes. */
  z.strictObject({ type: z.literal('purge-absent') }),
  z.strictObject({ type: z.literal('purge-recent'), minutes: z.int().min(1).max(60) }),
  z.strictObject({ type: z.literal('steer'), team: id, command: facilitatorCommandSchema }),
  z.strictObject({ type: z.literal('end-session') }),
]);

const minutes = z.number().min(0).max(600);

/** What the server tells a session itself. Ids, seeds and tokens are drawn by the server: the rules draw nothing. */
export const sessionHostCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open-session'),
    session: id,
    code: z.string().regex(/^[B-DF-HJ-NP-TV-XZ]{7}$/),
    seed: z.int(),
    level: z.strictObject({
      id,
      hash: z.string(),
      minutes: z.strictObject({ lesson: minutes, brief: minutes, play: minutes, debrief: minutes }).optional(),
      questions: z.int().min(0).optional(),
      /** Paragraphs of the lesson that is said before play, and notes for the facilitator. */
      said: z.int().min(0).optional(),
      notes: z.int().min(0).optional(),
    }),
    ...settingsShape,
    /** One device opened it by a link: it leads itself, and nothing of it is kept [R204]. */
    byLink: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('join'),
    seat: id,
    tokenHash: z.string().length(64),
    heads: z.int().min(1).max(4),
    language,
    /** Teams whose run is over, as the server saw it: a session does not know, and nobody new is placed in them. */
    over: z.array(id).readonly().optional(),
  }),
  /** A device that lost its token has its seat again, with a new one; the old one opens nothing any more. */
  z.strictObject({ type: z.literal('return-seat'), seat: id, tokenHash: z.string().length(64) }),
  /** A run's team took the hint of this number. */
  z.strictObject({ type: z.literal('note-taken'), offer: z.int().min(1) }),
  z.strictObject({ type: z.literal('tick') }),
]);

export type LobbyCommand = z.infer<typeof lobbyCommandSchema>;
export type RescueCommand = z.infer<typeof rescueCommandSchema>;
export type ConsoleCommand = z.infer<typeof consoleCommandSchema>;
export type SessionHostCommand = z.infer<typeof sessionHostCommandSchema>;

/**
 * A command with its author. With `purge-absent` the server says who has a page open, `here`; with `take-back-time` how long
 * teams still play, `left`: journaled with the command, so that a replay asks nobody.
 */
export const sessionCommandSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('seat'),
    seat: id,
    command: z.discriminatedUnion('type', [...lobbyCommandSchema.options, rescueCommandSchema]),
    /** With `offer-hint`: the runs that are over, and how. */
    over: z.record(id, z.enum(['won', 'lost', 'ended'])).optional(),
  }),
  z.strictObject({
    by: z.literal('facilitator'),
    command: consoleCommandSchema,
    here: z.array(id).readonly().optional(),
    /** With `take-back-time`: the play time, in ms, that each team which still plays has left. */
    left: z.record(id, z.number()).readonly().optional(),
  }),
  z.strictObject({ by: z.literal('host'), command: sessionHostCommandSchema }),
]);
export type SessionCommand = z.infer<typeof sessionCommandSchema>;
