/** Right or wrong, and the sentence that teaches. The only place that reads the solution. */
import type { Verdict } from '#domain/puzzle.ts';
import type { RosterContent } from './machine.ts';

/**
 * Exactly these connections must be closed. An innocent that was closed comes before one that is missing: closing
 * somebody who works harms at once. Of several, the first in the order shown: one thing at a time.
 */
export function judgeClosed(right: readonly string[], order: readonly string[], closed: RosterContent): Verdict {
  const innocent = order.find((session) => closed.includes(session) && !right.includes(session));
  if (innocent !== undefined) return { right: false, feedback: innocent };
  const missing = order.find((session) => right.includes(session) && !closed.includes(session));
  return missing === undefined ? { right: true } : { right: false, feedback: `missing-${missing}` };
}
