/** Holds a journal against what clients were told. Every fault is a sentence; none is what the rules promise. */
import { canonical, type Json } from '#domain/json.ts';
import type { RunCommand } from '#domain/run/command.ts';
import { applyRun } from '#domain/run/run.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { StoredRow } from '#server/store/store.ts';
import type { Sent } from './player.ts';

/** What clients sent, against what is stored: acknowledged once and stored once, refused and not stored [R50, R51]. */
export function answerFaults(rows: readonly StoredRow[], sent: readonly Sent[]): string[] {
  const stored = new Map<string, StoredRow>();
  const faults: string[] = [];
  for (const row of rows) {
    const id = `${row.client} #${row.seq}`;
    if (stored.has(id)) faults.push(`${id} is stored twice`);
    stored.set(id, row);
  }
  const known = new Set<string>();
  for (const { author, client, seq, command, answers } of sent) {
    const id = `${author}/${client} #${seq}`;
    known.add(id);
    const row = stored.get(id);
    const [answer, ...more] = answers;
    if (answer === undefined) faults.push(`${id} has no answer`);
    if (more.length > 0) faults.push(`${id} was answered ${answers.join(', ')}`);
    if (answer === 'ok' && !row) faults.push(`${id} was acknowledged and is not stored`);
    if (answer !== undefined && answer !== 'ok' && row) faults.push(`${id} was refused (${answer}) and is stored`);
    const kept = (row?.command as { command?: Json } | undefined)?.command;
    if (row && canonical(kept) !== canonical(command as Json)) faults.push(`${id} is stored as another command`);
  }
  for (const { client, seq } of rows) {
    const isClients = client !== 'host' && client !== 'session';
    if (isClients && !known.has(`${client} #${seq}`)) faults.push(`${client} #${seq} is stored and nobody sent it`);
  }
  return faults;
}

/** Rows in their places, and each client's commands in the order in which they were given [R83]. */
export function orderFaults(rows: readonly StoredRow[]): string[] {
  const faults: string[] = [];
  const last = new Map<string, number>();
  for (const [place, { n, client, seq }] of rows.entries()) {
    if (n !== place) faults.push(`row ${n} stands at place ${place}`);
    if (seq <= (last.get(client) ?? 0)) faults.push(`row ${n}: ${client} #${seq} comes after #${last.get(client)}`);
    last.set(client, seq);
  }
  return faults;
}

/** The state that the rows fold to, with a fault for each row whose entries would be others today [R53]. */
export function foldRun(game: Game, rows: readonly StoredRow[]): { run: Run | undefined; faults: string[] } {
  const faults: string[] = [];
  let run: Run | undefined;
  for (const row of rows) {
    const applied = applyRun(game, run, row.command as RunCommand, row.at);
    if (!applied.ok) {
      faults.push(`row ${row.n} would be refused: ${applied.refusal}`);
      continue;
    }
    run = applied.state;
    if (JSON.stringify(applied.entries) !== JSON.stringify(row.entries)) faults.push(`row ${row.n} has other entries`);
  }
  return { run, faults };
}
