/**
 * Where the birds of a team are, and what players signal to each other. It decides nothing and is not journaled: a lost
 * message is replaced by the next one. Places are whole px of the mission's map.
 */
import { z } from 'zod';

export const FACINGS = ['down', 'up', 'left', 'right'] as const;
export type Facing = (typeof FACINGS)[number];

/** Ready-made phrases: there is no free chat. Each viewer reads them in their own language. */
export const PHRASES = [
  'hello',
  'come',
  'look',
  'yes',
  'no',
  'wait',
  'ready',
  'read-it',
  'say-again',
  'who-has-it',
  'show-me',
  'not-sure',
  'idea',
  'thanks',
  'well-done',
  'sorry',
] as const;
export type Phrase = (typeof PHRASES)[number];

export const EMOTES = ['cheer', 'wave', 'think', 'heart'] as const;
export type Emote = (typeof EMOTES)[number];

const coordinate = z.int().min(0).max(16_000);
const object = z.string().min(1).max(40);

/** Message `bird`: where my own bird is. `at` is the object that it stands at. */
export const birdMessageSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  facing: z.enum(FACINGS),
  at: object.optional(),
});
export type BirdPlace = z.infer<typeof birdMessageSchema>;

/** Message `signal`: what I signal to my team. A `point` is at a place, or at an object. */
export const signalMessageSchema = z.discriminatedUnion('sort', [
  /** `about`: the object that the phrase is about. */
  z.strictObject({ sort: z.literal('phrase'), phrase: z.enum(PHRASES), about: object.optional() }),
  z.strictObject({ sort: z.literal('emote'), emote: z.enum(EMOTES) }),
  z.strictObject({ sort: z.literal('point'), x: coordinate, y: coordinate, about: object.optional() }),
]);
export type Signal = z.infer<typeof signalMessageSchema>;

/** What the server passes on to the whole team, its author too. */
export interface SignalFrom {
  readonly seat: string;
  readonly signal: Signal;
}

/** Places are sent at most so often a second, and passed on as often. */
export const PRESENCE_HZ = 20;
