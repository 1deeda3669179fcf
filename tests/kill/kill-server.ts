/**
 * A server to be killed: the real one over a real data file, with a level of its own and without pages, so that it is back
 * quickly. `DIES` makes it kill itself at one write: `before:<command>` or `after:<command>`, at the first row that holds
 * a command of that type; `lying:<command>` says that the row is written, and dies without writing it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { KINDS } from '#puzzles/kinds.ts';
import { startServer } from '#server/start/start-server.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import type { StoredRow } from '#server/store/store.ts';
import { KILL_LEVEL } from './kill-level.ts';

/** Long enough for an acknowledgement to leave, short enough for nothing else to happen. */
const LIE_MS = 100;

const { PORT, CANARI_DATA = '', DIES = '' } = process.env;
const [moment, type] = DIES.split(':');

const store = openSqliteStore(CANARI_DATA);
const append = store.append.bind(store);
store.append = async (batch) => {
  const isTheOne = type !== undefined && batch.some((row) => typeOf(row) === type);
  if (isTheOne && moment === 'before') die();
  if (isTheOne && moment === 'lying') return void pause(LIE_MS).then(die);
  await append(batch);
  if (isTheOne && moment === 'after') die();
};

function typeOf(row: StoredRow): string {
  return (row.command as { command: { type: string } }).command.type;
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('killed');
}

process.on('uncaughtException', (error) => {
  console.log(`bug: ${error.stack}`);
  process.exit(1);
});
const levels = new Map([[KILL_LEVEL.level.id, KILL_LEVEL]]);
const passphrase = 'mot de passe';
await startServer({ store, levels, kinds: KINDS, port: Number(PORT), passphrase, log: console.log });
