/** What the preview's inspector hears: every event of a machine, with the states and the guards on its way. */
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from '#domain/json.ts';
import { frameMachine } from '#domain/run/frame.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { runStream } from '#server/store/store.ts';
import { fakeTime } from '#tests/fake-time.ts';
import { changedFields, explainEvent, guardHolds } from './explain-event.ts';
import { reenact } from './reenact.ts';
import { BEGINS_AT, Rehearsal } from './rehearsal.ts';
import { failThrice, solvePuzzle } from './solve-puzzle.ts';
import { StepClock } from './step-clock.ts';

const { levels } = await loadLevels(new URL('../../levels', import.meta.url).pathname, KINDS);

function played(play: (rehearsal: Rehearsal) => void) {
  const level = levels.get('alerte-grisou');
  if (!level) throw new Error('no mission: npm run check:levels says why');
  const clock = new StepClock(BEGINS_AT, fakeTime(0));
  const rehearsal = new Rehearsal(
    level,
    { size: 4, seed: 7, address: 'tu', language: 'fr' },
    { kinds: KINDS, clock, log: () => {}, changed: () => {} },
  );
  play(rehearsal);
  const rows = rehearsal.rows.filter(({ stream }) => stream === runStream(rehearsal.run.id));
  return { rehearsal, heard: () => reenact(rehearsal.game, rows) };
}

describe('the events of a machine', () => {
  const { rehearsal, heard } = played((all) => {
    failThrice(all, 'P1');
    solvePuzzle(all, 'P1');
  });

  test('lead from one to the next, and to where it stands', () => {
    for (const part of ['frame', 'board'] as const) {
      const own = heard().filter((each) => each.puzzle === 'P1' && each.part === part);
      expect(own.length).toBeGreaterThan(10);
      for (const [at, { before }] of own.entries()) {
        const last = own[at - 1];
        if (last) expect(canonical(before as unknown as Json)).toBe(canonical(last.after as unknown as Json));
      }
      const kept = rehearsal.run.puzzles.P1?.[part];
      expect(canonical(own.at(-1)?.after as unknown as Json)).toBe(canonical(kept as unknown as Json));
    }
  });

  test('are told with the guard that refused and the one that let them through', () => {
    const rejected = heard().filter(({ puzzle, event }) => puzzle === 'P1' && event.type === 'reject');
    const told = rejected.map(({ before, event }) => explainEvent(frameMachine, before, event));
    const wrong = { taken: true, microsteps: ['wrong'], refused: ['isThirdWrong'] };
    expect(told).toEqual([
      wrong,
      wrong,
      { taken: true, microsteps: ['practising'], refused: [], allowed: 'isThirdWrong' },
    ]);
    const [first] = rejected;
    if (!first) throw new Error('nothing was rejected');
    expect(changedFields(first.before, first.after)).toEqual(
      expect.arrayContaining(['wrongs', 'feedback', 'pauseEndsAtMs']),
    );
  });

  test('are what a machine takes: what it does not take is told as that', () => {
    const { frame } = rehearsal.run.puzzles.P1 ?? {};
    if (!frame) throw new Error('no frame');
    expect(explainEvent(frameMachine, frame, { type: 'hint' })).toEqual({ taken: false, microsteps: [], refused: [] });
    expect(guardHolds(frameMachine, 'hasMoreHints', frame.context, { type: 'hint' })).toBe(true);
    // Which keys are withdrawn is said by the event alone.
    const confirming = heard().find(({ event }) => event.type === 'reject')?.before;
    expect(confirming?.value).toBe('confirming');
    const hangs = guardHolds(frameMachine, 'withdrawsLastKey', confirming?.context, { type: 'withdraw' });
    expect(hangs).toBeUndefined();
  });

  test('are heard while the journal is applied again, and at no other time', () => {
    const before = heard().length;
    solvePuzzle(rehearsal, 'P2');
    expect(heard()).toHaveLength(before);
  });
});
