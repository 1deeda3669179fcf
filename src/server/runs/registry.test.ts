/** What is played lives in the registry, whatever becomes of the sockets. */
import { expect, test } from 'vitest';
import { RULES_VERSION } from '#domain/run/state.ts';
import { fakeTime, settled } from '../../../tests/fake-time.ts';
import { answered, openSession, player, playing, registryOver, startSession } from '../../../tests/played-registry.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { type Heartbeat, runStream, type StoredRow, sessionStream } from '../store/store.ts';
import { beatOnce } from './heartbeat.ts';
import { TOPIC } from './registry.ts';

test('[R75] starting a session opens a run for its team', async () => {
  const { registry, run, first, second } = await playing();
  const state = registry.runs.get(run)?.state;
  expect(state?.status).toBe('playing');
  expect(Object.keys(state?.seats ?? {}).sort()).toEqual([first, second].sort());
  expect(Object.values(state?.seats ?? {}).map((seat) => seat.presence)).toEqual(['connected', 'connected']);
});

test('[R75] a session command whose write for the run failed is tried again', async () => {
  const time = fakeTime();
  const store = new MemoryStore();
  const registry = registryOver(store, time);
  const { id } = await openSession(registry, time, 2);
  const append = store.append.bind(store);
  let failures = 0;
  store.append = async (batch: readonly StoredRow[]) => {
    if (batch.some((row) => row.stream.startsWith('run:')) && failures++ < 2) throw new Error('disk full');
    return append(batch);
  };
  const run = await startSession(registry, time, id);
  await time.pass(2000);
  expect(failures).toBeGreaterThan(2);
  expect(registry.runs.get(run)?.state?.status).toBe('playing');
});

test('[R50] a failed write is answered store/unavailable and shown to nobody', async () => {
  const { store, time, registry, run, first } = await playing();
  let told = 0;
  registry.changes.listen(runStream(run), () => told++);
  const append = store.append.bind(store);
  store.append = async () => Promise.reject(new Error('disk full'));
  const one = player(registry, time, run, first);
  expect(await one.send({ type: 'open-puzzle', puzzle: 'P0' })).toEqual({ ok: false, refusal: 'store/unavailable' });
  expect(registry.runs.get(run)?.state?.puzzles.P0?.frame.value).toBe('ready');
  expect(told).toBe(0);
  store.append = append;
  expect(await one.resend(1, { type: 'open-puzzle', puzzle: 'P0' })).toEqual({ ok: true });
  expect(told).toBe(1);
});

test('[R54] who listens is told after the rows are on disk and answered', async () => {
  const { time, registry, run, first, id } = await playing();
  const order: string[] = [];
  registry.changes.listen(runStream(run), () => order.push('view'));
  registry.changes.listen(TOPIC.runsOf(id), () => order.push('console'));
  const command = { by: 'seat', seat: first, command: { type: 'open-puzzle', puzzle: 'P0' } } as const;
  registry.runs.get(run)?.submit({ client: 'x', seq: 1, command }, () => order.push('answer'));
  await settled();
  expect(order).toEqual([]);
  await time.pass(20);
  expect(order).toEqual(['answer', 'view', 'console']);
});

test('[R55] every row has the level hash and the rules version', async () => {
  const { store, id, run } = await playing();
  const rows = [...(await store.rows(sessionStream(id))), ...(await store.rows(runStream(run)))];
  expect(rows.length).toBeGreaterThan(5);
  expect(new Set(rows.map((row) => `${row.level}/${row.rules}/${row.session}`))).toEqual(
    new Set([`tiny-hash-1/${RULES_VERSION}/${id}`]),
  );
});

test('heartbeats hold the state only when it changed, and stop when nothing moves', async () => {
  const { store, time, registry, id } = await playing();
  const beats: (readonly Heartbeat[])[] = [];
  const beat = store.beat.bind(store);
  store.beat = async (all) => {
    beats.push(all);
    return beat(all);
  };
  await beatOnce(registry);
  await beatOnce(registry);
  expect(beats[0]?.filter((each) => each.stored)).toHaveLength(2);
  expect(beats[1]?.map((each) => [each.stream.split(':')[0], each.stored])).toEqual([['run', undefined]]);
  const end = { by: 'facilitator', command: { type: 'end-session' } } as const;
  await answered(time, (answer) =>
    registry.sessions.get(id)?.submit({ client: 'console/c', seq: 2, command: end }, answer),
  );
  await time.pass(50);
  await beatOnce(registry);
  await beatOnce(registry);
  expect(beats).toHaveLength(3);
});

test('a timer rings when the rules say so: a lost seat is gone after 45 s', async () => {
  const { time, registry, run, first, presence } = await playing();
  presence.left(run, first);
  await time.pass(46_000);
  expect(registry.runs.get(run)?.state?.seats[first]?.presence).toBe('gone');
});

test('a bug in the rules stays with its command', async () => {
  const { time, registry, run, first } = await playing();
  const broken = { type: 'open-puzzle', puzzle: { toString: null } };
  const answer = await player(registry, time, run, first).send(broken);
  expect(answer).toEqual({ ok: false, refusal: 'command/malformed' });
  expect(await player(registry, time, run, first).resend(2, { type: 'open-puzzle', puzzle: 'P0' })).toEqual({
    ok: true,
  });
});
