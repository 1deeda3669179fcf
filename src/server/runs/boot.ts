/** What a starting server takes up from its store: sessions that are not over, their runs, and what was on its way. */
import type { HostRow } from '#domain/host.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import { runRules } from '#domain/run/run.ts';
import type { Run } from '#domain/run/state.ts';
import type { SessionCommand } from '#domain/session/command.ts';
import type { SessionEntry } from '#domain/session/entry.ts';
import { sessionRules } from '#domain/session/session.ts';
import type { Session } from '#domain/session/state.ts';
import { type Heartbeat, runStream, type StoredRow, sessionStream } from '../store/store.ts';
import type { Registry } from './registry.ts';
import { replay, stateIn } from './replay.ts';

type SessionRow = HostRow<SessionCommand, SessionEntry>;
type RunRow = HostRow<RunCommand, RunEntry>;

export interface Restored {
  /** Sessions that go on, and the runs in them. */
  readonly sessions: number;
  readonly runs: number;
}

export async function restoreAll(registry: Registry): Promise<Restored> {
  const before = registry.runs.size;
  let sessions = 0;
  for (const stream of await registry.store.streams(sessionStream(''))) {
    if (await restoreSession(registry, stream.slice(sessionStream('').length))) sessions += 1;
  }
  return { sessions, runs: registry.runs.size - before };
}

/** @returns whether the session goes on */
async function restoreSession(registry: Registry, id: string): Promise<boolean> {
  const { store, log } = registry;
  const rows = await store.rows(sessionStream(id));
  const beat = await store.lastBeat(sessionStream(id));
  registry.time.notBefore(lastAlive(rows, beat));
  const hash = rows[0]?.level ?? '';
  const replayed = replay(sessionRules, rows, beat?.stored);
  const level = await registry.shelf.fetch(hash);
  if (!replayed || !level) {
    log(`session ${id} was made by other rules and left no state: it is left as it is`);
    return false;
  }
  const session: Session = replayed.state;
  registry.adoptSession(id, hash).restore(session, rows as readonly SessionRow[], beat?.stored?.rows ?? 0);
  for (const { run } of Object.values(session.teams)) await restoreRun(registry, session, run);
  for (const row of rows as readonly SessionRow[]) registry.sendToRuns(session, row);
  registry.tellTaken(id);
  return session.status !== 'ended';
}

async function restoreRun(registry: Registry, session: Session, id: string): Promise<void> {
  const { store, shelf, time, log } = registry;
  const level = shelf.held(session.level.hash);
  const beat = await store.lastBeat(runStream(id));
  const stored = beat?.stored;
  const rows = await store.rows(runStream(id));
  if (!level) return;
  time.notBefore(lastAlive(rows, beat));
  const host = registry.adoptRun(id, session.id, level);
  if (rows.length === 0) return;
  const isOver = session.status === 'ended' && stored?.rows === rows.length;
  const replayed = isOver ? { state: stateIn<Run>(stored), isExact: true } : replay(runRules(host.game), rows, stored);
  if (!replayed) {
    log(`run ${id} was made by other rules and left no state: it is left as it is`);
    registry.runs.delete(id);
    registry.abandoned.add(id);
    return;
  }
  if (!replayed.isExact) log(`run ${id} goes on from its last stored state: the rules have changed`);
  host.restore(replayed.state, rows as readonly RunRow[], stored?.rows ?? 0);
  if (replayed.state.status !== 'playing') return;
  host.tell({ by: 'host', command: { type: 'resume', lastAlive: lastAlive(rows, beat) } });
}

/** The last moment, in wall time, at which the server is known to have lived. */
function lastAlive(rows: readonly StoredRow[], beat: Heartbeat | undefined): number {
  return Math.max(beat?.at ?? 0, rows.at(-1)?.at ?? 0);
}
