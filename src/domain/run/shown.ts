/** Lines that players show to their team [R33]: always a line of a view that is still theirs. */
import type { PuzzleId, SeatId } from '../ids.ts';
import type { BoardValue } from '../puzzle.ts';
import { playOf, puzzleOf } from './change.ts';
import { isDone } from './frame.ts';
import type { Game, Run } from './state.ts';

/** The lines of this puzzle that the seat may show now, with what they say. */
export function linesOf(game: Game, run: Run, id: PuzzleId, seat: SeatId): { readonly [line: string]: BoardValue } {
  const { kind, puzzle } = puzzleOf(game, run, id);
  const { frame, board } = playOf(run, id);
  if (!board || !kind.lines || frame.value === 'locked' || frame.value === 'ready' || isDone(frame)) return {};
  const roles = game.level.roles.filter((role) => run.roles[role] === seat);
  return kind.lines(puzzle, board, roles);
}

export interface ShownLine {
  readonly puzzle: PuzzleId;
  readonly line: string;
  readonly says: BoardValue;
}

/** What each seat shows now. A line whose puzzle is over, or whose role went to somebody else, is shown no more. */
export function shownLines(game: Game, run: Run): { [seat: SeatId]: ShownLine } {
  return Object.fromEntries(
    Object.entries(run.shown).flatMap(([seat, { puzzle, line }]) => {
      const says = linesOf(game, run, puzzle, seat)[line];
      return says === undefined ? [] : [[seat, { puzzle, line, says }]];
    }),
  );
}
