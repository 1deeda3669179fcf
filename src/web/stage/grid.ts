/** Where a bird can stand: the map's cells with its walls, the doors that are shut, and the things that stand in the way. */
import type { LevelMap, Place, Rectangle } from '#domain/level/map.ts';

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Edge of a cell, in px. */
  readonly tile: number;
  /** Row by row: no bird stands there, nor sees through. */
  readonly walls: readonly boolean[];
  /** Row by row: walls, and what stands on the floor. */
  readonly blocked: readonly boolean[];
}

/** A thing on the floor: the middle of its foot, and how wide it stands, in px. */
export interface Obstacle extends Place {
  readonly width: number;
}

/** A foot stands a little below the middle of what it carries, on the edge of its cell. */
const FOOT_PX = 8;

/** A thing that would cut a part of the place off from the start stops nobody. */
export function gridOf(map: LevelMap, isShut: (door: string) => boolean, obstacles: readonly Obstacle[]): Grid {
  const { columns, rows, tile } = map;
  const open = [...map.ground].map((cell) => cell === '#');
  const bare = { columns, rows, tile, walls: open, blocked: open };
  const blocked = withObstacles(bare, map.start, obstacles);
  const shut = Object.entries(map.doors).filter(([door]) => isShut(door));
  const isDoor = open.map((_, cell) => shut.some(([, door]) => isInside(door, middleOf(bare, cell))));
  const orDoor = (cells: readonly boolean[]) => cells.map((is, cell) => is || isDoor[cell] === true);
  return { columns, rows, tile, walls: orDoor(open), blocked: orDoor(blocked) };
}

export function cellAt({ columns, rows, tile }: Grid, { x, y }: Place): number | undefined {
  const column = Math.floor(x / tile);
  const row = Math.floor(y / tile);
  return column >= 0 && row >= 0 && column < columns && row < rows ? row * columns + column : undefined;
}

export function middleOf({ columns, tile }: Grid, cell: number): Place {
  return { x: ((cell % columns) + 0.5) * tile, y: (Math.floor(cell / columns) + 0.5) * tile };
}

/** Outside the map nobody stands either. */
export function isBlocked(grid: Grid, column: number, row: number): boolean {
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return true;
  return grid.blocked[row * grid.columns + column] === true;
}

/** The cells that can be walked to, by the four ways out of each. */
export function reachedFrom(grid: Grid, from: number): ReadonlySet<number> {
  const seen = new Set([from]);
  for (const cell of seen) {
    const column = cell % grid.columns;
    const row = Math.floor(cell / grid.columns);
    for (const [x, y] of [
      [column - 1, row],
      [column + 1, row],
      [column, row - 1],
      [column, row + 1],
    ] as const) {
      if (!isBlocked(grid, x, y)) seen.add(y * grid.columns + x);
    }
  }
  return seen;
}

function withObstacles(grid: Grid, start: Place, obstacles: readonly Obstacle[]): readonly boolean[] {
  const blocked = [...grid.blocked];
  const now = { ...grid, blocked };
  const home = cellAt(grid, start);
  if (home === undefined) return blocked;
  let reached = reachedFrom(now, home).size;
  for (const obstacle of obstacles) {
    const cells = cellsUnder(grid, obstacle).filter((cell) => !blocked[cell] && cell !== home);
    for (const cell of cells) blocked[cell] = true;
    const left = reachedFrom(now, home).size;
    if (left >= reached - cells.length) reached = left;
    else for (const cell of cells) blocked[cell] = false;
  }
  return blocked;
}

function cellsUnder(grid: Grid, { x, y, width }: Obstacle): readonly number[] {
  const feet = [-0.35, 0, 0.35].map((share) => cellAt(grid, { x: x + share * width, y: y - FOOT_PX }));
  return [...new Set(feet.filter((cell) => cell !== undefined))];
}

function isInside(box: Rectangle, { x, y }: Place): boolean {
  return x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;
}
