/** One small slip in a good mission, and what its author is told: that, and nothing else. */
import { expect, test } from 'vitest';
import { checkLevel } from '#domain/level/check.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { CLASS_SLIPS } from './broken-levels/class-slips.ts';
import { LEVEL_SLIPS, MISSPELT } from './broken-levels/level-slips.ts';
import { OVERLAY_SLIPS } from './broken-levels/overlay-slips.ts';
import { MAP_SLIPS, OBJECT_SLIPS, startBehindTheGrille } from './broken-levels/place-slips.ts';
import { block, languagesOf, puzzle, rename, type Slip, strings } from './broken-levels/spoil.ts';
import { TEXT_SLIPS } from './broken-levels/text-slips.ts';
import { readRawLevel } from './read-raw-level.ts';

test('[R90] the mission that the slips are made in has none', () => {
  const { level, problems } = checkLevel(readRawLevel('alerte-grisou'), KINDS);
  expect(problems).toEqual([]);
  expect(level?.id).toBe('alerte-grisou');
});

test.each(LEVEL_SLIPS)('[R90] %s is told', (...slip) => expectTold(slip));
test.each(MISSPELT)('[R91] %s is told', (...slip) => expectTold(slip));
test.each(TEXT_SLIPS)('[R91] %s is told', (...slip) => expectTold(slip));

test.each(OBJECT_SLIPS)('[R130] %s is told', (...slip) => expectTold(slip));
test.each(MAP_SLIPS)('[R131] [R132] %s is told', (...slip) => expectTold(slip));
test.each(CLASS_SLIPS)('[R91] %s is told', (...slip) => expectTold(slip));

test.each(OVERLAY_SLIPS)('[R65] %s is told', (...slip) => expectTold(slip));

test('[R91] a story time may stand wherever what leads there makes it known, by whichever way', () => {
  const raw = readRawLevel('alerte-grisou');
  for (const language of languagesOf(raw)) {
    Object.assign(strings(raw, language, 'outro'), { won: '{time.rescue}, {time.end}' });
    Object.assign(strings(raw, language, 'lever'), { goal: '{time.rescue}' });
  }
  expect(checkLevel(raw, KINDS).problems).toEqual([]);
  // A second way to the lever that does not pass the forge: then it may not be known.
  Object.assign(puzzle(raw, 'P1'), { publishes: ['mail-sorted', 'accesses-closed'] });
  const places = checkLevel(raw, KINDS).problems.map(({ place }) => place);
  expect(new Set(places)).toEqual(new Set(['lever.goal', 'outro.won']));
});

test('[R91] a puzzle cannot have the name of a part of the texts', () => {
  const raw = readRawLevel('alerte-grisou');
  rename(block(raw.level, 'puzzles'), 'lever', 'debrief');
  const { problems } = checkLevel(raw, KINDS);
  const what = expect.stringMatching(/cannot be a puzzle's name/);
  expect(problems).toContainEqual(expect.objectContaining({ place: 'puzzles.debrief', what }));
});

function expectTold([, spoil, told]: Slip): void {
  const raw = readRawLevel('alerte-grisou');
  spoil(raw);
  const { level, problems } = checkLevel(raw, KINDS);
  expect(level).toBeUndefined();
  const what = expect.stringMatching(told.what);
  const remedy = expect.stringMatching(told.remedy);
  expect(problems).toEqual([{ file: told.file, place: told.place, what, remedy }]);
}

test('[R132] a start behind a door is told for what birds cannot walk to, and for what they can', () => {
  const raw = readRawLevel('alerte-grisou');
  startBehindTheGrille(raw);
  const told = checkLevel(raw, KINDS).problems.map(({ place, what }) => `${place}: ${what}`);
  expect(told).toContainEqual(expect.stringMatching(/^Object ratelier: .*the way there leads through a door/));
  expect(told).toContainEqual(expect.stringMatching(/^Door machines: Birds reach `vannes`/));
});

test('[R90] many slips in many files are told at once', () => {
  const raw = readRawLevel('alerte-grisou');
  rename(puzzle(raw, 'P1'), 'requires', 'requirs');
  Object.assign(puzzle(raw, 'P0'), { area: 'coure' });
  delete strings(raw, 'en', 'P1', 'm3').body;
  delete block(raw.solution, 'P1', 'messages').m8;
  const { problems } = checkLevel(raw, KINDS);
  const places = ['P1.m3.body', 'P1.messages', 'puzzles.P0.area', 'puzzles.P1.requirs'];
  expect(problems.map(({ place }) => place).sort()).toEqual(places);
});

test('[R90] a fault of shape hides no fault of reference elsewhere', () => {
  const raw = readRawLevel('alerte-grisou');
  Object.assign(puzzle(raw, 'P1'), { pauseSeconds: 30, requires: ['lamp-lit'] });
  Object.assign(block(raw.level), { startsAt: 1712, finish: 'lever-puled' });
  const { problems } = checkLevel(raw, KINDS);
  const places = ['finish', 'puzzles.P1.pauseSeconds', 'puzzles.P1.requires.1', 'startsAt'];
  expect(problems.map(({ place }) => place).sort()).toEqual(places);
});

test('[R90] a folder with nothing in it is told, and does not throw', () => {
  const { level, problems } = checkLevel({ folder: 'x', level: undefined, solution: undefined, strings: {} }, KINDS);
  expect(level).toBeUndefined();
  expect(problems[0]).toMatchObject({ file: 'level.yaml', place: 'the whole file' });
});
