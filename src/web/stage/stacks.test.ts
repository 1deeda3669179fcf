import { expect, test } from 'vitest';
import { NONE, stacked } from './stacks.ts';

test('tiles on each other are one, from the lowest up, and equal ones are the same', () => {
  const floor = [1, 1, 2, 0];
  const stains = [0, 5, 5, 0];
  const { stacks, cells } = stacked([[floor, stains]]);
  expect(cells).toEqual([[0, 1, 2, NONE]]);
  expect(stacks).toEqual([[1], [1, 5], [2, 5]]);
});

test('groups that something stands between are never one, but share their tiles', () => {
  const { stacks, cells } = stacked([[[3, 3]], [[0, 3]], []]);
  expect(cells).toEqual([[0, 0], [NONE, 0], []]);
  expect(stacks).toEqual([[3]]);
});
