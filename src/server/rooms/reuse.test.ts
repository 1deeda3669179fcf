/** What a view takes over from the one before, and that nothing of it is lost by that. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reuse } from './reuse.ts';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

test('what says the same is the object of before', () => {
  const before = frozen({ seats: { a: [1, 2] }, clock: { leftMs: 5 } });
  expect(reuse(before, structuredClone(before))).toBe(before);
  const after = reuse(before, { seats: { a: [1, 2] }, clock: { leftMs: 4 }, outro: 1 }) as typeof before;
  expect(after).toEqual({ seats: { a: [1, 2] }, clock: { leftMs: 4 }, outro: 1 });
  expect(after.seats).toBe(before.seats);
});

test('what is gone is gone, and a list stays a list', () => {
  expect(reuse({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  expect(reuse([1, { b: 2 }, 3], [1, { b: 2 }])).toEqual([1, { b: 2 }]);
  expect(reuse([], {})).toEqual({});
  expect(reuse({ a: null }, { a: {} })).toEqual({ a: {} });
});

test('any value comes out as it went in', () => {
  // Few keys and few leaves, so that two values often have something in common.
  const value = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(0, 1, 'x', null, true),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { noNullPrototype: true }),
    ),
  })).node;
  fc.assert(
    fc.property(value, value, (before, after) => {
      frozen([before, after]);
      expect(reuse(before, after)).toEqual(after);
      expect(reuse(before, structuredClone(before))).toBe(before);
    }),
    { numRuns: 500 },
  );
});
