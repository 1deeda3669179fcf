/** A run's rows told one by one: who, at which play time, what was asked, what it changed; and the run after each. */
import type { SeatId } from '#domain/ids.ts';
import { played } from '#domain/run/clock.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import { applyRun } from '#domain/run/run.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { StoredRow } from '#server/store/store.ts';
import { seatNames } from './kept-sessions.ts';
import { commandWords, entryWords } from './words.ts';

export interface ToldRow {
  readonly n: number;
  /** Play time where today's rules follow the row, as `3:07.2`; else wall time since the first row, as `+3:10.5`. */
  readonly when: string;
  readonly who: string;
  readonly asked: string;
  readonly changed: readonly string[];
  /** Nothing once today's rules refuse a row: what they would make of those after it never happened. */
  readonly run?: Run;
}

export function tellRun(game: Game, rows: readonly StoredRow[]): readonly ToldRow[] {
  const names = seatNames(rows.flatMap((row) => row.entries as readonly RunEntry[]));
  const name = (seat: SeatId) => names.get(seat) ?? seat;
  const first = rows[0]?.at ?? 0;
  let before: Run | undefined;
  let follows = true;
  return rows.map((row) => {
    const command = row.command as RunCommand;
    const applied = follows ? applyRun(game, before, command, row.at) : undefined;
    follows = applied?.ok === true;
    const run = applied?.ok ? applied.state : undefined;
    before = run;
    return {
      n: row.n,
      when: run ? clockWords(played(run.clock, row.at)) : `+${clockWords(row.at - first)}`,
      who: whoAsked(command, name),
      asked: commandWords(command, name),
      changed: (row.entries as readonly RunEntry[]).map((entry) => entryWords(entry, name)),
      ...(run ? { run: shownRun(run) } : {}),
    };
  });
}

/** Who wishes for calm mode is told to nobody, nor whether it was the facilitator [R193]. */
function whoAsked(asked: RunCommand, name: (seat: SeatId) => string): string {
  if (asked.by === 'host') return 'the server';
  if (asked.command.type === 'set-calm') return 'somebody';
  return asked.by === 'seat' ? name(asked.seat) : 'the facilitator';
}

/** The run as it may be shown: without whose wish calm mode is. */
function shownRun({ calm, ...run }: Run): Run {
  return calm ? { ...run, calm: { ...calm, seats: [], led: false } } : run;
}

/** Minutes, seconds and tenths. */
export function clockWords(ms: number): string {
  const tenths = Math.floor(ms / 100);
  const seconds = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${seconds.toFixed(1).padStart(4, '0')}`;
}
