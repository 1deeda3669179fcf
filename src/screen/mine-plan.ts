/** Where each lamp of the class hangs: one gallery a puzzle, one lamp a team in it, always in the same order. */
import type { ScreenView } from '#domain/run/view.ts';

export interface Lamp {
  /** From 1: what the room calls the team. Never its place in a race. */
  readonly team: number;
  readonly lit: boolean;
  readonly x: number;
}

export interface Gallery {
  readonly id: string;
  readonly top: number;
  readonly lamps: readonly Lamp[];
  /** From 0, dark, to 1, when each team has lit its lamp. */
  readonly light: number;
}

export interface MinePlan {
  readonly galleries: readonly Gallery[];
  /** Where timber holds the roof: between the lamps. */
  readonly posts: readonly number[];
  /** Of one gallery, in units of the drawing. */
  readonly height: number;
  /** How much smaller a lamp is drawn than its full size. */
  readonly scale: number;
  /** Whether a lamp has room for its team's number, large enough to be read from 8 m. */
  readonly numbered: boolean;
  readonly lit: number;
  readonly all: number;
}

export const MINE = { width: 1600, height: 640, surface: 150, shaft: 190 } as const;
/** Units that a lamp and its number want. */
const LAMP_WIDTH = 124;
const LAMP_HEIGHT = 92;
const EDGE = 30;
const POSTS_MOST = 12;

export function minePlan(teams: readonly ScreenView[]): MinePlan {
  const ids = [...new Set(teams.flatMap(({ puzzles }) => Object.keys(puzzles)))];
  const height = (MINE.height - MINE.surface) / Math.max(1, ids.length);
  const step = (MINE.width - MINE.shaft - 2 * EDGE) / Math.max(1, teams.length);
  const galleries = ids.map((id, row): Gallery => {
    const lamps = teams.flatMap(({ puzzles }, at): Lamp[] => {
      const puzzle = Object.hasOwn(puzzles, id) ? puzzles[id] : undefined;
      if (!puzzle) return [];
      return [{ team: at + 1, lit: puzzle.status === 'lit', x: MINE.shaft + EDGE + (at + 0.5) * step }];
    });
    return { id, top: MINE.surface + row * height, lamps, light: litOf(lamps) / Math.max(1, lamps.length) };
  });
  const lamps = galleries.flatMap((gallery) => gallery.lamps);
  const every = Math.ceil(teams.length / POSTS_MOST);
  const posts = Array.from({ length: teams.length + 1 }, (_, at) => at)
    .filter((at) => at % every === 0 || at === teams.length)
    .map((at) => MINE.shaft + EDGE + at * step);
  return {
    galleries,
    posts,
    height,
    scale: Math.min(1, height / LAMP_HEIGHT, step / (LAMP_WIDTH / 2)),
    numbered: step >= LAMP_WIDTH,
    lit: litOf(lamps),
    all: lamps.length,
  };
}

function litOf(lamps: readonly Lamp[]): number {
  return lamps.filter(({ lit }) => lit).length;
}
