/** Everything that crosses the wire between a browser and the server, after the socket is open. */
import { z } from 'zod';
import { playerCommandSchema } from '#domain/run/command.ts';
import { consoleCommandSchema, lobbyCommandSchema, rescueCommandSchema } from '#domain/session/command.ts';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';

/** How a device asks for its place in a room. The token is in the join, never in a cookie or an address. */
export const joinOptionsSchema = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('seat'),
    seat: z.string().max(40),
    token: z.string().max(100),
    language: z.enum(RELEASED_LANGUAGES),
    /** Whether this device asks for plainer texts. Tu or vous is the session's choice, never the device's. */
    plain: z.boolean().optional(),
    protocol: z.int(),
  }),
  z.strictObject({
    as: z.literal('console'),
    token: z.string().max(100),
    language: z.enum(RELEASED_LANGUAGES),
    protocol: z.int(),
  }),
  z.strictObject({
    as: z.literal('screen'),
    token: z.string().max(100),
    language: z.enum(RELEASED_LANGUAGES),
    protocol: z.int(),
  }),
]);
export type JoinOptions = z.infer<typeof joinOptionsSchema>;

/** A command with its id: the client that numbers it, and its number, rising from 1. */
const envelope = {
  client: z.string().regex(/^[a-z0-9]{8,32}$/),
  seq: z
    .int()
    .min(1)
    .max(2 ** 40),
};
/** What a team's room takes: commands to the run, and one to the session. */
const teamCommandSchema = z.discriminatedUnion('type', [...playerCommandSchema.options, rescueCommandSchema]);
export type TeamCommand = z.infer<typeof teamCommandSchema>;
export const teamMessageSchema = z.strictObject({ ...envelope, command: teamCommandSchema });
export const lobbyMessageSchema = z.strictObject({ ...envelope, command: lobbyCommandSchema });
export const consoleMessageSchema = z.strictObject({ ...envelope, command: consoleCommandSchema });

/** The final answer to command `seq`: applied and on disk, or refused. */
export interface AckMessage {
  readonly seq: number;
  readonly refusal?: string;
}

/** Not an answer: too many commands at once. Send `seq` and what follows again after `afterMs`. */
export interface SlowMessage {
  readonly seq: number;
  readonly afterMs: number;
}

/**
 * A view: whole after each connection, then the RFC 6902 patch from the one before. `now` is the server's wall time, in
 * ms, so that every device counts down to the same moment however wrong its own clock is.
 */
export type ViewMessage =
  | { readonly now: number; readonly view: unknown }
  | { readonly now: number; readonly patch: readonly unknown[] };

/** Texts that views refer to, each sent once per connection, in the viewer's language. */
export interface TextMessage {
  readonly texts: { readonly [key: string]: string };
}
