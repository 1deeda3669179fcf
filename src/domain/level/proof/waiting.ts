/**
 * Who waits, and how long: a timetable from the level's minutes. A puzzle is played as soon as it is open and all who hold
 * its keys are free; of several, first the one that most minutes hang on.
 */
import type { PuzzleId, RoleId } from '../../ids.ts';
import type { Game } from '../../run/state.ts';

/** The longest that somebody may have nothing to do, in minutes, if the level does not say. */
export const WAIT_MOST_MINUTES = 8;

export interface Timetable {
  /** Minutes from the first puzzle to the last. */
  readonly minutes: number;
  /** For each seat, the roles that it holds and its longest time with nothing to do. */
  readonly waits: readonly { readonly roles: readonly RoleId[]; readonly minutes: number }[];
}

interface Work {
  readonly id: PuzzleId;
  readonly minutes: number;
  readonly requires: readonly string[];
  readonly publishes: readonly string[];
  /** Seats, by their place in the table of shares. */
  readonly seats: readonly number[];
}

export function timetable({ level, kinds }: Game, shares: readonly (readonly RoleId[])[]): Timetable {
  const works = Object.entries(level.puzzles).map(([id, placed]): Work => {
    const keys = kinds.get(placed.kind)?.keys(placed.data, level.roles) ?? [];
    const seats = shares.flatMap((share, seat) => (share.some((role) => keys.includes(role)) ? [seat] : []));
    return { id, ...placed, seats };
  });
  const spells = shares.map((): [from: number, to: number][] => []);
  const known = new Map<string, number>();
  const waiting = new Set(works);
  let end = 0;
  for (let now = 0; waiting.size > 0; ) {
    const free = (seat: number) => (spells[seat]?.at(-1)?.[1] ?? 0) <= now;
    const ready = [...waiting]
      .filter(({ requires }) => requires.every((fact) => (known.get(fact) ?? Number.POSITIVE_INFINITY) <= now))
      .sort((a, b) => tail(b, works) - tail(a, works));
    for (const work of ready) {
      if (!work.seats.every(free)) continue;
      const to = now + work.minutes;
      for (const seat of work.seats) spells[seat]?.push([now, to]);
      for (const fact of work.publishes) known.set(fact, Math.min(known.get(fact) ?? to, to));
      waiting.delete(work);
      end = Math.max(end, to);
    }
    const later = [...known.values(), ...spells.flat(2)].filter((moment) => moment > now);
    if (later.length === 0) break;
    now = Math.min(...later);
  }
  return { minutes: end, waits: shares.map((roles, seat) => ({ roles, minutes: longest(spells[seat] ?? [], end) })) };
}

/** Minutes of the longest chain of puzzles that begins with this one. */
function tail(work: Work, works: readonly Work[]): number {
  const after = works.filter(({ requires }) => requires.some((fact) => work.publishes.includes(fact)));
  return work.minutes + Math.max(0, ...after.map((each) => tail(each, works)));
}

function longest(spells: readonly (readonly [from: number, to: number])[], end: number): number {
  const edges = [0, ...spells.flat(), end];
  const gaps = edges.flatMap((edge, i) => (i % 2 === 0 ? [(edges[i + 1] ?? end) - edge] : []));
  return Math.max(0, ...gaps);
}
