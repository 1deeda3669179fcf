/** What can be asked of a session, and by whom. */
import { z } from 'zod';
import { facilitatorCommandSchema } from '../run/command.ts';
import { PROGRAMMES, RELEASED_LANGUAGES } from './state.ts';

const id = z.string().min(1).max(40);
const language = z.enum(RELEASED_LANGUAGES);

/** What a device in the lobby may send. */
export const lobbyCommandSchema = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('draw-name') })]);

/** What the console may send. `steer` reaches one run: a hint for one team, a puzzle let through. */
export const consoleCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start-session') }),
  z.strictObject({ type: z.literal('freeze-session') }),
  z.strictObject({ type: z.literal('unfreeze-session') }),
  z.strictObject({ type: z.literal('end-session') }),
  z.strictObject({ type: z.literal('remove-participant'), seat: id }),
  z.strictObject({ type: z.literal('steer'), team: id, command: facilitatorCommandSchema }),
]);

/** What the server tells a session itself. Ids, seeds and tokens are drawn by the server: the rules draw nothing. */
export const sessionHostCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open-session'),
    session: id,
    code: z.string().regex(/^[B-DF-HJ-NP-TV-XZ]{7}$/),
    seed: z.int(),
    level: z.strictObject({ id, hash: z.string() }),
    programme: z.enum(PROGRAMMES),
    language,
    teamSize: z.int().min(1).max(6),
  }),
  z.strictObject({
    type: z.literal('join'),
    seat: id,
    tokenHash: z.string().length(64),
    heads: z.int().min(1).max(4),
    language,
  }),
  z.strictObject({ type: z.literal('tick') }),
]);

export type LobbyCommand = z.infer<typeof lobbyCommandSchema>;
export type ConsoleCommand = z.infer<typeof consoleCommandSchema>;
export type SessionHostCommand = z.infer<typeof sessionHostCommandSchema>;

export const sessionCommandSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('seat'), seat: id, command: lobbyCommandSchema }),
  z.strictObject({ by: z.literal('facilitator'), command: consoleCommandSchema }),
  z.strictObject({ by: z.literal('host'), command: sessionHostCommandSchema }),
]);
export type SessionCommand = z.infer<typeof sessionCommandSchema>;
