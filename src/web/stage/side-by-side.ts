/** Birds that stand on one spot are drawn side by side, or a team at an object would look like one bird. Nobody's place moves. */
import type { Place } from '#domain/level/map.ts';

export interface Standing extends Place {
  readonly seat: string;
}

/** Closer than this they are one spot. */
const SPOT_PX = 26;
const BESIDE_PX = 36;

/**
 * @param standing in the order in which they keep their place: the first of a spot stays, the next go right and left of it
 * @returns how far to the right each is drawn, in px of the map
 */
export function sideBySide(standing: readonly Standing[]): ReadonlyMap<string, number> {
  const aside = new Map<string, number>();
  for (const [at, { seat, x, y }] of standing.entries()) {
    const before = standing.slice(0, at).filter((other) => Math.hypot(other.x - x, other.y - y) < SPOT_PX).length;
    const side = before % 2 === 1 ? 1 : -1;
    aside.set(seat, before === 0 ? 0 : side * Math.ceil(before / 2) * BESIDE_PX);
  }
  return aside;
}
