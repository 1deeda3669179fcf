/** Which object a bird stands at. It stays the one until the bird is clearly away, or labels would flicker on the border. */
import type { LevelMap, Place } from '#domain/level/map.ts';
import type { Grid } from './grid.ts';
import { isInSight } from './walk.ts';

const NEAR_PX = 84;
const STILL_NEAR_PX = 104;
/** Another object must be nearer by so much to take over. */
const CLEARLY_PX = 16;

export function objectNear(grid: Grid, map: LevelMap, shown: ReadonlySet<string>, bird: Place, before?: string) {
  let best: { readonly object: string; readonly px: number } | undefined;
  for (const [object, place] of Object.entries(map.objects)) {
    if (!shown.has(object)) continue;
    const held = object === before;
    const px = Math.hypot(place.x - bird.x, place.y - bird.y) - (held ? CLEARLY_PX : 0);
    const limit = held ? STILL_NEAR_PX - CLEARLY_PX : NEAR_PX;
    if (px <= limit && (!best || px < best.px) && isInSight(grid, bird, inFrontOf(place, bird))) best = { object, px };
  }
  return best?.object;
}

/** A thing hangs on its wall: what must be in sight is the floor a little before it. */
function inFrontOf(place: Place, bird: Place): Place {
  const length = Math.hypot(bird.x - place.x, bird.y - place.y) || 1;
  const back = Math.min(12, length);
  return { x: place.x + ((bird.x - place.x) / length) * back, y: place.y + ((bird.y - place.y) / length) * back };
}
