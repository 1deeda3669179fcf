/** What a bird can pass and what it cannot. */
import { describe, expect, test } from 'vitest';
import type { Place } from '#domain/level/map.ts';
import { type Grid, gridOf } from './grid.ts';
import { middle, smallMap } from './small-map.ts';
import { facingOf, isClear, isFree, RADIUS_PX, SPEED_PX_PER_S, step } from './walk.ts';

const room = smallMap('#######', '#s....#', '#..#..#', '#.....D', '#######');
const shut = gridOf(room, () => true);
const open = gridOf(room, () => false);

/** In steps as long as those of a slow frame. */
function walked(grid: Grid, from: Place, towards: Place, steps: number): Place {
  let at = from;
  for (let i = 0; i < steps; i += 1) at = step(grid, at, towards, 50);
  return at;
}

describe('[R141] a bird', () => {
  test('walks at its speed where nothing stands', () => {
    const at = step(open, middle(1, 1), { x: 1, y: 0 }, 50);
    expect(at).toEqual({ x: middle(1, 1).x + SPEED_PX_PER_S / 20, y: middle(1, 1).y });
  });

  test('stops at a wall, a body away from it, however long it pushes', () => {
    const { x, y } = walked(open, middle(1, 1), { x: 0, y: -1 }, 40);
    expect(x).toBe(middle(1, 1).x);
    expect(y).toBeCloseTo(64 + RADIUS_PX);
  });

  test('slides along a wall that it meets at an angle', () => {
    const slant = Math.SQRT1_2;
    const { x, y } = walked(open, middle(2, 1), { x: slant, y: -slant }, 12);
    expect(y).toBeCloseTo(64 + RADIUS_PX);
    expect(x).toBeGreaterThan(middle(3, 1).x);
  });

  test('slides around the corner of what stands in the room', () => {
    const { x } = walked(open, { x: middle(3, 1).x - 40, y: middle(3, 1).y }, { x: 0, y: 1 }, 40);
    expect(x).toBeCloseTo(3 * 64 - RADIUS_PX, 0);
  });

  test('passes a door that is open and none that is shut', () => {
    const beside = middle(5, 3);
    const pushed = walked(shut, beside, { x: 1, y: 0 }, 40);
    expect(pushed.x).toBeCloseTo(6 * 64 - RADIUS_PX);
    expect(walked(open, beside, { x: 1, y: 0 }, 5).x).toBeGreaterThan(6 * 64);
  });

  test('never leaves the map', () => {
    const { x } = walked(open, middle(6, 3), { x: 1, y: 0 }, 40);
    expect(x).toBeCloseTo(7 * 64 - RADIUS_PX);
  });

  test('is never inside what blocks it, wherever it is pushed', () => {
    for (let turn = 0; turn < 32; turn += 1) {
      const angle = (turn / 32) * 2 * Math.PI;
      const at = walked(shut, middle(2, 3), { x: Math.cos(angle), y: Math.sin(angle) }, 30);
      expect(isFree(shut, at), `pushed at ${turn}/32 of a turn`).toBe(true);
    }
  });
});

test('a line is clear when a body fits through all of it', () => {
  expect(isClear(open, middle(1, 1), middle(5, 1))).toBe(true);
  expect(isClear(open, middle(3, 1), middle(3, 3))).toBe(false);
  expect(isClear(open, { x: middle(1, 1).x, y: 2 * 64 - 10 }, { x: middle(5, 1).x, y: 2 * 64 - 10 })).toBe(false);
});

test('a bird faces where it goes, and sideways when it goes both ways', () => {
  expect(facingOf({ x: 0, y: -1 }, 'down')).toBe('up');
  expect(facingOf({ x: -0.7, y: 0.7 }, 'down')).toBe('left');
  expect(facingOf({ x: 0, y: 0 }, 'right')).toBe('right');
});
