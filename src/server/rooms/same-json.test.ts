/** Two JSON values that say the same, and all the ways in which two do not. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from './same-json.ts';

test('agrees with Node about any two JSON values', () => {
  // Few keys and few leaves, so that two values are often the same, or nearly.
  const value = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(0, 1, '1', null, true),
      fc.array(tie('node'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('0', 'a', 'b'), tie('node'), { noNullPrototype: true, maxKeys: 2 }),
    ),
  })).node;
  let same = 0;
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(sameJson(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(sameJson(one, structuredClone(one))).toBe(true);
      if (sameJson(one, other)) same += 1;
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect(same).toBeGreaterThan(20);
  expect(same).toBeLessThan(980);
});

test('the order of keys says nothing, that of a list does', () => {
  expect(sameJson({ a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 })).toBe(true);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson([], {})).toBe(false);
});
