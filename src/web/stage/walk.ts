/** One step of a bird: a circle that slides along what it cannot pass. */
import type { Place } from '#domain/level/map.ts';
import type { Facing } from '#protocol/presence.ts';
import { type Grid, isBlocked } from './grid.ts';

/** How much room a bird takes, in px. */
export const RADIUS_PX = 18;
export const SPEED_PX_PER_S = 220;
const ROUNDS = 3;

/** `towards`: a direction of length 1 or less. A step must be shorter than what it could jump over: 50 ms at most. */
export function step(grid: Grid, from: Place, towards: Place, elapsedMs: number): Place {
  const length = (SPEED_PX_PER_S * elapsedMs) / 1000;
  return pushedOut(grid, { x: from.x + towards.x * length, y: from.y + towards.y * length });
}

export function isFree(grid: Grid, place: Place): boolean {
  const out = pushedOut(grid, place);
  return Math.hypot(out.x - place.x, out.y - place.y) < 0.5;
}

/** Whether a bird walks from one place to the other in a straight line. */
export function isClear(grid: Grid, from: Place, to: Place): boolean {
  return placesBetween(from, to).every((place) => isFree(grid, place));
}

/** Both of them included, near enough to each other to miss no cell. */
export function placesBetween(from: Place, to: Place): readonly Place[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}

/** A bird keeps its facing until it moves; of two ways at once it shows the sideways one, as its picture is clearer. */
export function facingOf(towards: Place, before: Facing): Facing {
  if (Math.hypot(towards.x, towards.y) < 0.01) return before;
  if (Math.abs(towards.x) >= Math.abs(towards.y) * 0.9) return towards.x < 0 ? 'left' : 'right';
  return towards.y < 0 ? 'up' : 'down';
}

function pushedOut(grid: Grid, place: Place): Place {
  let { x, y } = place;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const box of boxesNear(grid, { x, y })) {
      const dx = x - Math.min(Math.max(x, box.x), box.x + grid.tile);
      const dy = y - Math.min(Math.max(y, box.y), box.y + grid.tile);
      const distance = Math.hypot(dx, dy);
      if (distance >= RADIUS_PX) continue;
      if (distance > 0) {
        x += (dx / distance) * (RADIUS_PX - distance);
        y += (dy / distance) * (RADIUS_PX - distance);
      } else y = box.y + grid.tile + RADIUS_PX;
    }
  }
  return { x, y };
}

/** Upper left corners of the blocked cells that a bird here could touch. */
function boxesNear(grid: Grid, { x, y }: Place): Place[] {
  const boxes: Place[] = [];
  const at = (px: number) => Math.floor(px / grid.tile);
  for (let row = at(y - RADIUS_PX); row <= at(y + RADIUS_PX); row += 1) {
    for (let column = at(x - RADIUS_PX); column <= at(x + RADIUS_PX); column += 1) {
      if (isBlocked(grid, column, row)) boxes.push({ x: column * grid.tile, y: row * grid.tile });
    }
  }
  // The nearest first, or the corner of a far cell would stop a bird that slides along a wall.
  const away = (box: Place) => Math.hypot(box.x + grid.tile / 2 - x, box.y + grid.tile / 2 - y);
  return boxes.sort((one, other) => away(one) - away(other));
}
