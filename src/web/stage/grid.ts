/** Where a bird can stand: the map's cells, and the doors that are shut. */
import type { LevelMap, Place, Rectangle } from '#domain/level/map.ts';

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Edge of a cell, in px. */
  readonly tile: number;
  /** Row by row: no bird can stand there. */
  readonly blocked: readonly boolean[];
}

export function gridOf(map: LevelMap, isShut: (door: string) => boolean): Grid {
  const { columns, rows, tile } = map;
  const bare = { columns, rows, tile, blocked: [...map.ground].map((cell) => cell === '#') };
  const shut = Object.entries(map.doors).filter(([door]) => isShut(door));
  const isDoor = (cell: number) => shut.some(([, door]) => isInside(door, middleOf(bare, cell)));
  return { ...bare, blocked: bare.blocked.map((is, cell) => is || isDoor(cell)) };
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

function isInside(box: Rectangle, { x, y }: Place): boolean {
  return x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;
}
