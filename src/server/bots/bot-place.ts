/** Where a bot's bird stands on the map: at the way in, then beside the object of the puzzle that it helps with. Decides nothing. */
import type { LevelMap, Place } from '#domain/level/map.ts';

/** In front of it first, then beside it. */
const BESIDE = [
  [0, 1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
] as const;

/** At the way in all wait together: far enough apart that no name lies over another. */
const APART = [
  [3, 0],
  [-3, 0],
  [0, 2],
  [3, 2],
  [-3, 2],
] as const;

/**
 * The middle of a free tile.
 * @param object nothing for the way in
 * @param number of the bot: several do not stand on one tile while there are others
 */
export function botPlace(map: LevelMap, object: string | undefined, number: number): Place {
  const thing = object === undefined ? undefined : map.objects[object];
  const at = thing ?? map.start;
  const [column, row] = [Math.floor(at.x / map.tile), Math.floor(at.y / map.tile)];
  const free = (thing ? BESIDE : APART)
    .map(([right, down]) => ({ column: column + right, row: row + down }))
    .filter((tile) => isFree(map, tile));
  const tile = free[number % Math.max(1, free.length)] ?? { column, row };
  return { x: Math.round((tile.column + 0.5) * map.tile), y: Math.round((tile.row + 0.5) * map.tile) };
}

function isFree({ columns, rows, ground }: LevelMap, { column, row }: { column: number; row: number }): boolean {
  return column >= 0 && row >= 0 && column < columns && row < rows && ground[row * columns + column] === '.';
}
