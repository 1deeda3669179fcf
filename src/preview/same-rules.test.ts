import { expect, test } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import { TINY } from '#tests/tiny-level.ts';
import { sameRules } from './same-rules.ts';

test('a mission that only says something else plays alike, whatever its hash', () => {
  const reworded: LevelPackage = { level: { ...TINY.level, hash: 'another' }, texts: {} };
  expect(sameRules(TINY, reworded)).toBe(true);
});

test('another answer, or another map, does not', () => {
  const puzzles = { ...TINY.level.puzzles };
  const changed = Object.entries(puzzles).map(
    ([id, puzzle]) => [id, { ...puzzle, solution: { other: true } }] as const,
  );
  expect(sameRules(TINY, { ...TINY, level: { ...TINY.level, puzzles: Object.fromEntries(changed) } })).toBe(false);
  expect(sameRules(TINY, { ...TINY, map: { name: 'a', place: {} as never } })).toBe(false);
});
