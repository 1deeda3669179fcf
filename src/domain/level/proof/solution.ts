/** The shortest solution that the tries give, played on the whole level by the real rules: who does what, puzzle by puzzle. */
import type { PuzzleId } from '../../ids.ts';
import { isDone } from '../../run/frame.ts';
import { Table } from './answering.ts';
import { type Rig, type Scene, wayTo } from './rig.ts';
import { told } from './told.ts';

export interface SolvedPuzzle {
  readonly puzzle: PuzzleId;
  /** What each seat does, named by its roles. */
  readonly steps: readonly { readonly roles: string; readonly does: string }[];
}

/** Puzzles in the order in which they open. Stops where nothing leads on. */
export function shortestSolution(rig: Rig, size: number): SolvedPuzzle[] {
  const solved: SolvedPuzzle[] = [];
  let scene = rig.open(size, 1);
  for (;;) {
    const id = Object.keys(scene.run.puzzles).find((each) => scene.run.puzzles[each]?.frame.value === 'ready');
    if (id === undefined || scene.run.status !== 'playing') return solved;
    const after = solve(new Table(rig, id), scene);
    if (!after) return solved;
    const roles = (seat: string) => rig.game.level.roles.filter((role) => after.run.roles[role] === seat).join('+');
    const steps = wayTo(after, scene).flatMap((command) =>
      command.by === 'seat' ? [{ roles: roles(command.seat), does: told(command) }] : [],
    );
    solved.push({ puzzle: id, steps });
    scene = after;
  }
}

function solve(table: Table, start: Scene): Scene | undefined {
  let scene = table.open(start);
  while (!isDone(table.frame(scene)) && scene.run.status === 'playing') {
    const { stage } = table.frame(scene).context;
    const [right] = table.tries(scene);
    if (!right) return undefined;
    const holders = table.holders(scene);
    // Where two keys are enough, two answer; if what the others hold is needed too, all do.
    const casts = holders.length > 2 ? [holders.slice(0, 2), holders] : [holders];
    const before = scene;
    const passed = casts
      .map((seats) => table.confirmAll(table.answer(before, seats, right), holders))
      .find((after) => table.hasPassed(after, stage));
    if (!passed) return undefined;
    scene = passed;
  }
  return scene;
}
