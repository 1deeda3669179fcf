/** Where waiting commands survive a reload: IndexedDB, or this page's memory where a browser has none or refuses it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Envelope } from './outbox.ts';

export interface OutboxStore {
  /** What earlier page loads left under this key, oldest first. */
  load(key: string): Promise<readonly Envelope<unknown>[]>;
  keep(key: string, message: Envelope<unknown>): Promise<void>;
  forget(key: string, message: Envelope<unknown>): Promise<void>;
}

/** A sitting is over long before; what a lost device left behind must not stay on it. */
const KEPT_MS = 2 * 24 * 3600 * 1000;

interface Row extends Envelope<unknown> {
  readonly key: string;
  /** When the page load began that gave the command, in ms since 1970 by the device's clock. */
  readonly born: number;
}

interface Schema extends DBSchema {
  commands: { key: [string, number, string, number]; value: Row; indexes: { message: [string, string, number] } };
}

export function idbOutboxStore(born: number): OutboxStore {
  const memory = memoryOutboxStore();
  let opened: Promise<IDBPDatabase<Schema> | undefined> | undefined;

  /** A browser may deny storage at any call: what it denies is kept in memory, and nothing waits for it. */
  async function attempt<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
    opened ??= open().catch(() => undefined);
    const db = await opened;
    if (!db) return otherwise();
    return work(db).catch(otherwise);
  }

  return {
    load: (key) =>
      attempt(
        async (db) => {
          const rows = await db.getAll('commands', IDBKeyRange.bound([key], [key, []]));
          return rows.map(({ client, seq, command }) => ({ client, seq, command }));
        },
        () => memory.load(key),
      ),
    keep: (key, message) =>
      attempt(
        async (db) => void (await db.put('commands', { ...message, key, born })),
        () => memory.keep(key, message),
      ),
    forget: (key, message) =>
      attempt(
        async (db) => {
          const transaction = db.transaction('commands', 'readwrite');
          const found = await transaction.store.index('message').getKey([key, message.client, message.seq]);
          if (found) await transaction.store.delete(found);
          await transaction.done;
        },
        () => memory.forget(key, message),
      ),
  };

  async function open(): Promise<IDBPDatabase<Schema>> {
    const db = await openDB<Schema>('canari', 1, {
      upgrade(fresh) {
        const commands = fresh.createObjectStore('commands', { keyPath: ['key', 'born', 'client', 'seq'] });
        commands.createIndex('message', ['key', 'client', 'seq']);
      },
    });
    for (const row of await db.getAll('commands')) {
      if (row.born < born - KEPT_MS) await db.delete('commands', [row.key, row.born, row.client, row.seq]);
    }
    return db;
  }
}

export function memoryOutboxStore(): OutboxStore {
  const kept = new Map<string, Envelope<unknown>[]>();
  return {
    load: async (key) => [...(kept.get(key) ?? [])],
    keep: async (key, message) => void kept.set(key, [...(kept.get(key) ?? []), message]),
    forget: async (key, { client, seq }) => {
      const rest = (kept.get(key) ?? []).filter((message) => message.client !== client || message.seq !== seq);
      kept.set(key, rest);
    },
  };
}
