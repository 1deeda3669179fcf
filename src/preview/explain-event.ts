/** What an event did to a machine: the states that it went through, the guards that refused, what it changed. */
import { type AnyStateMachine, getMicrosteps, getNextTransitions } from 'xstate';
import type { Kept } from '#domain/machine.ts';
import { nameOf } from './machine-table.ts';

type Event = { readonly type: string };

export interface Explained {
  /** False if no way of the state takes the event now. */
  readonly taken: boolean;
  /** The state after each microstep; one where nothing follows by itself. */
  readonly microsteps: readonly string[];
  /** Guards that were asked before the way that was taken, and refused. */
  readonly refused: readonly string[];
  /** The guard of the way that was taken. */
  readonly allowed?: string;
}

export function explainEvent(machine: AnyStateMachine, { value, context }: Kept<unknown>, event: Event): Explained {
  const snapshot = machine.resolveState({ value, context: context as never });
  const ways = getNextTransitions(snapshot as never).filter(({ eventType }) => eventType === event.type);
  const holds = ways.map(({ guard }) => guardHolds(machine, guard, context, event) ?? true);
  const at = holds.indexOf(true);
  const refused = ways.slice(0, at < 0 ? ways.length : at).map(({ guard }) => nameOf(guard));
  if (at < 0) return { taken: false, microsteps: [], refused };
  const guard = ways[at]?.guard;
  return {
    taken: true,
    microsteps: getMicrosteps(machine, snapshot as never, event as never).map(([after]) => String(after.value)),
    refused,
    ...(guard === undefined ? {} : { allowed: nameOf(guard) }),
  };
}

/** What a guard says of a context; nothing where it needs what only a real event brings. */
export function guardHolds(machine: AnyStateMachine, guard: unknown, context: unknown, event: Event) {
  if (guard === undefined) return true;
  const decide = machine.implementations.guards[nameOf(guard)] as unknown;
  if (typeof decide !== 'function') return undefined;
  try {
    return Boolean(decide({ context, event }, undefined));
  } catch {
    return undefined;
  }
}

/** The fields of a context that are not what they were. */
export function changedFields(before: Kept<unknown>, after: Kept<unknown>): string[] {
  const [then, now] = [before.context ?? {}, after.context ?? {}] as { readonly [field: string]: unknown }[];
  if (!then || !now) return [];
  return Object.keys({ ...then, ...now }).filter((field) => JSON.stringify(then[field]) !== JSON.stringify(now[field]));
}
