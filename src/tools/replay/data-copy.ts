/**
 * The data file of a server, read from a copy: a running server holds its file for itself, and a replay must change
 * nothing. Of one that runs, what it writes during the copy may be missing.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openSqliteStore, type SqliteStore } from '#server/store/sqlite-store.ts';

const FILE = 'canari.sqlite';

/** What was asked for is not there, in one sentence for who typed it. */
export class ReplayProblem extends Error {}

/** @param place the data folder, or its file. @throws ReplayProblem, or a StartProblem if a newer Canari wrote it */
export async function withCopy<T>(place: string, read: (store: SqliteStore) => Promise<T>): Promise<T> {
  const from = existsSync(place) && statSync(place).isFile() ? dirname(place) : place;
  if (!existsSync(join(from, FILE))) throw new ReplayProblem(`There is no ${FILE} in ${from}.`);
  const folder = mkdtempSync(join(tmpdir(), 'canari-replay-'));
  try {
    // The log beside it holds what is not in the file yet.
    for (const name of [`${FILE}-wal`, FILE]) {
      if (existsSync(join(from, name))) copyFileSync(join(from, name), join(folder, name));
    }
    const store = openSqliteStore(folder);
    try {
      return await read(store);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
