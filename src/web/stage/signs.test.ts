/** Where the arrow stands that shows the way to a place out of view. */
import { expect, test } from 'vitest';
import { behindArrow, edgeTowards } from './signs.ts';

const view = { x: 1000, y: 500, width: 800, height: 600 };

test('there is no arrow to a place in view', () => {
  expect(edgeTowards(view, { x: 1400, y: 800 })).toBeUndefined();
  expect(edgeTowards(view, { x: 1010, y: 510 })).toBeUndefined();
});

test('the arrow stands inside the view, on the side of the place', () => {
  expect(edgeTowards(view, { x: 100, y: 800 })).toEqual({ x: 1040, y: 800 });
  expect(edgeTowards(view, { x: 5000, y: 2000 })).toEqual({ x: 1760, y: 1060 });
});

test('[R208] whose arrow it is stands behind it, inside the view', () => {
  expect(behindArrow({ x: 1040, y: 800 }, { x: 100, y: 800 })).toEqual({ x: 1100, y: 800 });
  const behind = behindArrow({ x: 1760, y: 1060 }, { x: 5000, y: 2000 });
  expect(behind.x).toBeLessThan(1760);
  expect(behind.y).toBeLessThan(1060);
});
