/** How long to wait before the next try, never the same for thirty tablets of one class, and how long one try may take. */

const FIRST_MS = 300;
const LONGEST_MS = 5000;

/** @param tries how many failed in a row, from 1 @param chance a number in [0, 1) */
export function waitBefore(tries: number, chance: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
  return Math.round(full * (0.6 + 0.4 * chance));
}

/** The first try also loads the SDK, over a Wi-Fi that a whole class uses at that moment. */
const FIRST_OPENS_WITHIN_MS = 10_000;
/** Coming back takes one question and one socket: a try that takes longer than this hangs more often than it is slow. */
const OPENS_AGAIN_WITHIN_MS = 4000;

/**
 * How long a try to open may take before it is given up for another. A server that is slow for everybody is given more time
 * from try to try, so that nobody knocks again and again where an answer was on its way.
 * @param wasLive whether this page was connected before @param hung how many tries were given up since
 */
export function opensWithin(wasLive: boolean, hung: number): number {
  return wasLive ? Math.min(FIRST_OPENS_WITHIN_MS, OPENS_AGAIN_WITHIN_MS * 2 ** hung) : FIRST_OPENS_WITHIN_MS;
}
