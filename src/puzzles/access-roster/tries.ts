/** The right connections closed; then one innocent more, or one stolen less, for each. */
import { draftOf } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import { judgeClosed } from './judge-board.ts';
import type { RosterContext } from './machine.ts';
import type { RosterData, RosterMove, RosterSolution } from './schema.ts';
import { onTheTable } from './table.ts';

export function rosterTries(
  puzzle: Puzzle<RosterData>,
  { close, practice }: RosterSolution,
  board: Kept<RosterContext>,
): Try<RosterContext, RosterMove>[] {
  const right = board.value === 'practising' ? practice : close;
  const order = onTheTable(puzzle, board);
  const innocent = order.filter((session) => !right.includes(session));
  const closings = [
    right,
    ...innocent.map((session) => [...right, session]),
    // Nobody confirms an empty board: where only one is to be closed, leaving it open cannot be answered.
    ...right.map((session) => right.filter((each) => each !== session)).filter((closing) => closing.length > 0),
  ];
  return closings.map((closing) => {
    const verdict = judgeClosed(right, order, closing);
    return { earns: verdict.right ? null : verdict.feedback, next: closes(puzzle.data, closing) };
  });
}

function closes({ noteMost }: RosterData, closing: readonly string[]): Try<RosterContext, RosterMove>['next'] {
  return ({ context, value }, keys) => {
    const { noted = false, close = [] } = draftOf(context, keys) ?? {};
    if (value === 'guarding' && !noted) return { type: 'note', sessions: [...closing].sort().slice(0, noteMost) };
    const missing = closing.find((session) => !close.includes(session));
    if (missing !== undefined) return { type: 'mark', session: missing, close: true };
    const stray = close.find((session) => !closing.includes(session));
    return stray === undefined ? undefined : { type: 'mark', session: stray, close: false };
  };
}
