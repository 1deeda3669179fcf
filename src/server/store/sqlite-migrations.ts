/** The tables of the data file, as numbered steps: the file's `user_version` says how many were taken. */
import type { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start/start-problem.ts';

/** Only ever added to: a step that was released never changes. */
const STEPS: readonly string[] = [
  `CREATE TABLE journal (
     stream TEXT NOT NULL, n INTEGER NOT NULL, session TEXT NOT NULL, at REAL NOT NULL,
     client TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, entries TEXT NOT NULL,
     rules INTEGER NOT NULL, level TEXT NOT NULL,
     PRIMARY KEY (stream, n)
   ) WITHOUT ROWID;
   CREATE INDEX journal_session ON journal (session);
   CREATE TABLE heartbeat (
     stream TEXT PRIMARY KEY, session TEXT NOT NULL, at REAL NOT NULL, rows INTEGER, rules INTEGER, state TEXT
   ) WITHOUT ROWID;
   CREATE INDEX heartbeat_session ON heartbeat (session);
   CREATE TABLE level (hash TEXT PRIMARY KEY, package TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;`,
];

/** Brings the tables up to date. @throws StartProblem if a newer Canari wrote the file. */
export function migrate(database: DatabaseSync, file: string): void {
  const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (found > STEPS.length) {
    throw new StartProblem(
      `Le fichier ${file} vient d'une version plus récente de Canari (données ${found}, ici ${STEPS.length}) : ` +
        'installez cette version ou choisissez un autre dossier avec CANARI_DATA.',
    );
  }
  STEPS.slice(found).forEach((step, index) => {
    database.exec(`BEGIN; ${step} PRAGMA user_version = ${found + index + 1}; COMMIT;`);
  });
}
