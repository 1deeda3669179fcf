/** How long to wait before the next try: longer each time, never the same for thirty tablets of one class. */

const FIRST_MS = 300;
const LONGEST_MS = 5000;

/** @param tries how many failed in a row, from 1 @param chance a number in [0, 1) */
export function waitBefore(tries: number, chance: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
  return Math.round(full * (0.6 + 0.4 * chance));
}
