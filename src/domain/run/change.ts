/** One command being applied: the run as it becomes, and the entries so far. Lives only inside `apply`. */
import type { PuzzleId, RoleId, SeatId } from '../ids.ts';
import type { PlayablePuzzle } from '../level/level.ts';
import { step } from '../machine.ts';
import type { AnyPuzzleKind, BoardEvent, Puzzle } from '../puzzle.ts';
import { played } from './clock.ts';
import type { RunEntry } from './entry.ts';
import { type Frame, type FrameEvent, frameMachine } from './frame.ts';
import type { Game, PuzzlePlay, Run } from './state.ts';

export class Change {
  readonly game: Game;
  readonly now: number;
  readonly entries: RunEntry[] = [];
  run: Run;

  constructor(game: Game, run: Run, now: number) {
    this.game = game;
    this.run = run;
    this.now = now;
  }

  /** Play time, in ms, at which the command is applied. */
  get atMs(): number {
    return played(this.run.clock, this.now);
  }

  log(entry: RunEntry): void {
    this.entries.push(entry);
  }

  set(fields: Partial<Run>): void {
    this.run = { ...this.run, ...fields };
  }

  frame(puzzle: PuzzleId, event: FrameEvent): void {
    const play = this.play(puzzle);
    this.#setPlay(puzzle, { ...play, frame: step(frameMachine, play.frame, event) as Frame });
  }

  board(puzzle: PuzzleId, event: BoardEvent<unknown>): void {
    const play = this.play(puzzle);
    if (!play.board) return;
    const { kind } = puzzleOf(this.game, this.run, puzzle);
    this.placeBoard(puzzle, step(kind.machine, play.board, event as never));
  }

  placeBoard(puzzle: PuzzleId, board: NonNullable<PuzzlePlay['board']>): void {
    const { kind } = puzzleOf(this.game, this.run, puzzle);
    const { wakesAtMs: _before, ...play } = this.play(puzzle);
    const wakesAtMs = kind.wakesAtMs?.(board);
    this.#setPlay(puzzle, { ...play, board, ...(wakesAtMs === undefined ? {} : { wakesAtMs }) });
  }

  play(puzzle: PuzzleId): PuzzlePlay {
    return playOf(this.run, puzzle);
  }

  #setPlay(puzzle: PuzzleId, play: PuzzlePlay): void {
    this.set({ puzzles: { ...this.run.puzzles, [puzzle]: play } });
  }
}

/** A puzzle with its kind, its place in the level, and what the kind is told about it. */
export interface PuzzleParts {
  readonly kind: AnyPuzzleKind;
  readonly placed: PlayablePuzzle;
  readonly puzzle: Puzzle<unknown>;
  /** Roles that hold a key, in the level's order. */
  readonly keys: readonly RoleId[];
}

/** Throws on a puzzle that the level does not have: commands are checked before. */
export function puzzleOf(game: Game, run: Run, id: PuzzleId): PuzzleParts {
  const placed = game.level.puzzles[id];
  const kind = placed && game.kinds.get(placed.kind);
  if (!placed || !kind) throw new Error(`${game.level.id} has no playable puzzle ${id}`);
  const puzzle = { id, data: placed.data, variant: run.variant, seed: run.seed };
  return { kind, placed, puzzle, keys: kind.keys(placed.data, game.level.roles) };
}

export function playOf(run: Run, puzzle: PuzzleId): PuzzlePlay {
  const play = run.puzzles[puzzle];
  if (!play) throw new Error(`the run has no puzzle ${puzzle}`);
  return play;
}

/** Seats that still count: connected, or away for less than the time after which they are gone. */
export function presentSeats(run: Run): SeatId[] {
  return Object.keys(run.seats)
    .filter((seat) => run.seats[seat]?.presence !== 'gone' && run.seats[seat]?.presence !== 'removed')
    .sort();
}

/** The keys of a puzzle that this seat holds. */
export function keysHeld(run: Run, keys: readonly RoleId[], seat: SeatId): RoleId[] {
  return keys.filter((key) => run.roles[key] === seat);
}

/** Whether this seat is played by the server itself [R170]. */
export function isBot(run: Run, seat: SeatId): boolean {
  return run.seats[seat]?.bot === true;
}

/** The different people, and bots, who hold keys of a puzzle and have not gone. */
export function holdersOf(run: Run, keys: readonly RoleId[]): SeatId[] {
  const present = presentSeats(run);
  return present.filter((seat) => keys.some((key) => run.roles[key] === seat));
}
