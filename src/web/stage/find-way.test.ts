/** Ways on foot: around walls, through open doors only, to the nearest place where none leads. */
import { describe, expect, test } from 'vitest';
import type { Place } from '#domain/level/map.ts';
import { wayFinder } from './find-way.ts';
import { gridOf } from './grid.ts';
import { middle, smallMap } from './small-map.ts';
import { isClear } from './walk.ts';

const map = smallMap('#########', '#s..#...#', '#...#.o.#', '#...D...#', '#########');
const open = gridOf(map, () => false);
const shut = gridOf(map, () => true);

describe('[R142] a way', () => {
  test('is straight where nothing stands between', () => {
    expect(wayFinder(open)(middle(1, 1), middle(3, 2))).toEqual([middle(3, 2)]);
  });

  test('leads through the open door, clear of walls in each of its parts, and as short as that', () => {
    const goal = middle(5, 1);
    const way = wayFinder(open)(map.start, goal);
    expect(way.at(-1)).toEqual(goal);
    const places = [map.start, ...way];
    const parts = way.map((place, i) => [places[i] ?? place, place] as const);
    for (const [from, to] of parts) expect(isClear(open, from, to)).toBe(true);
    const px = parts.reduce((sum, [from, to]) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);
    expect(px).toBeLessThan(8 * 64);
  });

  test('ends on this side of a shut door', () => {
    const end = wayFinder(shut)(map.start, middle(5, 3)).at(-1);
    expect(end).toEqual(middle(3, 3));
  });

  test('ends before an object that stands on the floor, where it hides no bird', () => {
    const foot = map.objects.o1 as Place;
    expect(wayFinder(open)(middle(5, 3), foot).at(-1)).toEqual(middle(6, 3));
  });

  test('stays where it is when it is there', () => {
    expect(wayFinder(open)(map.start, map.start)).toEqual([map.start]);
  });

  test('is found from a place that a wall touches', () => {
    const way = wayFinder(open)({ x: 4 * 64 - 4, y: middle(3, 1).y }, middle(1, 1));
    expect(way.at(-1)).toEqual(middle(1, 1));
  });

  test('is found anew after one was looked for', () => {
    const find = wayFinder(open);
    find(map.start, middle(7, 1));
    expect(find(middle(7, 1), map.start).at(-1)).toEqual(map.start);
  });
});
