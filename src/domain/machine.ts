/** Runs XState machines as pure functions: what is kept between two events is `{ value, context }` and nothing else. */
import { type AnyStateMachine, type EventFromLogic, initialTransition, type SnapshotFrom, transition } from 'xstate';

/** The part of an XState snapshot that is stored. Both fields are plain JSON. */
export interface Kept<Context> {
  readonly value: string;
  readonly context: Context;
}

/** The first snapshot of a machine whose whole context is given. */
export function begin<Context>(machine: AnyStateMachine, context: Context): Kept<Context> {
  const [snapshot] = initialTransition(machine, context as never);
  return keep<Context>(snapshot);
}

/**
 * The snapshot after an event. An event that the machine does not take in this state returns `before` itself,
 * so `step(...) === before` is the sign that nothing happened.
 */
export function step<Context, M extends AnyStateMachine>(
  machine: M,
  before: Kept<Context>,
  event: EventFromLogic<M>,
): Kept<Context> {
  const restored = machine.resolveState({ value: before.value, context: before.context as never });
  const [after] = transition(machine, restored as never, event as never);
  return (after as unknown) === restored ? before : keep<Context>(after as SnapshotFrom<AnyStateMachine>);
}

function keep<Context>(snapshot: SnapshotFrom<AnyStateMachine>): Kept<Context> {
  return { value: String(snapshot.value), context: snapshot.context as Context };
}
