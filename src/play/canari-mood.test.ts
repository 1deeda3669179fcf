/** Canari's mood beside a puzzle. */
import { expect, test } from 'vitest';
import { moodAt } from './canari-mood.ts';

const said = { t: 'x' };

test('Canari is calm, worries after a wrong answer, and points once there is a hint', () => {
  expect(moodAt({}, false)).toBe('calm');
  expect(moodAt({ feedback: said }, false)).toBe('worried');
  expect(moodAt({ hints: [said] }, false)).toBe('hint');
});

test('a hint that comes after a wrong answer is pointed at; a wrong answer after an old hint is worried over', () => {
  expect(moodAt({ feedback: said, hints: [said] }, true)).toBe('hint');
  expect(moodAt({ feedback: said, hints: [said] }, false)).toBe('worried');
});
