/**
 * Where each lamp of the class hangs: a chamber for each puzzle, room after room of the mission along the galleries, and in
 * each chamber a lamp for each team, in the order of their numbers. As many galleries as leave the lamps largest.
 */
import type { WallTeam } from '#domain/session/view.ts';

export interface Lamp {
  /** From 1: what the room calls the team. Never its place in a race. */
  readonly team: number;
  readonly lit: boolean;
  /** Where it hangs: the middle of its hook. */
  readonly x: number;
  readonly y: number;
}

export interface Chamber {
  readonly id: string;
  readonly area: string;
  readonly left: number;
  readonly width: number;
  readonly lamps: readonly Lamp[];
  /** From 0, dark, to 1, when each team has lit its lamp. */
  readonly light: number;
}

export interface Gallery {
  readonly roof: number;
  readonly floor: number;
  readonly right: number;
  readonly chambers: readonly Chamber[];
}

export interface MinePlan {
  readonly galleries: readonly Gallery[];
  /** How large a lamp is drawn. */
  readonly scale: number;
  /** Whether there are teams to tell apart, and room for their numbers, large enough to be read from 8 m. */
  readonly numbered: boolean;
  /** Numbers of the teams that are up in daylight, in order. */
  readonly out: readonly number[];
  /** Whether there are several teams: one alone needs no number. */
  readonly several: boolean;
  /** Share of the teams that are out: how much day there is. */
  readonly day: number;
  readonly lit: number;
  readonly all: number;
}

/** In units of the drawing. On the smallest projector a unit is 0.6 px. */
export const MINE = { width: 1600, height: 780, surface: 190, left: 196, right: 1576, roof: 16, floor: 10 } as const;
/** What a lamp of scale 1 wants: its number is then 28 px high on the smallest projector. */
const LAMP = { width: 55, height: 80 } as const;
/** Between the lamps of two chambers. */
const APART = 12;
/** A lamp that is larger looks like a toy, and one that is smaller has no room for its number. */
const LARGEST = 1.75;
const NUMBERED = 0.98;
/** More galleries look more like a mine: worth so much of a lamp's size. */
const DEEPER = 0.9;

interface Split {
  readonly galleries: number;
  readonly columns: number;
  readonly scale: number;
}

export function minePlan(teams: readonly WallTeam[]): MinePlan {
  const puzzles = puzzlesByArea(teams);
  const split = splitFor(puzzles.length, teams.length);
  const perGallery = Math.ceil(puzzles.length / split.galleries);
  const height = (MINE.height - MINE.surface) / split.galleries;
  const width = (MINE.right - MINE.left) / Math.max(1, perGallery);
  const galleries = Array.from({ length: split.galleries }, (_, level): Gallery => {
    const roof = MINE.surface + level * height + MINE.roof;
    const floor = MINE.surface + (level + 1) * height - MINE.floor;
    const chambers = puzzles.slice(level * perGallery, (level + 1) * perGallery).map(({ id, area }, at): Chamber => {
      const left = MINE.left + at * width;
      const lamps = lampsOf(id, teams, split.columns, { left, width, roof, height: floor - roof });
      return { id, area, left, width, lamps, light: litOf(lamps) / Math.max(1, lamps.length) };
    });
    return { roof, floor, right: MINE.left + chambers.length * width, chambers };
  }).filter(({ chambers }) => chambers.length > 0);
  const lamps = galleries.flatMap(({ chambers }) => chambers.flatMap((chamber) => chamber.lamps));
  const out = teams.flatMap((team, at) => (team?.status === 'won' ? [at + 1] : []));
  const peopled = teams.filter((team) => team !== null).length;
  return {
    galleries,
    scale: split.scale,
    numbered: peopled > 1 && split.scale >= NUMBERED,
    out,
    several: peopled > 1,
    day: out.length / Math.max(1, peopled),
    lit: litOf(lamps),
    all: lamps.length,
  };
}

/** Rooms in the order in which the mission comes to them, with their puzzles together. */
function puzzlesByArea(teams: readonly WallTeam[]): readonly { readonly id: string; readonly area: string }[] {
  const areas = new Map<string, Set<string>>();
  for (const team of teams) {
    for (const [id, { area = '' }] of Object.entries(team?.puzzles ?? {}))
      areas.set(area, (areas.get(area) ?? new Set()).add(id));
  }
  return [...areas].flatMap(([area, ids]) => [...ids].map((id) => ({ id, area })));
}

/** @returns the deepest mine whose lamps are nearly as large as they can be, and large enough for numbers if any is */
function splitFor(puzzles: number, teams: number): Split {
  const all = Array.from({ length: Math.max(1, puzzles) }, (_, at): Split => {
    const galleries = at + 1;
    const width = (MINE.right - MINE.left) / Math.max(1, Math.ceil(puzzles / galleries)) - APART;
    const height = (MINE.height - MINE.surface) / galleries - MINE.roof - MINE.floor;
    return { galleries, ...hangingFor(teams, width, height) };
  }).filter(({ galleries }) => Math.ceil(puzzles / Math.ceil(puzzles / galleries)) === galleries);
  const best = Math.max(...all.map(({ scale }) => scale));
  const least = Math.max(best * DEEPER, Math.min(best, NUMBERED));
  const deep = all.filter(({ scale }) => scale >= least).at(-1);
  return deep ?? { galleries: 1, columns: 1, scale: LARGEST };
}

function hangingFor(teams: number, width: number, height: number): Pick<Split, 'columns' | 'scale'> {
  const all = Array.from({ length: Math.max(1, teams) }, (_, at) => {
    const columns = at + 1;
    const rows = Math.ceil(teams / columns);
    return { columns, scale: Math.min(LARGEST, width / columns / LAMP.width, height / rows / LAMP.height) };
  });
  const best = Math.max(...all.map(({ scale }) => scale));
  // In one row rather than two, when both are as large.
  return all.filter(({ scale }) => scale === best).at(-1) ?? { columns: 1, scale: LARGEST };
}

interface Room {
  readonly left: number;
  readonly width: number;
  readonly roof: number;
  readonly height: number;
}

/** A team's place is its own, whether or not it has this puzzle. */
function lampsOf(id: string, teams: readonly WallTeam[], columns: number, room: Room): readonly Lamp[] {
  const rows = Math.ceil(teams.length / columns);
  return teams.flatMap((team, at): Lamp[] => {
    const puzzle = team && Object.hasOwn(team.puzzles, id) ? team.puzzles[id] : undefined;
    if (!puzzle) return [];
    const x = room.left + APART / 2 + (((at % columns) + 0.5) * (room.width - APART)) / columns;
    const y = room.roof + (Math.floor(at / columns) * room.height) / rows;
    return [{ team: at + 1, lit: puzzle.status === 'lit', x, y }];
  });
}

function litOf(lamps: readonly Lamp[]): number {
  return lamps.filter(({ lit }) => lit).length;
}
