/** From a stored journal to the state that it stands for [R53]. */
import type { HostRules } from '#domain/host.ts';
import { RULES_VERSION } from '#domain/run/state.ts';
import type { StoredRow, StoredState } from '../store/store.ts';

export interface Replayed<State> {
  readonly state: State;
  /** True if every row was applied again; false if the state is the last stored one with the rows after it. */
  readonly isExact: boolean;
}

/**
 * On equal versions of the rules all rows are applied again. On unequal ones, the last stored state is taken up, and the
 * rows after it as far as the new rules allow them.
 * @returns nothing if the journal is empty, or was made by other rules and no state was ever stored
 */
export function replay<State, Command, Entry>(
  rules: HostRules<State, Command, Entry>,
  rows: readonly StoredRow[],
  stored: StoredState | undefined,
): Replayed<State> | undefined {
  if (rows.length > 0 && rows.every((row) => row.rules === RULES_VERSION)) {
    const state = applyAll(rules, undefined, rows);
    if (state !== undefined) return { state, isExact: true };
  }
  if (!stored) return undefined;
  let state = stateIn<State>(stored);
  for (const row of rows.slice(stored.rows)) {
    const applied = rules.apply(state, row.command as Command, row.at);
    if (applied.ok) state = applied.state;
  }
  return { state, isExact: false };
}

/**
 * What `heartbeat` of a live host kept of this stream: nothing else writes there. No schema reads it again: one would have to
 * follow every field of the rules, and what it refused could not be played on in any other way.
 */
export function stateIn<State>({ state }: StoredState): State {
  return state as State;
}

function applyAll<State, Command, Entry>(
  rules: HostRules<State, Command, Entry>,
  start: State | undefined,
  rows: readonly StoredRow[],
): State | undefined {
  let state = start;
  for (const row of rows) {
    const applied = rules.apply(state, row.command as Command, row.at);
    if (!applied.ok) return undefined;
    state = applied.state;
  }
  return state;
}
