/** The contract over SQLite, and what only a file can get wrong. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { describe, expect, test } from 'vitest';
import { storeContract } from '../../../tests/store-contract.ts';
import { StartProblem } from '../start/start-problem.ts';
import { nodeSqliteDialect } from './kysely-node-sqlite.ts';
import { openSqliteStore } from './sqlite-store.ts';

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'canari-store-'));
}

storeContract('SQLite store', async () => {
  const folder = emptyFolder();
  const store = openSqliteStore(folder);
  return {
    store,
    async reopen() {
      await store.close();
      return openSqliteStore(folder);
    },
  };
});

describe('the data file', () => {
  test('is a write-ahead log', async () => {
    const folder = emptyFolder();
    await openSqliteStore(folder).close();
    const database = new DatabaseSync(join(folder, 'canari.sqlite'));
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
  });

  test('of a newer version is refused in one sentence', async () => {
    const folder = emptyFolder();
    await openSqliteStore(folder).close();
    const database = new DatabaseSync(join(folder, 'canari.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openSqliteStore(folder)).toThrow(/version plus récente/);
    expect(() => openSqliteStore(folder)).toThrow(StartProblem);
  });

  test('in a folder that cannot be written is refused in one sentence', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => openSqliteStore(join(folder, 'file', 'data'))).toThrow(/Impossible d'écrire/);
    chmodSync(folder, 0o500);
    if (process.getuid?.() !== 0) expect(() => openSqliteStore(join(folder, 'data'))).toThrow(StartProblem);
  });

  test('has one owner: a second server on the same folder is refused', async () => {
    const folder = emptyFolder();
    const store = openSqliteStore(folder);
    expect(() => openSqliteStore(folder)).toThrow(/utilise déjà/);
    await store.close();
  });
});

describe('Kysely over node:sqlite', () => {
  function database(): DatabaseSync {
    const opened = new DatabaseSync(':memory:');
    opened.exec("CREATE TABLE bird (name TEXT); INSERT INTO bird VALUES ('canari'), ('merle')");
    return opened;
  }
  interface Birds {
    bird: { name: string };
  }

  test('the dialect alone loses rows or throws, which is why there is a shim', async () => {
    const bare = new Kysely<Birds>({ dialect: new SqliteDialect({ database: database() as never }) });
    expect(await bare.selectFrom('bird').selectAll().execute()).toEqual([]);
    await expect(bare.selectFrom('bird').selectAll().where('name', '=', 'merle').execute()).rejects.toThrow();
  });

  test('with the shim rows come back, parameters are bound, and RETURNING works', async () => {
    const birds = new Kysely<Birds>({ dialect: nodeSqliteDialect(database()) });
    expect(await birds.selectFrom('bird').selectAll().where('name', '=', 'merle').execute()).toEqual([
      { name: 'merle' },
    ]);
    const added = await birds.insertInto('bird').values({ name: 'pie' }).returning('name').execute();
    expect(added).toEqual([{ name: 'pie' }]);
    const gone = await birds.deleteFrom('bird').where('name', '=', 'pie').executeTakeFirst();
    expect(gone.numDeletedRows).toBe(1n);
  });
});
