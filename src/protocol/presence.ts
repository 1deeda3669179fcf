/**
 * Where the birds of a team are, and what players signal to each other. It decides nothing and is not journaled: a lost
 * message is replaced by the next one. Places are whole px of the mission's map.
 */
import type { z } from 'zod';
import type {
  birdMessageSchema,
  birdPlaceSchema,
  signalMessageSchema,
  warmUpMessageSchema,
} from './presence-schema.ts';

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

export const EMOTES = ['cheer', 'wave', 'think', 'heart'] as const;

export type BirdPlace = z.infer<typeof birdPlaceSchema>;
export type BirdMessage = z.infer<typeof birdMessageSchema>;
export type Signal = z.infer<typeof signalMessageSchema>;
export type WarmUpSignal = z.infer<typeof warmUpMessageSchema>;

/** What the server passes on to the whole team, its author too. */
export interface SignalFrom {
  readonly seat: string;
  readonly signal: Signal;
}

/** Places are sent at most so often a second, and passed on as often. */
export const PRESENCE_HZ = 20;
