import { afterEach, describe, expect, test, vi } from 'vitest';
import { idbOutboxStore, memoryOutboxStore } from './outbox-store.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A browser in private mode may have IndexedDB and deny each use of it. */
function denyingIndexedDb(): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

describe.each([
  ['in memory', () => memoryOutboxStore()],
  ['where a browser has no IndexedDB', () => idbOutboxStore(0)],
  [
    'where a browser denies IndexedDB',
    () => {
      denyingIndexedDb();
      return idbOutboxStore(0);
    },
  ],
])('the outbox store %s', (_where, open) => {
  test('keeps commands in order, each seat its own, until they are forgotten', async () => {
    const store = open();
    await store.keep('r-1/s1', { client: 'a', seq: 1, command: 'x' });
    await store.keep('r-1/s1', { client: 'a', seq: 2, command: 'y' });
    await store.keep('r-1/s2', { client: 'b', seq: 1, command: 'z' });
    await store.forget('r-1/s1', { client: 'a', seq: 1, command: 'x' });
    expect(await store.load('r-1/s1')).toEqual([{ client: 'a', seq: 2, command: 'y' }]);
    expect(await store.load('r-1/s2')).toEqual([{ client: 'b', seq: 1, command: 'z' }]);
    expect(await store.load('r-2/s1')).toEqual([]);
  });
});
