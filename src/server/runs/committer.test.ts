/** One transaction for many rows, in order, all or nothing. */
import { expect, test } from 'vitest';
import { fakeTime, settled } from '../../../tests/fake-time.ts';
import type { StoredRow } from '../store/store.ts';
import { Committer } from './committer.ts';

function row(n: number): StoredRow {
  return {
    stream: 'run:a',
    n,
    session: 's',
    at: 0,
    client: 'c',
    seq: n + 1,
    command: {},
    entries: [],
    rules: 1,
    level: '',
  };
}

/** A disk that writes when it is told to. */
function slowStore() {
  const batches: number[][] = [];
  const pending: { resolve(): void; reject(error: Error): void }[] = [];
  return {
    batches,
    next: () => pending.shift(),
    append(batch: readonly StoredRow[]): Promise<void> {
      batches.push(batch.map(({ n }) => n));
      return new Promise((resolve, reject) => pending.push({ resolve, reject }));
    },
  };
}

test('[R50] rows that come together are one transaction, and settle in order only when it is done', async () => {
  const time = fakeTime();
  const store = slowStore();
  const told: string[] = [];
  const committer = new Committer(store, time, () => told.push('shown'));
  committer.commit(row(0), () => told.push('0'));
  committer.commit(row(1), () => told.push('1'));
  await time.pass(5);
  expect(store.batches).toEqual([[0, 1]]);
  expect(told).toEqual([]);
  store.next()?.resolve();
  await settled();
  expect(told).toEqual(['0', '1', 'shown']);
});

test('[R50] one batch at a time: rows that come during a write go into the next', async () => {
  const time = fakeTime();
  const store = slowStore();
  const told: number[] = [];
  const committer = new Committer(store, time);
  committer.commit(row(0), () => told.push(0));
  await time.pass(5);
  committer.commit(row(1), () => told.push(1));
  await time.pass(50);
  expect(store.batches).toEqual([[0]]);
  store.next()?.resolve();
  await time.pass(5);
  expect(store.batches).toEqual([[0], [1]]);
  store.next()?.resolve();
  await settled();
  expect(told).toEqual([0, 1]);
});

test('[R50] a failed write fails its whole batch and what was built on it meanwhile, which is never written', async () => {
  const time = fakeTime();
  const store = slowStore();
  const told: string[] = [];
  const committer = new Committer(store, time);
  committer.commit(row(0), (error) => told.push(`0 ${error?.message}`));
  await time.pass(5);
  committer.commit(row(1), (error) => told.push(`1 ${error?.message}`));
  store.next()?.reject(new Error('disk full'));
  await time.pass(50);
  expect(told).toEqual(['0 disk full', '1 disk full']);
  expect(store.batches).toEqual([[0]]);
  committer.commit(row(0), (error) => told.push(`again ${error?.message}`));
  await time.pass(5);
  store.next()?.resolve();
  await settled();
  expect(told.at(-1)).toBe('again undefined');
});

test('flush writes what waits without waiting for company', async () => {
  const time = fakeTime();
  const written: number[] = [];
  const committer = new Committer({ append: async (batch) => void written.push(...batch.map(({ n }) => n)) }, time);
  committer.commit(row(0), () => {});
  await committer.flush();
  expect(written).toEqual([0]);
});
