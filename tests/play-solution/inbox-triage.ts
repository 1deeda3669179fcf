/** Sorts the mail. */
import type { InboxView } from '#puzzles/inbox-triage/board-view.ts';
import type { InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import type { Fill } from './playing.ts';

export const inboxTriage: Fill = (seats, how) => {
  for (const seat of seats) {
    const { messages } = seat.solution<InboxSolution>();
    for (const message of seat.board<InboxView>().order) {
      const { trap, accept } = messages[message] ?? { trap: false, accept: [] };
      seat.move({ type: 'judge', message, verdict: trap === (how === 'right') ? 'trap' : 'safe' });
      seat.move({ type: 'prove', message, proof: accept[0] ?? '' });
    }
  }
};
