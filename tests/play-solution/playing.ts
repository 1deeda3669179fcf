/** What a player of tests/play-solution is given: one seat at one puzzle, and how to answer. */
import type { PuzzleId, SeatId } from '#domain/ids.ts';
import type { JudgeVerdict, PlayerCommand, RunCommand } from '#domain/run/command.ts';
import { askedBy } from '#domain/run/judged.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import { JUDGES } from '#puzzles/judges.ts';

/** A team that can be played: tests/team.ts, or the one of a preview. Commands that are refused throw. */
export interface Playable {
  readonly game: Game;
  readonly seats: readonly SeatId[];
  readonly run: Run;
  view(seat: SeatId): PlayerView;
  send(command: RunCommand): unknown;
  as(seat: SeatId, command: PlayerCommand): unknown;
  open(puzzle: PuzzleId): void;
  confirm(puzzle: PuzzleId, seat: SeatId): unknown;
}

/** Rightly, by solution.yaml, or wrongly on purpose. */
export type How = 'right' | 'wrong';

/** Fills the board of one kind with what these seats can do, so that they can confirm. */
export type Fill = (seats: readonly Playing[], how: How) => void;

export class Playing {
  readonly team: Playable;
  readonly seat: string;
  readonly puzzle: string;

  constructor(team: Playable, seat: string, puzzle: string) {
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

  /** With the verdict of the judge that the server would ask, where the kind asks one. */
  move(move: Extract<PlayerCommand, { type: 'move' }>['move']): void {
    const { team, seat, puzzle } = this;
    const command: PlayerCommand = { type: 'move', puzzle, move };
    const asked = askedBy(team.game, team.run, seat, command);
    if (!asked) {
      team.as(seat, command);
      return;
    }
    const judge = JUDGES.get(asked.kind);
    if (!judge) throw new Error(`no judge of the kind ${asked.kind}`);
    const verdict = { question: asked.question, answer: judge(asked.question) } as JudgeVerdict;
    team.send({ by: 'seat', seat, command, verdict });
  }
}

export function viewOf(team: Playable, seat: string, puzzle: string): PuzzleView {
  const view = team.view(seat).puzzles[puzzle];
  if (!view) throw new Error(`no puzzle ${puzzle} in the view of ${seat}`);
  return view;
}
