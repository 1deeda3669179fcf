/** Offered hints between a session and its runs, over crashes. */
import { expect, test } from 'vitest';
import { fakeTime } from '../../../tests/fake-time.ts';
import {
  answered,
  openSession,
  player,
  registryOver,
  restarted,
  startSession,
} from '../../../tests/played-registry.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { runStream, type StoredRow, sessionStream } from '../store/store.ts';
import type { Registry } from './registry.ts';
import { runsOver } from './rescue-desk.ts';

/** Two teams of four: t1 has won, t2 has the first lamps open. */
async function oneHasWon() {
  const time = fakeTime();
  const store = new MemoryStore();
  const registry = registryOver(store, time);
  const { id } = await openSession(registry, time, 8);
  const won = await startSession(registry, time, id);
  const session = () => registry.sessions.get(id)?.state;
  const playing = session()?.teams.t2?.run ?? '';
  const [helper = ''] = session()?.teams.t1?.seats ?? [];
  const [helped = ''] = session()?.teams.t2?.seats ?? [];
  for (const [i, puzzle] of ['P0', 'P1', 'lever'].entries()) {
    const steer = { type: 'steer', team: 't1', command: { type: 'skip-puzzle', puzzle } } as const;
    const submission = { client: 'console/c', seq: 2 + i, command: { by: 'facilitator', command: steer } } as const;
    await answered(time, (answer) => registry.sessions.get(id)?.submit(submission, answer));
    await time.pass(20);
  }
  expect(registry.runs.get(won)?.state?.status).toBe('won');
  const page = player(registry, time, playing, helped);
  await page.send({ type: 'open-puzzle', puzzle: 'P0' });
  const offer = (of: Registry, seq: number) => {
    const host = of.sessions.get(id);
    const over = host?.state ? runsOver(host.state, of.runs) : {};
    const command = { by: 'seat', seat: helper, command: { type: 'offer-hint', to: 't2' }, over } as const;
    return answered(time, (answer) => host?.submit({ client: `${helper}/page`, seq, command }, answer));
  };
  return { time, store, registry, id, playing, helped, page, offer };
}

/** The process dies before rows of these streams reach the disk. */
function loseRowsOf(store: MemoryStore, stream: string): () => void {
  const append = store.append.bind(store);
  store.append = async (batch: readonly StoredRow[]) =>
    batch.some((row) => row.stream === stream) ? new Promise(() => {}) : append(batch);
  return () => {
    store.append = append;
  };
}

const offersIn = (registry: Registry, id: string) => registry.sessions.get(id)?.state?.rescue?.offers;

test('[R202] an offer is taken in the run, and the session knows', async () => {
  const { time, registry, id, playing, page, offer } = await oneHasWon();
  expect(await offer(registry, 1)).toEqual({ ok: true });
  await time.pass(50);
  expect(await offer(registry, 2)).toEqual({ ok: false, refusal: 'rescue/offered' });
  expect(await page.send({ type: 'take-hint', puzzle: 'P0' })).toEqual({ ok: true });
  await time.pass(50);
  expect(registry.runs.get(playing)?.state?.puzzles.P0?.frame.context.hints).toBe(1);
  expect(offersIn(registry, id)).toEqual([{ number: 1, from: 't1', to: 't2', taken: true }]);
  registry.close();
});

test('[R75] [R202] a crash between the session’s row and the run’s brings the offer once', async () => {
  const { time, store, registry, id, playing, offer } = await oneHasWon();
  const find = loseRowsOf(store, runStream(playing));
  expect(await offer(registry, 1)).toEqual({ ok: true });
  await time.pass(50);
  expect(registry.runs.get(playing)?.state?.offer).toBeUndefined();
  registry.close();
  find();
  const again = await restarted(store, time);
  expect(again.runs.get(playing)?.state?.offer).toEqual({ number: 1, from: 1, status: 'open' });
  expect(await offer(again, 1)).toEqual({ ok: true });
  expect(offersIn(again, id)).toHaveLength(1);
  again.close();
  const third = await restarted(store, time);
  const rows = await store.rows(runStream(playing));
  expect(rows.filter(({ command }) => JSON.stringify(command).includes('offer-hint'))).toHaveLength(1);
  third.close();
});

test('[R202] a crash after the run took the hint and before the session knew: told at boot, once', async () => {
  const { time, store, registry, id, page, offer } = await oneHasWon();
  await offer(registry, 1);
  await time.pass(50);
  const find = loseRowsOf(store, sessionStream(id));
  expect(await page.send({ type: 'take-hint', puzzle: 'P0' })).toEqual({ ok: true });
  await time.pass(50);
  expect(offersIn(registry, id)?.[0]?.taken).toBe(false);
  registry.close();
  find();
  const again = await restarted(store, time);
  await time.pass(50);
  expect(offersIn(again, id)?.[0]?.taken).toBe(true);
  again.close();
  const third = await restarted(store, time);
  await time.pass(50);
  const rows = await store.rows(sessionStream(id));
  expect(rows.filter(({ command }) => JSON.stringify(command).includes('note-taken'))).toHaveLength(1);
  third.close();
});
