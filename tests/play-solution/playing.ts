/** What a player of tests/play-solution is given: one seat at one puzzle, and how to answer. */
import type { PlayerCommand } from '#domain/run/command.ts';
import type { PuzzleView } from '#domain/run/view.ts';
import type { Team } from '../team.ts';

/** Rightly, by solution.yaml, or wrongly on purpose. */
export type How = 'right' | 'wrong';

/** Fills the board of one kind with what these seats can do, so that they can confirm. */
export type Fill = (seats: readonly Playing[], how: How) => void;

export class Playing {
  readonly team: Team;
  readonly seat: string;
  readonly puzzle: string;

  constructor(team: Team, seat: string, puzzle: string) {
    this.team = team;
    this.seat = seat;
    this.puzzle = puzzle;
  }

  get view(): PuzzleView {
    return viewOf(this.team, this.seat, this.puzzle);
  }

  /** The board as this seat sees it now. */
  board<View>(): View {
    return this.view.board as unknown as View;
  }

  solution<Solution>(): Solution {
    return this.team.game.level.puzzles[this.puzzle]?.solution as Solution;
  }

  move(move: Extract<PlayerCommand, { type: 'move' }>['move']): void {
    this.team.as(this.seat, { type: 'move', puzzle: this.puzzle, move });
  }
}

export function viewOf(team: Team, seat: string, puzzle: string): PuzzleView {
  const view = team.view(seat).puzzles[puzzle];
  if (!view) throw new Error(`no puzzle ${puzzle} in the view of ${seat}`);
  return view;
}
