/** What every store must do. Each store's own test file calls this with a way to open an empty one, and to reopen it. */
import { describe, expect, test } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import type { Store, StoredRow } from '#server/store/store.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** The same store after the process died; absent when the store keeps nothing. */
  reopen?(): Promise<Store>;
}

function row(stream: string, n: number, more: Partial<StoredRow> = {}): StoredRow {
  const command = { by: 'host', command: { type: 'tick' } };
  const plain = { stream, n, session: 's1', at: 1000 + n, client: 'host', seq: n + 1, command, rules: 1, level: 'abc' };
  return { ...plain, entries: [{ type: 'noted', text: 'été « ; »', at: null }], ...more };
}

export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    test('[R50] gives back the rows of a stream in order, as they were written', async () => {
      const { store } = await open();
      await store.append([row('run:a', 0), row('run:b', 0), row('run:a', 1)]);
      await store.append([row('run:a', 2)]);
      expect(await store.rows('run:a')).toEqual([row('run:a', 0), row('run:a', 1), row('run:a', 2)]);
      expect(await store.rows('run:none')).toEqual([]);
      await store.close();
    });

    test('[R50] writes a batch whole or not at all', async () => {
      const { store } = await open();
      await store.append([row('run:a', 0)]);
      await expect(store.append([row('run:b', 0), row('run:a', 0)])).rejects.toThrow();
      await expect(store.append([row('run:c', 0), row('run:c', 0)])).rejects.toThrow();
      expect(await store.streams('run:')).toEqual(['run:a']);
      await store.append([row('run:b', 0)]);
      expect(await store.rows('run:b')).toHaveLength(1);
      await store.close();
    });

    test('[R55] keeps the rules version and the level hash with each row, and levels by hash', async () => {
      const { store } = await open();
      await store.append([row('run:a', 0, { rules: 7, level: 'h7' })]);
      expect((await store.rows('run:a'))[0]).toMatchObject({ rules: 7, level: 'h7' });
      const level = { level: { hash: 'h7', id: 'x' }, texts: { fr: { title: 'Été' } } } as unknown as LevelPackage;
      await store.saveLevel(level);
      await store.saveLevel(level);
      expect(await store.level('h7')).toEqual(level);
      expect(await store.level('other')).toBeUndefined();
      await store.close();
    });

    test('[R53] keeps the last heartbeat of a stream, and its last stored state', async () => {
      const { store } = await open();
      const first = { stream: 'run:a', session: 's1', at: 5, stored: { rows: 2, rules: 1, state: { deep: ['x', 1] } } };
      await store.beat([first]);
      await store.beat([
        { stream: 'run:a', session: 's1', at: 9 },
        { stream: 'run:b', session: 's1', at: 9 },
      ]);
      expect(await store.lastBeat('run:a')).toEqual({ ...first, at: 9 });
      expect(await store.lastBeat('run:b')).toEqual({ stream: 'run:b', session: 's1', at: 9 });
      expect(await store.lastBeat('run:c')).toBeUndefined();
      await store.close();
    });

    test('[R56] erases a session whole, and nothing else', async () => {
      const { store } = await open();
      await store.append([row('session:s1', 0), row('run:a', 0), row('run:b', 0, { session: 's2' })]);
      await store.beat([
        { stream: 'run:a', session: 's1', at: 1 },
        { stream: 'run:b', session: 's2', at: 1 },
      ]);
      await store.eraseSession('s1');
      expect(await store.streams('')).toEqual(['run:b']);
      expect(await store.lastBeat('run:a')).toBeUndefined();
      expect(await store.lastBeat('run:b')).toBeDefined();
      await store.close();
    });

    test('keeps settings by name and forgets them by prefix', async () => {
      const { store } = await open();
      await store.putSetting('token/a', '1');
      await store.putSetting('token/a', '2');
      await store.putSetting('token/b', "it's");
      await store.putSetting('tokens', '4');
      expect(await store.setting('token/a')).toBe('2');
      await store.dropSettings('token/');
      expect(await store.setting('token/b')).toBeUndefined();
      expect(await store.setting('tokens')).toBe('4');
      await store.close();
    });

    test('lists streams by prefix', async () => {
      const { store } = await open();
      await store.append([row('session:s1', 0), row('run:a', 0), row('run:a', 1), row('runner:x', 0)]);
      expect(await store.streams('run:')).toEqual(['run:a']);
      expect(await store.streams('session:')).toEqual(['session:s1']);
      await store.close();
    });

    test('[R50] what was acknowledged is there after the process died', async () => {
      const { store, reopen } = await open();
      if (!reopen) return;
      await store.append([row('run:a', 0), row('run:a', 1)]);
      await store.beat([{ stream: 'run:a', session: 's1', at: 3, stored: { rows: 2, rules: 1, state: 'x' } }]);
      const again = await reopen();
      expect(await again.rows('run:a')).toEqual([row('run:a', 0), row('run:a', 1)]);
      expect((await again.lastBeat('run:a'))?.stored?.state).toBe('x');
      await again.close();
    });
  });
}
