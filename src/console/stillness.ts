/** How long a team has not got on, and from when that is a lamp for the facilitator. */
import type { StillView } from '#domain/run/view.ts';

const MINUTE_MS = 60_000;
/** Minutes without progress: a look from afar, then a visit. */
const LOOK_MIN = 3;
const VISIT_MIN = 5;

export type Stillness = { readonly minutes: number; readonly lamp: 'none' | 'look' | 'visit' };

/** @param now the server's wall time, in ms */
export function stillnessOf(still: StillView, now: number): Stillness {
  const ms = 'since' in still ? now - still.since : still.forMs;
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  return { minutes, lamp: minutes >= VISIT_MIN ? 'visit' : minutes >= LOOK_MIN ? 'look' : 'none' };
}
