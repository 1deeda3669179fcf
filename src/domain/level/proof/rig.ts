/** A run in the hands of a proof: every command goes through the real rules, and what was before it stays as it was. */
import type { SeatId } from '../../ids.ts';
import { canonical, type Json } from '../../json.ts';
import type { RefusalCode } from '../../refusal.ts';
import { presentSeats } from '../../run/change.ts';
import type { JudgeVerdict, PlayerCommand, RunCommand } from '../../run/command.ts';
import type { RunEntry } from '../../run/entry.ts';
import { askedBy } from '../../run/judged.ts';
import { applyRun } from '../../run/run.ts';
import { nextWake } from '../../run/settle.ts';
import type { Game, Run } from '../../run/state.ts';

/** What a kind's library says: `judges.ts` of the puzzles, which rules may not import. */
export type AskJudge = (kind: string, question: Json) => Json;

/** A state with the way that led there. Plain and never changed: a search goes on from it as often as it likes. */
export interface Scene {
  readonly run: Run;
  readonly now: number;
  readonly last?: Taken;
}

interface Taken {
  readonly command: RunCommand;
  readonly entries: readonly RunEntry[];
  readonly before: Scene;
}

/** What went through the rules so far, for the report. */
export interface Tally {
  commands: number;
  states: number;
}

export class Rig {
  readonly game: Game;
  readonly tally: Tally;
  readonly #judge: AskJudge;

  constructor(game: Game, judge: AskJudge, tally: Tally) {
    this.game = game;
    this.#judge = judge;
    this.tally = tally;
  }

  /** A run with everybody connected. */
  open(size: number, seed: number): Scene {
    const names = Array.from({ length: size }, (_, i) => `s${i + 1}`);
    const seats = Object.fromEntries(names.map((seat) => [seat, newcomer(seat)]));
    const command = { type: 'open-run', run: 'proof', team: 'proof', seed, seats } as const;
    const opened = applyRun(this.game, undefined, { by: 'host', command }, 0);
    if (!opened.ok) throw new Error(`a run of ${this.game.level.id} does not open: ${opened.refusal}`);
    return names.reduce((scene, seat) => this.connect(scene, seat), { run: opened.state, now: 0 } as Scene);
  }

  try(scene: Scene, command: RunCommand, now = scene.now): Scene | RefusalCode {
    this.tally.commands++;
    const applied = applyRun(this.game, scene.run, command, now);
    if (!applied.ok) return applied.refusal;
    return { run: applied.state, now, last: { command, entries: applied.entries, before: scene } };
  }

  /** A player's command, with the verdict that a library gives on it. */
  play(scene: Scene, seat: SeatId, command: PlayerCommand): Scene | RefusalCode {
    const asked = askedBy(this.game, scene.run, seat, command);
    if (!asked) return this.try(scene, { by: 'seat', seat, command });
    const verdict = { question: asked.question, answer: this.#judge(asked.kind, asked.question) } as JudgeVerdict;
    return this.try(scene, { by: 'seat', seat, command, verdict });
  }

  /** Time passes until something changes by itself. */
  tick(scene: Scene): Scene {
    const now = nextWake(scene.run);
    if (now === undefined) return scene;
    const after = this.try(scene, { by: 'host', command: { type: 'tick' } }, Math.max(now, scene.now));
    return typeof after === 'string' ? scene : after;
  }

  connect(scene: Scene, seat: SeatId): Scene {
    return this.#must(scene, { by: 'host', command: { type: 'connect-seat', seat } });
  }

  arrive(scene: Scene, seat: SeatId): Scene {
    const details = newcomer(seat);
    return this.connect(this.#must(scene, { by: 'host', command: { type: 'add-seat', seat, details } }), seat);
  }

  /** The seat is lost, and stays away until it is gone. */
  leave(scene: Scene, seat: SeatId): Scene {
    let after = this.#must(scene, { by: 'host', command: { type: 'lose-seat', seat } });
    for (let at = 0; after.run.seats[seat]?.presence === 'lost' && at < MOMENTS; at++) after = this.tick(after);
    return after;
  }

  #must(scene: Scene, command: RunCommand): Scene {
    const after = this.try(scene, command);
    if (typeof after === 'string') throw new Error(`the rules refuse ${JSON.stringify(command)}: ${after}`);
    return after;
  }
}

/** More moments than this within the time after which a seat is gone: the clock of a kind runs wild. */
const MOMENTS = 200;

function newcomer(seat: SeatId) {
  return { heads: 1, name: seat, bird: 'tit' };
}

/** The commands from `start` to here, in order. */
export function wayTo(scene: Scene, start: Scene): RunCommand[] {
  const way: RunCommand[] = [];
  for (let at = scene; at !== start && at.last; at = at.last.before) way.push(at.last.command);
  return way.reverse();
}

/** What was logged from `start` to here, in order. */
export function entriesSince(scene: Scene, start: Scene): RunEntry[] {
  const lists: (readonly RunEntry[])[] = [];
  for (let at = scene; at !== start && at.last; at = at.last.before) lists.push(at.last.entries);
  return lists.reverse().flat();
}

/** Who holds what, as far as the rules see it: the same roles in the same hands, whoever's hands they are. */
export function sharesOf(run: Run): (readonly string[])[] {
  return presentSeats(run)
    .map((seat) => Object.keys(run.roles).filter((role) => run.roles[role] === seat))
    .sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}
