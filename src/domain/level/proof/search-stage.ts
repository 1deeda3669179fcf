/**
 * Every state of one stage of one puzzle that the representative answers lead to, breadth first, with what goes on from it.
 * Two states are one when the frame is the same, the same keys are turned, and everybody stands on the same answers: a
 * board's own draws and counters are not compared, because a try answers whatever lies there. Wrong answers are counted no
 * further than the second: the third calls the similar item, which is help, and is proved apart.
 */
import type { SeatId } from '../../ids.ts';
import { presentSeats } from '../../run/change.ts';
import type { Table } from './answering.ts';
import { type Scene, wayTo } from './rig.ts';
import type { Snag } from './snag.ts';
import { wayIn } from './told.ts';

interface Node {
  readonly scene: Scene;
  readonly from: string[];
  passes: boolean;
}

export interface StageSearch {
  readonly scenes: readonly Scene[];
  readonly snags: readonly Snag[];
}

/** @param every whether all answers are tried, or two of them */
export function searchStage(table: Table, start: Scene, every: boolean): StageSearch {
  const { stage } = table.frame(start).context;
  const first = keyOf(table, start);
  const nodes = new Map<string, Node>([[first, { scene: start, from: [], passes: false }]]);
  const snags: Snag[] = [];
  const told = { puzzle: table.id, stage: stage + 1 };
  for (const [key, node] of nodes) {
    table.rig.tally.states++;
    for (const { scene, by, stuck } of nextOf(table, node.scene, every && key === first)) {
      if (stuck) snags.push({ ...told, sort: 'dead-end', detail: wayIn(wayTo(scene, start)) });
      if (table.hasPassed(scene, stage)) {
        node.passes = true;
        if (by && presentSeats(scene.run).length > 1 && turnedBy(table, node.scene, by).size < 2) {
          snags.push({ ...told, sort: 'alone', detail: wayIn(wayTo(scene, start)) });
        }
        continue;
      }
      // The similar item is help: it is no way on.
      if (table.frame(scene).value === 'practising') continue;
      const there = keyOf(table, scene);
      const known = nodes.get(there);
      if (known) known.from.push(key);
      else nodes.set(there, { scene, from: [key], passes: false });
    }
  }
  for (const { scene } of leadingNowhere(nodes).slice(0, 1)) {
    snags.push({ ...told, sort: 'dead-end', detail: wayIn(wayTo(scene, start)) });
  }
  return { scenes: [...nodes.values()].map(({ scene }) => scene), snags: firstOfEach(snags) };
}

function firstOfEach(snags: readonly Snag[]): Snag[] {
  return snags.filter(({ sort }, at) => snags.findIndex((other) => other.sort === sort) === at);
}

/** Who has turned a key, with who turns one now. */
function turnedBy(table: Table, scene: Scene, by: SeatId): ReadonlySet<SeatId> {
  return new Set([by, ...Object.values(table.frame(scene).context.window?.keys ?? {})]);
}

interface Next {
  readonly scene: Scene;
  /** Who turned a key, if that is what was done. */
  readonly by?: SeatId;
  /** True if somebody could not answer to the end: a move was refused. */
  readonly stuck?: boolean;
}

/** Two of the answers: the right one, and a wrong one. */
const TWO = 2;

/**
 * All answer together by each try at first; later by two of them, because where a try leads does not depend on what lay
 * there. Beside that, some answer alone: everybody of two, one of more, for whom the others are alike.
 */
function nextOf(table: Table, scene: Scene, every: boolean): Next[] {
  const { value, context } = table.frame(scene);
  if (value === 'wrong') return [{ scene: table.rig.tick(scene) }];
  const holders = table.holders(scene);
  const tries = table.tries(scene);
  const alone = holders.length > 2 ? holders.slice(-1) : holders;
  const answers = [
    ...tries.slice(0, every ? tries.length : TWO).map((each) => ({ each, seats: holders })),
    ...(holders.length > 1 ? alone : []).flatMap((seat) =>
      tries.slice(0, TWO).map((each) => ({ each, seats: [seat] })),
    ),
  ];
  const answered = answers.flatMap(({ each, seats }): Next[] => {
    const after = table.answer(scene, seats, each);
    const stuck = seats.some((seat) => !table.isDone(after, seat, each));
    return after === scene && !stuck ? [] : [{ scene: after, stuck }];
  });
  const turned = Object.values(context.window?.keys ?? {});
  const unturned = holders.filter((seat) => !turned.includes(seat));
  // Of many, keys are turned in one order: who was before whom changes nothing but the times.
  const keys = (holders.length > 2 ? unturned.slice(0, 1) : unturned).flatMap((by) => {
    const after = table.confirm(scene, by);
    return after ? [{ scene: after, by }] : [];
  });
  const wakes = scene.run.puzzles[table.id]?.wakesAtMs !== undefined;
  const passing = value === 'confirming' || wakes ? [{ scene: table.rig.tick(scene) }] : [];
  return [...answered, ...keys, ...passing];
}

/** Where a state stands: frame, keys, and for each person the answers that they stand on. */
function keyOf(table: Table, scene: Scene): string {
  const { value, context } = table.frame(scene);
  const turned = Object.values(context.window?.keys ?? {});
  const people = table.holders(scene).map((seat) => {
    const stands = table.tries(scene).map((each) => (table.isDone(scene, seat, each) ? 1 : 0));
    return `${stands.join('')}${turned.includes(seat) ? '!' : ''}`;
  });
  return [value, ...people].join(' ');
}

/** States from which no way leads over a state that passes. */
function leadingNowhere(nodes: ReadonlyMap<string, Node>): Node[] {
  const reached = new Set([...nodes].filter(([, node]) => node.passes).map(([key]) => key));
  for (const key of reached) for (const from of nodes.get(key)?.from ?? []) reached.add(from);
  return [...nodes].filter(([key]) => !reached.has(key)).map(([, node]) => node);
}
