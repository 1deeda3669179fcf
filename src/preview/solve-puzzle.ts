/** Plays a puzzle for the author: rightly by solution.yaml, or wrongly until the similar item comes. */
import type { PuzzleId, SeatId } from '#domain/ids.ts';
import type { PlayerCommand, RunCommand } from '#domain/run/command.ts';
import { projectRun } from '#domain/run/project.ts';
import type { How, Playable } from '#tests/play-solution/playing.ts';
import { playOnce } from '#tests/play-solution.ts';
import { puzzlesBefore } from './let-through.ts';
import type { Rehearsal } from './rehearsal.ts';

const OVER = ['solved', 'assisted', 'skipped'];
/** Stages and similar items of one puzzle: more rounds than this are a solution that does not solve. */
const MOST_ROUNDS = 30;
const WRONG_MOST = 3;

/** Lets through what comes before, and opens it. */
export function jumpTo(rehearsal: Rehearsal, puzzle: PuzzleId): void {
  for (const before of puzzlesBefore(rehearsal.level.level, puzzle)) {
    if (isOver(rehearsal, before)) continue;
    rehearsal.tell({ by: 'facilitator', command: { type: 'skip-puzzle', puzzle: before } });
  }
  castOf(rehearsal).open(puzzle);
}

export function solvePuzzle(rehearsal: Rehearsal, puzzle: PuzzleId): void {
  jumpTo(rehearsal, puzzle);
  for (let round = 0; round < MOST_ROUNDS && !isOver(rehearsal, puzzle); round++) {
    waitForPause(rehearsal, puzzle);
    play(rehearsal, puzzle, 'right');
  }
  if (!isOver(rehearsal, puzzle)) throw new Error('solution.yaml does not solve it');
}

/** Three wrong answers of the stage that is open: then its reasoning is shown, and a similar item asked. */
export function failThrice(rehearsal: Rehearsal, puzzle: PuzzleId): void {
  jumpTo(rehearsal, puzzle);
  for (let wrong = 0; wrong < WRONG_MOST && statusOf(rehearsal, puzzle) !== 'practising'; wrong++) {
    waitForPause(rehearsal, puzzle);
    play(rehearsal, puzzle, 'wrong');
  }
}

export function statusOf({ run }: Rehearsal, puzzle: PuzzleId): string {
  return run.puzzles[puzzle]?.frame.value ?? 'locked';
}

export function isOver(rehearsal: Rehearsal, puzzle: PuzzleId): boolean {
  return OVER.includes(statusOf(rehearsal, puzzle));
}

function play(rehearsal: Rehearsal, puzzle: PuzzleId, how: How): void {
  playOnce(castOf(rehearsal), puzzle, how);
}

function waitForPause({ run, clock }: Rehearsal, puzzle: PuzzleId): void {
  const endsAtMs = run.puzzles[puzzle]?.frame.context.pauseEndsAtMs ?? null;
  const { playedMs, asOf } = run.clock;
  if (endsAtMs === null || asOf === null) return;
  clock.step(Math.max(0, endsAtMs - playedMs - (clock.now() - asOf)));
}

/** The whole team, as tests/play-solution.ts plays it. */
function castOf(rehearsal: Rehearsal): Playable {
  const send = (command: RunCommand) => rehearsal.tell(command);
  const as = (seat: SeatId, command: PlayerCommand) => send({ by: 'seat', seat, command });
  const view = (seat: SeatId) => projectRun(rehearsal.game, rehearsal.run, { kind: 'seat', seat });
  const seats = Object.keys(rehearsal.run.seats);
  return {
    game: rehearsal.game,
    seats,
    get run() {
      return rehearsal.run;
    },
    view,
    send,
    as,
    open(puzzle) {
      if (statusOf(rehearsal, puzzle) === 'ready') as(seats[0] ?? '', { type: 'open-puzzle', puzzle });
    },
    confirm(puzzle, seat) {
      as(seat, { type: 'confirm', puzzle, revision: view(seat).puzzles[puzzle]?.revision ?? 0 });
    },
  };
}
