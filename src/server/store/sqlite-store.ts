/**
 * The usual store: one SQLite file. Acknowledged means on disk, so the journal is written with `synchronous=FULL`; the
 * statements of journal and heartbeat are prepared once, the rest goes through Kysely.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Json } from '#domain/json.ts';
import type { LevelPackage } from '#domain/level/level.ts';
import { StartProblem } from '../start/start-problem.ts';
import { nodeSqliteDialect } from './kysely-node-sqlite.ts';
import { migrate } from './sqlite-migrations.ts';
import type { Heartbeat, Store, StoredRow, Stream } from './store.ts';

interface Tables {
  journal: { stream: string };
  level: { hash: string; package: string };
  setting: { name: string; value: string };
}

/** The last character that a name can hold: everything with a prefix sorts between it and this. */
const LAST = '\u{10ffff}';

/** Opens, or makes, the data file of a folder. @throws StartProblem with a sentence for whoever starts the server. */
export function openSqliteStore(folder: string): SqliteStore {
  const file = join(resolve(folder), 'canari.sqlite');
  let database: DatabaseSync | undefined;
  try {
    makeFolder(resolve(folder));
    database = new DatabaseSync(file, { timeout: 2000 });
    // A run has one owner: a second server on the same folder is refused instead of writing between our rows.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    database.exec('PRAGMA secure_delete = ON; BEGIN IMMEDIATE; COMMIT;');
    // 32 MB of log, not 4, before it is moved into the file: pages that are written every second are then moved once for
    // many times, and the answers that wait for that move are rare.
    database.exec('PRAGMA wal_autocheckpoint = 8000;');
    migrate(database, file);
    return new SqliteStore(database);
  } catch (error) {
    database?.close();
    if (error instanceof StartProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartProblem(
      reason.includes('locked')
        ? `Un autre Canari utilise déjà ${file} : arrêtez-le, ou choisissez un autre dossier avec CANARI_DATA.`
        : `Impossible d'écrire dans ${resolve(folder)} (${reason}) : choisissez un autre dossier avec CANARI_DATA.`,
    );
  }
}

/** One by one: Node's own `recursive` never returns where a parent is there but cannot hold folders, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #tables: Kysely<Tables>;
  readonly #insertRow: StatementSync;
  readonly #selectRows: StatementSync;
  readonly #touch: StatementSync;
  readonly #keepState: StatementSync;
  readonly #selectBeat: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#tables = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
    this.#insertRow = database.prepare('INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#selectRows = database.prepare('SELECT * FROM journal WHERE stream = ? ORDER BY n');
    this.#touch = database.prepare(
      'INSERT INTO heartbeat (stream, session, at) VALUES (?, ?, ?) ON CONFLICT (stream) DO UPDATE SET at = excluded.at',
    );
    this.#keepState = database.prepare('UPDATE heartbeat SET rows = ?, rules = ?, state = ? WHERE stream = ?');
    this.#selectBeat = database.prepare('SELECT * FROM heartbeat WHERE stream = ?');
  }

  async append(batch: readonly StoredRow[]): Promise<void> {
    this.#inTransaction(() => {
      for (const row of batch) {
        const { stream, n, session, at, client, seq, rules, level } = row;
        const command = JSON.stringify(row.command);
        this.#insertRow.run(stream, n, session, at, client, seq, command, JSON.stringify(row.entries), rules, level);
      }
    });
  }

  async rows(stream: Stream): Promise<readonly StoredRow[]> {
    return this.#selectRows.all(stream).map(storedRow);
  }

  async streams(prefix: string): Promise<readonly Stream[]> {
    const names = this.#tables.selectFrom('journal').select('stream').distinct().orderBy('stream');
    const found = await names
      .where('stream', '>=', prefix)
      .where('stream', '<', prefix + LAST)
      .execute();
    return found.map((row) => row.stream);
  }

  async beat(beats: readonly Heartbeat[]): Promise<void> {
    this.#inTransaction(() => {
      for (const { stream, session, at, stored } of beats) {
        this.#touch.run(stream, session, at);
        if (stored) this.#keepState.run(stored.rows, stored.rules, JSON.stringify(stored.state), stream);
      }
    });
  }

  async lastBeat(stream: Stream): Promise<Heartbeat | undefined> {
    const row = this.#selectBeat.get(stream);
    if (!row) return undefined;
    const beat = { stream, session: String(row.session), at: Number(row.at) };
    if (row.state === null) return beat;
    const state = JSON.parse(String(row.state)) as Json;
    return { ...beat, stored: { rows: Number(row.rows), rules: Number(row.rules), state } };
  }

  async saveLevel(level: LevelPackage): Promise<void> {
    const row = { hash: level.level.hash, package: JSON.stringify(level) };
    await this.#tables
      .insertInto('level')
      .values(row)
      .onConflict((on) => on.doNothing())
      .execute();
  }

  async level(hash: string): Promise<LevelPackage | undefined> {
    const row = await this.#tables.selectFrom('level').select('package').where('hash', '=', hash).executeTakeFirst();
    return row && (JSON.parse(row.package) as LevelPackage);
  }

  async setting(name: string): Promise<string | undefined> {
    const row = await this.#tables.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
    return row?.value;
  }

  async putSetting(name: string, value: string): Promise<void> {
    const row = { name, value };
    await this.#tables
      .insertInto('setting')
      .values(row)
      .onConflict((on) => on.column('name').doUpdateSet({ value }))
      .execute();
  }

  async dropSettings(prefix: string): Promise<void> {
    await this.#tables
      .deleteFrom('setting')
      .where('name', '>=', prefix)
      .where('name', '<', prefix + LAST)
      .execute();
  }

  async eraseSession(session: string): Promise<void> {
    // Not a Kysely transaction: it would stay open across awaits, and a batch of the journal would land inside it.
    this.#inTransaction(() => {
      this.#database.prepare('DELETE FROM journal WHERE session = ?').run(session);
      this.#database.prepare('DELETE FROM heartbeat WHERE session = ?').run(session);
    });
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #inTransaction(write: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      write();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** No column of the table may be null. */
function storedRow(row: { readonly [column: string]: SQLOutputValue | undefined }): StoredRow {
  return {
    stream: String(row.stream),
    n: Number(row.n),
    session: String(row.session),
    at: Number(row.at),
    client: String(row.client),
    seq: Number(row.seq),
    command: JSON.parse(String(row.command)),
    entries: JSON.parse(String(row.entries)),
    rules: Number(row.rules),
    level: String(row.level),
  };
}
