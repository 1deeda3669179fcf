/** Which sessions and runs a data file keeps. Folded from entries alone, so that it can be read whatever the rules are now. */
import type { RunId, SeatId, TeamId } from '#domain/ids.ts';
import type { SessionEntry } from '#domain/session/entry.ts';
import { runStream, type Store, sessionStream } from '#server/store/store.ts';

export interface KeptSession {
  readonly id: string;
  readonly code: string;
  readonly mission: string;
  /** Wall time, in ms since 1970. */
  readonly openedAt: number;
  readonly isOver: boolean;
  readonly runs: readonly KeptRun[];
}

export interface KeptRun {
  readonly id: RunId;
  readonly team: TeamId;
  readonly rows: number;
}

export async function keptSessions(store: Store): Promise<readonly KeptSession[]> {
  const streams = await store.streams(sessionStream(''));
  const all = await Promise.all(streams.map((stream) => keptSession(store, stream.slice(sessionStream('').length))));
  return all.sort((a, b) => a.openedAt - b.openedAt);
}

async function keptSession(store: Store, id: string): Promise<KeptSession> {
  const rows = await store.rows(sessionStream(id));
  const entries = rows.flatMap((row) => row.entries as readonly SessionEntry[]);
  const opened = entries.find((entry) => entry.type === 'session-opened');
  const formed = entries.filter((entry) => entry.type === 'team-formed');
  const runs: KeptRun[] = [];
  for (const { run, team } of formed) runs.push({ id: run, team, rows: (await store.rows(runStream(run))).length });
  const level = await store.level(rows[0]?.level ?? '');
  return {
    id,
    code: opened?.code ?? '',
    mission: level?.level.id ?? 'a mission that is not kept',
    openedAt: rows[0]?.at ?? 0,
    isOver: entries.some((entry) => entry.type === 'session-ended'),
    runs,
  };
}

/** The name of each seat, from entries: who came later too. */
export function seatNames(entries: readonly { readonly type: string }[]): ReadonlyMap<SeatId, string> {
  const names = new Map<SeatId, string>();
  for (const entry of entries as readonly { type: string; seat?: string; name?: string; seats?: object }[]) {
    if (entry.type === 'run-opened') {
      for (const [seat, { name }] of Object.entries(entry.seats ?? {}) as [string, { name: string }][]) {
        names.set(seat, name);
      }
    } else if (entry.seat !== undefined && entry.name !== undefined) names.set(entry.seat, entry.name);
  }
  return names;
}
