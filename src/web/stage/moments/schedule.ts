/** When moments that come together begin, how long each lasts, and what they are where less motion is wanted. */
import type { Moment } from './moment.ts';

export type Scheduled =
  | { readonly moment: Moment; readonly atMs: number; readonly lastsMs: number; readonly still: boolean }
  /** One lamp of a room that comes alight: `lamp` is its place in the map's list. */
  | {
      readonly moment: { readonly sort: 'lamp'; readonly lamp: number };
      readonly atMs: number;
      readonly lastsMs: number;
      readonly still: boolean;
    };

/** Never more than three flashes in a second (WCAG 2.2, 2.3.1), with some room. */
export const BETWEEN_FLASHES_MS = 360;
/** A mark that does not move has to be found first. */
const STILL_MS = 5000;
const LASTS_MS = { opened: 900, solved: 1800, lever: 1800, alight: 1800, hint: 6500, lamp: 1100 } as const;
/** Doors first, as birds may pass at once; then what was done, then the light that it brings, then advice. */
const ORDER: readonly Moment['sort'][] = ['opened', 'lever', 'solved', 'alight', 'hint'];
const AFTER_SOLVED_MS = 500;

/** @param lampsOf a room's lamps, in the order in which they go on */
export function scheduleOf(
  moments: readonly Moment[],
  motion: 'full' | 'less',
  lampsOf: (area: string) => readonly number[],
): readonly Scheduled[] {
  const sorted = [...moments].sort((a, b) => ORDER.indexOf(a.sort) - ORDER.indexOf(b.sort));
  if (motion === 'less') {
    return sorted.map((moment) => ({
      moment,
      atMs: 0,
      lastsMs: Math.max(STILL_MS, LASTS_MS[moment.sort]),
      still: true,
    }));
  }
  const scheduled: Scheduled[] = [];
  let flashAtMs = 0;
  let lightAtMs = 0;
  for (const moment of sorted) {
    const { sort } = moment;
    const flashes = sort === 'solved' || sort === 'lever';
    const atMs = flashes ? flashAtMs : sort === 'alight' ? lightAtMs : 0;
    scheduled.push({ moment, atMs, lastsMs: LASTS_MS[sort], still: false });
    if (flashes) {
      flashAtMs += BETWEEN_FLASHES_MS;
      lightAtMs = flashAtMs + AFTER_SOLVED_MS - BETWEEN_FLASHES_MS;
    }
    if (moment.sort !== 'alight') continue;
    for (const lamp of lampsOf(moment.area)) {
      scheduled.push({ moment: { sort: 'lamp', lamp }, atMs: lightAtMs, lastsMs: LASTS_MS.lamp, still: false });
      lightAtMs += BETWEEN_FLASHES_MS;
    }
  }
  return scheduled;
}
