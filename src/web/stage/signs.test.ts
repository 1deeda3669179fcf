/** Where the arrow stands that shows the way to a place out of view. */
import { expect, test } from 'vitest';
import { edgeTowards } from './signs.ts';

const view = { x: 1000, y: 500, width: 800, height: 600 };

test('there is no arrow to a place in view', () => {
  expect(edgeTowards(view, { x: 1400, y: 800 })).toBeUndefined();
  expect(edgeTowards(view, { x: 1010, y: 510 })).toBeUndefined();
});

test('the arrow stands inside the view, on the side of the place', () => {
  expect(edgeTowards(view, { x: 100, y: 800 })).toEqual({ x: 1040, y: 800 });
  expect(edgeTowards(view, { x: 5000, y: 2000 })).toEqual({ x: 1760, y: 1060 });
});
