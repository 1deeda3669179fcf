/** A restarted server is a new registry over the same store. */
import { expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { projectRun } from '#domain/run/project.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { fakeTime } from '../../../tests/fake-time.ts';
import { openSession, player, playing, registryOver, restarted, startSession } from '../../../tests/played-registry.ts';
import { TINY } from '../../../tests/tiny-level.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { runStream, type StoredRow } from '../store/store.ts';
import { beatOnce } from './heartbeat.ts';
import { Presence } from './presence.ts';

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

test('[R53] a crash loses no acknowledged command: the same state comes back', async () => {
  const { store, time, registry, run, first, second } = await playing();
  const player1 = player(registry, time, run, first);
  expect(await player1.send({ type: 'open-puzzle', puzzle: 'P0' })).toEqual({ ok: true });
  expect(await player1.send({ type: 'confirm', puzzle: 'P0', revision: 0 })).toEqual({ ok: true });
  const before = plain(registry.runs.get(run)?.state);
  registry.close();
  const again = await restarted(store, time);
  const after = again.runs.get(run)?.state;
  expect(plain(after?.puzzles)).toEqual(plain((before as { puzzles: Json }).puzzles));
  expect(Object.values(after?.seats ?? {}).map((seat) => seat.presence)).toEqual(['awaited', 'awaited']);
  const presence = new Presence(again);
  presence.arrived(run, second);
  await time.pass(20);
  expect(after?.puzzles.P0?.frame.value).toBe('confirming');
  expect(await player(again, time, run, second).send({ type: 'confirm', puzzle: 'P0', revision: 0 })).toEqual({
    ok: true,
  });
});

test('[R51] a command that was applied before the crash gets the same answer after it, and is not applied again', async () => {
  const { store, time, registry, run, first } = await playing();
  const open = { type: 'open-puzzle', puzzle: 'P0' };
  await player(registry, time, run, first).send(open);
  registry.close();
  const again = await restarted(store, time);
  const rows = (await store.rows(runStream(run))).length;
  expect(await player(again, time, run, first).resend(1, open)).toEqual({ ok: true });
  expect(await store.rows(runStream(run))).toHaveLength(rows);
});

test('[R13] the clock goes on from the last heartbeat: time without a server is not played', async () => {
  const { store, time, registry, run } = await playing();
  await time.pass(60_000);
  await beatOnce(registry);
  const shown = registry.time.now();
  const deadline = registry.runs.get(run)?.state;
  if (!deadline) throw new Error('no run');
  const clock = projectRun({ level: TINY.level, kinds: KINDS }, deadline, { kind: 'screen' }).clock;
  const leftBefore = 'deadline' in clock ? clock.deadline - shown : Number.NaN;
  await time.pass(900);
  registry.close();
  const again = await restarted(store, time, 600_000);
  const state = again.runs.get(run)?.state;
  if (!state) throw new Error('no run');
  const after = projectRun({ level: TINY.level, kinds: KINDS }, state, { kind: 'screen' }).clock;
  const leftAfter = 'deadline' in after ? after.deadline - time.now() : Number.NaN;
  expect(Math.abs(leftAfter - leftBefore)).toBeLessThan(2000);
});

test('[R75] a session command that a crash kept from its run arrives after the restart, once', async () => {
  const time = fakeTime();
  const store = new MemoryStore();
  const registry = registryOver(store, time);
  const { id } = await openSession(registry, time, 2);
  // The process dies between the session's row and the run's: what the run was to be told never reaches the store.
  const append = store.append.bind(store);
  store.append = async (batch: readonly StoredRow[]) => {
    if (batch.some((row) => row.stream.startsWith('run:'))) return new Promise(() => {});
    return append(batch);
  };
  const run = await startSession(registry, time, id);
  expect(await store.rows(runStream(run))).toEqual([]);
  registry.close();
  store.append = append;
  const again = await restarted(store, time);
  expect(again.runs.get(run)?.state?.status).toBe('playing');
  again.close();
  await restarted(store, time);
  const opened = (await store.rows(runStream(run))).filter((row) => row.client === 'session');
  expect(opened).toHaveLength(1);
});

test('[R53] after a change of rules a run goes on from its last stored state and the rows after it', async () => {
  const { store, time, registry, run, first } = await playing();
  const one = player(registry, time, run, first);
  await one.send({ type: 'open-puzzle', puzzle: 'P0' });
  await beatOnce(registry);
  await one.send({ type: 'ask-hint', puzzle: 'P0' });
  registry.close();
  // The same journal, made by older rules: the first rows could not be applied again.
  const rows = store.rows.bind(store);
  store.rows = async (stream) =>
    (await rows(stream)).map((row) =>
      stream === runStream(run) ? { ...row, rules: 0, ...(row.n === 0 ? { command: {} } : {}) } : row,
    );
  const again = await restarted(store, time);
  const frame = again.runs.get(run)?.state?.puzzles.P0?.frame;
  expect(frame?.value).toBe('open');
  expect(frame?.context.hints).toBe(1);
});

test('[R93] a running session keeps the level that it began with, also when the folder no longer has it', async () => {
  const { store, time, registry, run } = await playing();
  registry.close();
  const again = await restarted(store, time);
  expect((await again.shelf.offer()).levels.size).toBe(0);
  expect(again.runs.get(run)?.game.level.hash).toBe(TINY.level.hash);
});
