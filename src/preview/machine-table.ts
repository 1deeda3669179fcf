/** A machine as a table: its states, and what each event does in them. */
import type { AnyStateMachine } from 'xstate';

export interface StateRow {
  readonly state: string;
  readonly isFinal: boolean;
  readonly takes: readonly Taken[];
}

/** What an event does in a state: the first whose guard holds is taken. */
export interface Taken {
  readonly event: string;
  readonly guard?: string;
  /** The state after it, which may be the same. */
  readonly to: string;
}

export function machineTable(machine: AnyStateMachine): readonly StateRow[] {
  return Object.entries(machine.states).map(([state, node]) => ({
    state,
    isFinal: node.type === 'final',
    takes: Object.entries(node.on).flatMap(([event, ways]) =>
      ways.map(({ target, guard }) => ({
        event,
        ...(guard === undefined ? {} : { guard: nameOf(guard) }),
        to: target?.[0]?.key ?? state,
      })),
    ),
  }));
}

export function nameOf(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  const { type, name } = guard as { readonly type?: string; readonly name?: string };
  return type ?? name ?? 'a guard';
}
