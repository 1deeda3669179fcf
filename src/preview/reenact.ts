/**
 * Every event that the machines of a run took, heard while its journal is applied once more. The rules keep no such list:
 * a row holds a command and what it changed. They are pure, so the same rows bring the same events [R1], [R53].
 */
import type { PuzzleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import { Change } from '#domain/run/change.ts';
import type { RunCommand } from '#domain/run/command.ts';
import { applyRun } from '#domain/run/run.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { StoredRow } from '#server/store/store.ts';

export type Part = 'frame' | 'board';

/** An event as it reached a machine, and what was kept before and after it. */
export interface Heard {
  readonly puzzle: PuzzleId;
  readonly part: Part;
  /** The row of the journal in which it came. */
  readonly row: number;
  /** Wall time, in ms since 1970. */
  readonly at: number;
  readonly event: { readonly type: string };
  readonly before: Kept<unknown>;
  readonly after: Kept<unknown>;
}

/** @param rows of one run, from its first */
export function reenact(game: Game, rows: readonly StoredRow[]): Heard[] {
  const heard: Heard[] = [];
  let run: Run | undefined;
  for (const { n, at, command } of rows) {
    const hear = (part: Heard) => void heard.push(part);
    const applied = listening({ row: n, at }, hear, () => applyRun(game, run, command as RunCommand, at));
    if (!applied.ok) throw new Error(`row ${n} is refused the second time: ${applied.refusal}`);
    run = applied.state;
  }
  return heard;
}

/** `Change` is the one place where machines are given events: while the rows are applied, it is listened at. */
function listening<T>(when: Pick<Heard, 'row' | 'at'>, hear: (heard: Heard) => void, apply: () => T): T {
  const { frame, board } = Change.prototype;
  Change.prototype.frame = function (puzzle, event) {
    const before = this.play(puzzle).frame;
    frame.call(this, puzzle, event);
    hear({ ...when, puzzle, part: 'frame', event, before, after: this.play(puzzle).frame });
  };
  Change.prototype.board = function (puzzle, event) {
    const before = this.play(puzzle).board;
    board.call(this, puzzle, event);
    const after = this.play(puzzle).board;
    if (before && after) hear({ ...when, puzzle, part: 'board', event, before, after });
  };
  try {
    return apply();
  } finally {
    Object.assign(Change.prototype, { frame, board });
  }
}
