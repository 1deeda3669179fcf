/**
 * The course of the whole mission, over its skeleton: every set of puzzles that are over, with who is there and who holds
 * what; a departure or an arrival in each. What locks and doors let through is looked at in every state.
 */

import type { PuzzleId } from '../../ids.ts';
import { canonical, type Json } from '../../json.ts';
import { presentSeats } from '../../run/change.ts';
import { isDone } from '../../run/frame.ts';
import { Table } from './answering.ts';
import { type Rig, type Scene, sharesOf } from './rig.ts';
import type { Cast } from './slice.ts';
import type { Snag } from './snag.ts';

/** A puzzle and who comes before it in some state. */
export interface Meeting {
  readonly puzzle: PuzzleId;
  readonly cast: Cast;
  /** True while nobody has left or come: there is a departure and an arrival to look at. */
  readonly isDealt: boolean;
}

export interface Course {
  readonly snags: readonly Snag[];
  readonly meetings: readonly Meeting[];
  /** The most puzzles that can be played side by side. */
  readonly branches: number;
}

interface Node {
  readonly scene: Scene;
  readonly from: string[];
}

export function searchCourse(rig: Rig, size: number): Course {
  const start = rig.open(size, 1);
  const nodes = new Map<string, Node>([[keyOf(start), { scene: start, from: [] }]]);
  const meetings: Meeting[] = [];
  const snags: Snag[] = [];
  let branches = 0;
  for (const [key, { scene }] of nodes) {
    rig.tally.states++;
    if (scene.run.status !== 'playing') continue;
    const open = readyIn(scene);
    branches = Math.max(branches, open.length);
    const cast = { variant: scene.run.variant, shares: sharesOf(scene.run) };
    const isDealt = isAsDealt(scene, size);
    meetings.push(...open.map((puzzle) => ({ puzzle, cast, isDealt })));
    snags.push(...lockSnags(rig, scene), ...gateSnags(rig, scene, open));
    for (const next of nextOf(rig, scene, open, size)) {
      const there = keyOf(next);
      const known = nodes.get(there);
      if (known) known.from.push(key);
      else nodes.set(there, { scene: next, from: [key] });
    }
  }
  for (const scene of lostIn(nodes).slice(0, 1)) {
    const over = Object.keys(scene.run.puzzles).filter((id) => isOver(scene, id));
    snags.push({ sort: 'lost', size, detail: over.join(', ') });
  }
  return { snags: distinct(snags), meetings, branches };
}

function isOver({ run }: Scene, id: PuzzleId): boolean {
  const { [id]: play } = run.puzzles;
  return play !== undefined && isDone(play.frame);
}

function readyIn({ run }: Scene): PuzzleId[] {
  return Object.keys(run.puzzles).filter((id) => run.puzzles[id]?.frame.value === 'ready');
}

function keyOf({ run }: Scene): string {
  const puzzles = Object.values(run.puzzles).map(({ frame }) => frame.value);
  const presence = Object.values(run.seats).map((seat) => seat.presence);
  return canonical({ puzzles, presence, roles: run.roles, status: run.status } as Json);
}

/** A puzzle is over; or somebody leaves, or comes, if nobody did yet. */
function nextOf(rig: Rig, scene: Scene, open: readonly PuzzleId[], size: number): Scene[] {
  const solved = open.map((id) => {
    const table = new Table(rig, id);
    const opened = table.open(scene);
    return table.confirmAll(opened, table.holders(opened));
  });
  if (!isAsDealt(scene, size)) return solved;
  return [
    ...solved,
    ...(size > 1 ? presentSeats(scene.run).map((seat) => rig.leave(scene, seat)) : []),
    ...(size < 6 ? [rig.arrive(scene, 'late')] : []),
  ];
}

function isAsDealt({ run }: Scene, size: number): boolean {
  return Object.keys(run.seats).length === size && presentSeats(run).length === size;
}

/** A locked puzzle takes nothing from anybody. */
function lockSnags(rig: Rig, scene: Scene): Snag[] {
  const [seat = ''] = presentSeats(scene.run);
  return Object.keys(scene.run.puzzles).flatMap((puzzle) => {
    if (scene.run.puzzles[puzzle]?.frame.value !== 'locked') return [];
    const taken = [
      { type: 'open-puzzle', puzzle } as const,
      { type: 'move', puzzle, move: null } as const,
      { type: 'confirm', puzzle, revision: 0 } as const,
      { type: 'ask-hint', puzzle } as const,
    ].find((command) => rig.play(scene, seat, command) !== 'puzzle/locked');
    return taken ? [{ sort: 'lock', puzzle, detail: taken.type } as const] : [];
  });
}

/** What can be opened stands in an area that is open: else who plays by the list walks through a shut door. */
function gateSnags({ game: { level } }: Rig, { run }: Scene, open: readonly PuzzleId[]): Snag[] {
  return open.flatMap((puzzle) => {
    const area = level.puzzles[puzzle]?.area ?? '';
    const missing = (level.doors[area] ?? []).filter((fact) => run.facts[fact] === undefined);
    return missing.length > 0 ? [{ sort: 'gate', puzzle, detail: missing.join(', ') } as const] : [];
  });
}

/** States from which no way leads to the end. */
function lostIn(nodes: ReadonlyMap<string, Node>): Scene[] {
  const reached = new Set([...nodes].filter(([, { scene }]) => scene.run.status === 'won').map(([key]) => key));
  for (const key of reached) for (const from of nodes.get(key)?.from ?? []) reached.add(from);
  return [...nodes].filter(([key]) => !reached.has(key)).map(([, { scene }]) => scene);
}

/** One of each sort for each puzzle: the same fault shows in many states. */
function distinct(snags: readonly Snag[]): Snag[] {
  const first = new Map(snags.toReversed().map((snag) => [`${snag.sort}/${snag.puzzle ?? ''}`, snag]));
  return [...first.values()].reverse();
}
