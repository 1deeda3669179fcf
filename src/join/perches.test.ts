/** Birds on perches: what a place does with the one that sat there. */
import { expect, test } from 'vitest';
import { areAllOn, areBySize, FREE, type Perches, perchOn } from './perches.ts';

test('a bird goes to a free perch, moves on, and swaps with the one that sits there', () => {
  const one = perchOn(FREE, 'large', 0);
  expect(one).toEqual(['large', undefined, undefined]);
  expect(perchOn(one, 'large', 2)).toEqual([undefined, undefined, 'large']);
  const two = perchOn(one, 'small', 1);
  expect(perchOn(two, 'small', 0)).toEqual(['small', 'large', undefined]);
  expect(perchOn(two, 'small', 1)).toEqual(two);
});

test('a bird from beside them sends the one that sat there back', () => {
  expect(perchOn(['large', undefined, undefined], 'small', 0)).toEqual(['small', undefined, undefined]);
});

test('all on is not yet by size', () => {
  const mixed: Perches = ['large', 'small', 'medium'];
  expect([areAllOn(mixed), areBySize(mixed)]).toEqual([true, false]);
  expect(areBySize(['small', 'medium', 'large'])).toBe(true);
  expect(areAllOn(['small', undefined, 'large'])).toBe(false);
});
