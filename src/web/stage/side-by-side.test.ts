import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.ts';

const at = (seat: string, x: number, y = 100) => ({ seat, x, y });

test('six birds on one spot are six birds, the first where it is', () => {
  const six = ['mine', 'b', 'c', 'd', 'e', 'f'].map((seat) => at(seat, 100));
  const drawn = [...sideBySide(six).values()];
  expect(drawn[0]).toBe(0);
  expect(new Set(drawn).size).toBe(6);
  const sorted = [...drawn].sort((one, other) => one - other);
  for (const [i, x] of sorted.slice(1).entries()) expect(x - (sorted[i] ?? x)).toBeGreaterThanOrEqual(36);
});

test('birds that stand apart stay where they are', () => {
  expect([...sideBySide([at('a', 100), at('b', 140), at('c', 100, 140)]).values()]).toEqual([0, 0, 0]);
});
