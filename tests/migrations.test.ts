/** Missions of older formats: pretended ones, for format 1 is the first. */
import { expect, test } from 'vitest';
import { checkLevel } from '#domain/level/check.ts';
import type { Migration, YamlObject } from '#domain/level/migrations.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { readRawLevel } from './read-raw-level.ts';

/** In the pretended format 0 the end of a mission was called `goal`; in the one before, answers had no ticket. */
const PRETENDED: readonly Migration[] = [
  {
    from: 0,
    name: 'goal becomes finish',
    step({ level: { goal, ...level }, solution }) {
      return { level: { ...level, finish: goal }, solution };
    },
  },
  {
    from: -1,
    name: 'answers of the ticket move to solution.yaml',
    step({ level: { answers, ...level }, solution }) {
      return { level, solution: { ...solution, ticket: answers } };
    },
  },
];

function pretended(format: number): ReturnType<typeof readRawLevel> {
  const raw = readRawLevel('alerte-grisou');
  const { finish, ...level } = raw.level as YamlObject;
  const { ticket, ...solution } = raw.solution as YamlObject;
  if (format === 0) return { ...raw, level: { ...level, format, goal: finish } };
  return { ...raw, level: { ...level, format, goal: finish, answers: ticket }, solution };
}

test.each([0, -1])('[R168] a mission of format %i is read as today’s, step by step', (format) => {
  const { level, problems } = checkLevel(pretended(format), KINDS, PRETENDED);
  expect(problems).toEqual([]);
  expect(level).toEqual(checkLevel(readRawLevel('alerte-grisou'), KINDS).level);
});

test('[R168] a format that nobody knows is a fault', () => {
  const places = checkLevel(pretended(-2), KINDS, PRETENDED).problems.map(({ place }) => place);
  expect(places).toContain('format');
  expect(checkLevel({ folder: 'x', level: 7, solution: [], strings: {} }, KINDS, PRETENDED).level).toBeUndefined();
});
