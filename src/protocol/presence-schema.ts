/**
 * What the server takes of birds and signals, as schemas. Apart from their words (`presence.ts`), so that a page loads no
 * zod for them.
 */
import { z } from 'zod';
import { WARM_UP_DEEDS } from '#domain/session/warm-up.ts';
import { EMOTES, FACINGS, PHRASES } from './presence.ts';

const coordinate = z.int().min(0).max(16_000);
/** Written as a level's ids are: no sentence fits. */
const object = z
  .string()
  .max(40)
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/);

/** The seat of a bot: as little as that can be said. */
const bot = z.string().regex(/^bot-\d{1,4}$/);

/** Where a bird is. `at` is the object that it stands at. */
export const birdPlaceSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  facing: z.enum(FACINGS),
  at: object.optional(),
});

/**
 * Message `bird`: where my own bird is. A page that draws no map knows no place: it says what its player is at, and the server
 * has the bird stand beside it, at the way in where it is nothing.
 */
export const birdMessageSchema = z.union([birdPlaceSchema, z.strictObject({ at: object.optional() })]);

/** Message `signal`: what I signal to my team. A `point` is at a place, or at an object. */
export const signalMessageSchema = z.union([
  /** `about`: the object that the phrase is about. `to`: the bot that it is said to; everybody hears it all the same. */
  z.strictObject({ sort: z.literal('phrase'), phrase: z.enum(PHRASES), about: object.optional(), to: bot.optional() }),
  z.strictObject({ sort: z.literal('emote'), emote: z.enum(EMOTES) }),
  z.strictObject({ sort: z.literal('point'), x: coordinate, y: coordinate }),
  z.strictObject({ sort: z.literal('point'), about: object }),
]);

/** Message `signal` in the lobby: what a device does in the warm-up. */
export const warmUpMessageSchema = z.strictObject({ sort: z.literal('warm-up'), deed: z.enum(WARM_UP_DEEDS) });
