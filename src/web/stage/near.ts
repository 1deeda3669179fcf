/** Which object a bird stands at. It stays the one until the bird is clearly away, or labels would flicker on the border. */
import type { LevelMap, Place } from '#domain/level/map.ts';
import { cellAt, type Grid } from './grid.ts';
import { placesBetween } from './walk.ts';

const NEAR_PX = 92;
const STILL_NEAR_PX = 112;
/** Another object must be nearer by so much to take over. */
const CLEARLY_PX = 16;

export function objectNear(grid: Grid, map: LevelMap, shown: ReadonlySet<string>, bird: Place, before?: string) {
  let best: { readonly object: string; readonly px: number } | undefined;
  for (const [object, place] of Object.entries(map.objects)) {
    if (!shown.has(object)) continue;
    const held = object === before;
    const px = Math.hypot(place.x - bird.x, place.y - bird.y) - (held ? CLEARLY_PX : 0);
    const limit = held ? STILL_NEAR_PX - CLEARLY_PX : NEAR_PX;
    if (px <= limit && (!best || px < best.px) && isInSight(grid, bird, place)) best = { object, px };
  }
  return best?.object;
}

/** Whether nothing stands between. The thing itself may: its own cell, and the one to each side, as some are wide. */
function isInSight(grid: Grid, bird: Place, thing: Place): boolean {
  const own = cellAt(grid, { x: thing.x, y: thing.y - 1 });
  return placesBetween(bird, thing).every((place) => {
    const cell = cellAt(grid, place);
    if (cell === undefined || own === undefined) return false;
    return !grid.blocked[cell] || Math.abs(cell - own) <= 1;
  });
}
