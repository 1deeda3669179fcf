/** Answering a puzzle by a try of its kind: moves until nobody has one more, then keys. */
import type { PuzzleId, RoleId, SeatId } from '../../ids.ts';
import type { Json } from '../../json.ts';
import type { Kept } from '../../machine.ts';
import { holdersOf, keysHeld, playOf, puzzleOf } from '../../run/change.ts';
import { revisionFor } from '../../run/confirm.ts';
import type { FrameContext } from '../../run/frame.ts';
import { type Try, WAIT } from '../../tries.ts';
import type { Rig, Scene } from './rig.ts';

export type AnyTry = Try<unknown, Json>;

/** More moves than this towards one answer: the try does not come to an end. */
const MOVES_MOST = 400;

/** A puzzle under proof: what its frame and board are in a scene, and what can be done to it. */
export class Table {
  readonly rig: Rig;
  readonly id: PuzzleId;
  readonly #tries = new Map<string, readonly AnyTry[]>();

  constructor(rig: Rig, id: PuzzleId) {
    this.rig = rig;
    this.id = id;
  }

  frame(scene: Scene): Kept<FrameContext> {
    return playOf(scene.run, this.id).frame;
  }

  board(scene: Scene): Kept<unknown> {
    const { board } = playOf(scene.run, this.id);
    if (!board) throw new Error(`${this.id} has no board yet`);
    return board;
  }

  holders(scene: Scene): SeatId[] {
    return holdersOf(scene.run, this.#parts(scene).keys);
  }

  held(scene: Scene, seat: SeatId): RoleId[] {
    return keysHeld(scene.run, this.#parts(scene).keys, seat);
  }

  /** They depend on the stage and on whether its similar item is on the table; so they are asked for once. */
  tries(scene: Scene): readonly AnyTry[] {
    const { kind, placed, puzzle } = this.#parts(scene);
    const board = this.board(scene);
    const name = `${this.frame(scene).context.stage}/${board.value}`;
    const known = this.#tries.get(name) ?? kind.tries(puzzle, placed.solution, board);
    this.#tries.set(name, known);
    return known;
  }

  /** True when this seat has no move left towards the try. */
  isDone(scene: Scene, seat: SeatId, { next }: AnyTry): boolean {
    return next(this.board(scene), this.held(scene, seat)) === undefined;
  }

  open(scene: Scene): Scene {
    const [first = ''] = this.holders(scene);
    const opened = this.rig.play(scene, first, { type: 'open-puzzle', puzzle: this.id });
    return typeof opened === 'string' ? scene : opened;
  }

  /** These seats answer so, each as far as they can, again and again until nobody has a move left. */
  answer(scene: Scene, seats: readonly SeatId[], tried: AnyTry): Scene {
    let now = scene;
    for (let moves = 0; moves < MOVES_MOST; ) {
      const before = now;
      let waits = false;
      for (const seat of seats) {
        for (let next = this.#next(now, seat, tried); next !== undefined; next = this.#next(now, seat, tried)) {
          waits ||= next === WAIT;
          const after = next === WAIT ? 'wait' : this.#move(now, seat, next);
          if (typeof after === 'string') break;
          now = after;
          if (++moves > MOVES_MOST) return now;
        }
      }
      if (now !== before) continue;
      if (!waits) return now;
      now = this.rig.tick(now);
      if (now === before) return now;
      moves++;
    }
    return now;
  }

  confirm(scene: Scene, seat: SeatId): Scene | undefined {
    const revision = revisionFor(this.rig.game, scene.run, this.id, seat);
    const after = this.rig.play(scene, seat, { type: 'confirm', puzzle: this.id, revision });
    return typeof after === 'string' ? undefined : after;
  }

  /** Keys are turned one after the other until something comes of it. */
  confirmAll(scene: Scene, seats: readonly SeatId[]): Scene {
    const { stage } = this.frame(scene).context;
    let now = scene;
    for (const seat of seats) {
      now = this.confirm(now, seat) ?? now;
      const { value, context } = this.frame(now);
      if (context.stage !== stage || (value !== 'confirming' && value !== 'practising')) return now;
    }
    return now;
  }

  /** Everybody answers so and turns their key. */
  answerAll(scene: Scene, tried: AnyTry): Scene {
    const holders = this.holders(scene);
    return this.confirmAll(this.answer(scene, holders, tried), holders);
  }

  /** Lets pauses end, and windows close. */
  settle(scene: Scene): Scene {
    let now = scene;
    while (['wrong', 'confirming'].includes(this.frame(now).value)) now = this.rig.tick(now);
    return now;
  }

  hasPassed(scene: Scene, stage: number): boolean {
    const { value, context } = this.frame(scene);
    return value === 'solved' || value === 'assisted' || context.stage > stage;
  }

  #next(scene: Scene, seat: SeatId, { next }: AnyTry): Json | typeof WAIT | undefined {
    return next(this.board(scene), this.held(scene, seat));
  }

  #move(scene: Scene, seat: SeatId, move: Json) {
    return this.rig.play(scene, seat, { type: 'move', puzzle: this.id, move: move as never });
  }

  #parts(scene: Scene) {
    return puzzleOf(this.rig.game, scene.run, this.id);
  }
}
