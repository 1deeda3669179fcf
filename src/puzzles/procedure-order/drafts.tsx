/** The viewer's order as it will be once the server has what was just sent, and what moving one step makes of it. */
import type { ProcedureMove } from './schema.ts';

export interface Ordering {
  readonly order: readonly string[];
  /** Whether the first step was chosen in secret, or is on its way. */
  readonly begun: boolean;
}

export function ordered(before: Ordering, pending: readonly ProcedureMove[]): Ordering {
  const last = pending.at(-1);
  if (!last) return before;
  return { order: last.type === 'begin' ? [last.step] : last.steps, begun: true };
}

/** @param by -1 for one place sooner, 1 for one later; at either end nothing moves */
export function moved(order: readonly string[], step: string, by: -1 | 1): readonly string[] {
  const at = order.indexOf(step);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return order;
  const others = order.filter((each) => each !== step);
  return [...others.slice(0, to), step, ...others.slice(to)];
}
