/** Random walks through the states of a run, taken by two worlds in step. */

import { stateKey } from '../explore.ts';
import { type Chance, chanceFrom } from '../kill/chance.ts';
import type { World } from './world.ts';

export interface WalkOptions {
  readonly worlds: readonly [World, World];
  readonly seed: number;
  readonly steps: number;
  /** What a seat may send; revisions are put in when it is sent. */
  readonly moves: readonly object[];
  readonly puzzle: string;
  /** Called after each step; `false` ends the walk. */
  visit(path: readonly string[]): boolean;
}

/** @returns keys of the states that were visited */
export async function walk(options: WalkOptions): Promise<Set<string>> {
  const chance = chanceFrom(options.seed);
  const visited = new Set<string>();
  const path: string[] = [];
  for (let step = 0; step < options.steps; step++) {
    const act = drawAct(options, chance);
    path.push(act.what);
    for (const world of options.worlds) await act.take(world);
    visited.add(stateKey(options.worlds[0].run));
    if (!options.visit(path)) break;
  }
  return visited;
}

interface Act {
  readonly what: string;
  take(world: World): Promise<void>;
}

function drawAct({ worlds, moves, puzzle }: WalkOptions, chance: Chance): Act {
  const [world] = worlds;
  const seat = chance.of(world.seats);
  const drawn = chance.next();
  if (drawn < 0.06) {
    const ms = chance.of([300, 6000, 21_000, 46_000]);
    return { what: `${ms} ms pass`, take: (each) => each.pass(ms) };
  }
  if (drawn < 0.12) {
    const viewer = chance.of([...world.heard.keys()]);
    const language = chance.of(['fr', 'en'] as const);
    return { what: `${viewer} comes back in ${language}`, take: (each) => each.connect(viewer, language) };
  }
  if (drawn < 0.15) return { what: `${seat} is lost`, take: (each) => each.lose(seat) };
  const command = drawCommand(chance, moves, puzzle);
  return {
    what: `${seat}: ${JSON.stringify(command)}`,
    take: (each) => each.send(seat, withRevision(each, seat, puzzle, command)),
  };
}

function drawCommand(chance: Chance, moves: readonly object[], puzzle: string): { readonly type: string } {
  const drawn = chance.next();
  if (drawn < 0.35) return { type: 'confirm', puzzle } as { type: string };
  if (drawn < 0.4) return { type: 'ask-hint', puzzle } as { type: string };
  if (drawn < 0.5) return { type: 'open-puzzle', puzzle } as { type: string };
  return { type: 'move', puzzle, move: chance.of(moves) } as { type: string };
}

/** Mostly the revision that the seat was shown: read from the run, which is the same as reading the wire. */
function withRevision(world: World, seat: string, puzzle: string, command: { readonly type: string }): object {
  return command.type === 'confirm' ? { ...command, revision: world.revision(puzzle, seat) } : command;
}
