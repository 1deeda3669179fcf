/** Where birds can stand and walk: tiles counted row by row from 0. */
import type { LevelMap, Place, Rectangle } from './map.ts';

export const WALL = '#';
export const FREE = '.';

type Grid = Pick<LevelMap, 'columns' | 'rows' | 'tile'>;

/** The tile that a foot stands on; nothing outside the map. A foot on the edge of two tiles stands on the upper one. */
export function tileAt({ columns, rows, tile }: Grid, { x, y }: Place): number | undefined {
  const [column, row] = [Math.floor(x / tile), Math.ceil(y / tile) - 1];
  return column < 0 || row < 0 || column >= columns || row >= rows ? undefined : row * columns + column;
}

/** Tiles whose middle lies in a rectangle. */
export function tilesIn(grid: Grid, { x, y, width, height }: Rectangle): number[] {
  const { columns, rows, tile } = grid;
  const inside = (from: number, length: number, count: number) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => {
      const middle = (i + 0.5) * tile;
      return middle >= from && middle < from + length;
    });
  return inside(y, height, rows).flatMap((row) => inside(x, width, columns).map((column) => row * columns + column));
}

/** The four tiles beside one. */
export function beside({ columns, rows }: Grid, at: number): number[] {
  const column = at % columns;
  return [
    ...(column > 0 ? [at - 1] : []),
    ...(column < columns - 1 ? [at + 1] : []),
    ...(at >= columns ? [at - columns] : []),
    ...(at < columns * (rows - 1) ? [at + columns] : []),
  ];
}

/** Every tile that a bird can walk to. @param shut tiles of doors that are shut */
export function walkable(map: LevelMap, shut: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set<number>();
  const start = tileAt(map, map.start);
  for (const next = start === undefined ? [] : [start]; next.length > 0; ) {
    const at = next.pop() ?? 0;
    if (reached.has(at) || map.ground[at] !== FREE || shut.has(at)) continue;
    reached.add(at);
    next.push(...beside(map, at));
  }
  return reached;
}
