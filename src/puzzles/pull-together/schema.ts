/** A lever, or lamps to take: everybody at the same moment. There is nothing to know, so there is no answer. */
import { z } from 'zod';

export const pullData = z.strictObject({
  gesture: z.enum(['take', 'pull']).describe('What the button says: take a lamp, or pull a lever.'),
});
export const pullSolution = z.strictObject({});
/** No move but to confirm with the others. */
export const pullMove = z.never();

export type PullData = z.infer<typeof pullData>;
