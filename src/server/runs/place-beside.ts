/**
 * Where a bird stands that no page walks, a bot's or that of who plays by the list: at the way in, then beside the object that
 * its player is at. Decides nothing.
 */
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
 * @param number of the bird: several do not stand on one tile while there are others
 */
export function placeBeside(map: LevelMap, object: string | undefined, number: number): Place {
  const thing = object === undefined ? undefined : map.objects[object];
  const at = thing ?? map.start;
  const [column, row] = [Math.floor(at.x / map.tile), Math.floor(at.y / map.tile)];
  const free = (thing ? BESIDE : APART)
    .map(([right, down]) => ({ column: column + right, row: row + down }))
    .filter((tile) => isFree(map, tile));
  const tile = free[number % Math.max(1, free.length)] ?? { column, row };
  return { x: Math.round((tile.column + 0.5) * map.tile), y: Math.round((tile.row + 0.5) * map.tile) };
}

/** The first such place where none of the others stands. A mission without a map draws no place, and any will do. */
export function roomBeside(map: LevelMap | undefined, object: string | undefined, others: readonly Place[]): Place {
  if (!map) return { x: 0, y: 0 };
  const places = BESIDE.map((_, number) => placeBeside(map, object, number));
  const isTaken = ({ x, y }: Place) =>
    others.some((other) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) < map.tile);
  return places.find((place) => !isTaken(place)) ?? placeBeside(map, object, 0);
}

function isFree({ columns, rows, ground }: LevelMap, { column, row }: { column: number; row: number }): boolean {
  return column >= 0 && row >= 0 && column < columns && row < rows && ground[row * columns + column] === '.';
}
