/** Puts steps in order: the first one in secret, then all of them as the author's example has them, or turned round. */
import type { ProcedureView } from '#puzzles/procedure-order/board-view.ts';
import type { ProcedureSolution } from '#puzzles/procedure-order/schema.ts';
import type { Fill } from './playing.ts';

export const procedureOrder: Fill = (seats, how) => {
  for (const seat of seats) {
    const { team, practice } = seat.solution<ProcedureSolution>();
    const { given, toBegin } = seat.board<ProcedureView>();
    const { example } = given ? practice : team;
    const steps = how === 'right' ? [...example] : example.toReversed();
    if (toBegin) seat.move({ type: 'begin', step: steps[0] ?? '' });
    seat.move({ type: 'arrange', steps });
  }
};
