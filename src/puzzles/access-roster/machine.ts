/** The board of a roster: each key's secret note and private draft, the smaller board, and what was closed. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import type { RosterMove } from './schema.ts';

/** What one person thinks so far. */
export type Draft = {
  /** True once the secret note was written: the draft goes on from it. */
  readonly noted: boolean;
  /** Connections to close, sorted: two drafts that close the same are the same. */
  readonly close: readonly string[];
};

/** What the keys confirm: connections to close, sorted. */
export type RosterContent = Draft['close'];

export interface RosterContext extends DraftBoard<Draft> {
  /** What the whole team closed in the end. */
  readonly closed: readonly string[] | null;
}

export const rosterMachine = boardMachine<Draft, RosterContext, RosterMove, RosterContent>({
  id: 'access-roster',
  states: { working: 'guarding', over: 'over' },
  edit(move) {
    if (move.type === 'note') return () => ({ noted: true, close: [...move.sessions].sort() });
    return (before = { noted: false, close: [] }) => {
      const others = before.close.filter((session) => session !== move.session);
      return { ...before, close: move.close ? [...others, move.session].sort() : others };
    };
  },
  settle: (_context, answer) => ({ closed: answer }),
});
