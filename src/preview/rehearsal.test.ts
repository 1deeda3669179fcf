/** The preview without its page: the same hosts and rules as in a session, steered as an author steers them. */
import { describe, expect, test } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { fakeTime } from '#tests/fake-time.ts';
import { keyHolders, showingHolders } from './key-holders.ts';
import { puzzlesBefore } from './let-through.ts';
import { pictureFor } from './picture.ts';
import { BEGINS_AT, Rehearsal } from './rehearsal.ts';
import { FIRST_SETUP } from './setup.ts';
import { failThrice, isOver, jumpTo, solvePuzzle, statusOf } from './solve-puzzle.ts';
import { StepClock } from './step-clock.ts';

const { levels } = await loadLevels(new URL('../../levels', import.meta.url).pathname, KINDS);
const PLACES = [...levels.values()].flatMap(({ level }) => Object.keys(level.puzzles).map((id) => [level.id, id]));

function begin({ level = 'alerte-grisou', size = 4, seed = 7 } = {}) {
  const found = levels.get(level);
  if (!found) throw new Error(`no mission ${level}: npm run check:levels says why`);
  const log: string[] = [];
  const clock = new StepClock(BEGINS_AT, fakeTime(0));
  const edges = { kinds: KINDS, clock, log: (line: string) => void log.push(line), changed: () => {} };
  return { rehearsal: new Rehearsal(found, { size, seed, address: 'tu', language: 'fr' }, edges), log };
}

test('there are missions to try', () => expect(PLACES.length).toBeGreaterThan(5));

describe.each([1, 4, 6])('a team of %i', (size) => {
  test.each(PLACES)('%s: a jump opens %s, and solution.yaml solves it', (level, puzzle) => {
    const { rehearsal, log } = begin({ level, size });
    jumpTo(rehearsal, puzzle);
    expect(statusOf(rehearsal, puzzle)).toBe('open');
    const before = puzzlesBefore(rehearsal.level.level, puzzle);
    expect(before.filter((id) => !isOver(rehearsal, id))).toEqual([]);
    solvePuzzle(rehearsal, puzzle);
    expect(statusOf(rehearsal, puzzle)).toBe('solved');
    expect(log).toEqual([]);
  });
});

test('three wrong answers show the reasoning and ask a similar item, which can then be solved', () => {
  const { rehearsal } = begin();
  failThrice(rehearsal, 'P1');
  const view = pictureFor(rehearsal, 's1') as PlayerView;
  expect(view.puzzles.P1?.status).toBe('practising');
  expect(view.puzzles.P1?.reasoning?.length).toBeGreaterThan(0);
  solvePuzzle(rehearsal, 'P1');
  expect(statusOf(rehearsal, 'P1')).toBe('assisted');
});

test('the mission is won puzzle by puzzle, and every row is in the journal', () => {
  const { rehearsal } = begin();
  for (const puzzle of Object.keys(rehearsal.level.level.puzzles)) solvePuzzle(rehearsal, puzzle);
  expect(rehearsal.run.status).toBe('won');
  const entries = rehearsal.rows.flatMap((row) => row.entries as { type: string }[]);
  expect(entries.at(-1)).toEqual({ type: 'run-ended', how: 'won' });
});

test('the same seed deals the same, another one differently', () => {
  const journal = (seed: number) => JSON.stringify(begin({ seed }).rehearsal.rows);
  expect(journal(7)).toBe(journal(7));
  expect(journal(7)).not.toBe(journal(8));
});

test('the console freezes the team, and a player is refused as in a session', async () => {
  const { rehearsal } = begin();
  expect(await rehearsal.lead({ type: 'freeze-session' })).toEqual({ ok: true });
  expect((pictureFor(rehearsal, 's2') as PlayerView).frozen).toBe(true);
  expect((pictureFor(rehearsal, 'facilitator') as ConsoleView).frozen).toBe(true);
  const answer = await rehearsal.act('s1', { type: 'open-puzzle', puzzle: 'P0' });
  expect(answer).toEqual({ ok: false, refusal: 'run/frozen' });
});

test('a step of the clock loses the mission when its time is over', () => {
  const { rehearsal } = begin();
  rehearsal.clock.step(28 * 60_000 - 1);
  expect(rehearsal.run.status).toBe('playing');
  rehearsal.clock.step(1);
  expect(rehearsal.run.status).toBe('lost');
});

test('a jump looks at two who hold a key of the puzzle, and leaves the console where it is', () => {
  const { rehearsal } = begin();
  const holders = keyHolders(rehearsal, 'P1');
  expect(holders).toHaveLength(2);
  const shown = showingHolders(rehearsal, { ...FIRST_SETUP, puzzle: 'P1' });
  expect(shown.slice(0, 2).sort()).toEqual([...holders].sort());
  expect(shown[2]).toBe('facilitator');
});
