/** Closes connections: a secret note first, then the board; the note is what the board begins with. */
import type { RosterView } from '#puzzles/access-roster/board-view.ts';
import type { RosterSolution } from '#puzzles/access-roster/schema.ts';
import type { Fill } from './playing.ts';

export const accessRoster: Fill = (seats, how) => {
  for (const seat of seats) {
    const { close, practice } = seat.solution<RosterSolution>();
    const before = seat.board<RosterView>();
    const right = before.practising ? practice : close;
    const wanted = how === 'right' ? right : before.order.filter((id) => !right.includes(id)).slice(0, 1);
    if (before.noteMost !== undefined) seat.move({ type: 'note', sessions: [...wanted] });
    const { draft = [], order } = seat.board<RosterView>();
    for (const session of order) {
      const closes = wanted.includes(session);
      if (closes !== draft.includes(session)) seat.move({ type: 'mark', session, close: closes });
    }
  }
};
