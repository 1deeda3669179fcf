/** For tests: a map that is drawn with letters. `#` wall, `D` a door, `o` an object, `s` where birds come in. */
import type { LevelMap, Place } from '#domain/level/map.ts';

const TILE = 64;

/** Everything stands in area `hall`; what is behind doors is area `vault`. Objects are named o1, o2… in reading order. */
export function smallMap(...lines: readonly string[]): LevelMap {
  const cells = lines.flatMap((line, row) => [...line].map((letter, column) => ({ letter, row, column })));
  const foot = ({ row, column }: { row: number; column: number }): Place => ({
    x: (column + 0.5) * TILE,
    y: (row + 1) * TILE,
  });
  const objects = cells.filter(({ letter }) => letter === 'o').map((cell) => ({ ...foot(cell), prop: 'crate' }));
  const doors = cells
    .filter(({ letter }) => letter === 'D')
    .map(({ row, column }) => ({
      x: column * TILE,
      y: row * TILE,
      width: TILE,
      height: TILE,
      area: 'vault',
      prop: 'door',
    }));
  const start = cells.find(({ letter }) => letter === 's') ?? { row: 1, column: 1 };
  const whole = { x: 0, y: 0, width: (lines[0]?.length ?? 0) * TILE, height: lines.length * TILE };
  return {
    columns: lines[0]?.length ?? 0,
    rows: lines.length,
    tile: TILE,
    layers: [],
    ground: lines.join('').replace(/[^#o]/g, '.').replace(/o/g, '#'),
    areas: { hall: whole, vault: whole },
    doors: Object.fromEntries(doors.map((door, i) => [`d${i + 1}`, door])),
    objects: Object.fromEntries(objects.map((object, i) => [`o${i + 1}`, object])),
    decor: [],
    lights: [],
    start: middle(start.column, start.row),
  };
}

/** The middle of a cell. */
export function middle(column: number, row: number): Place {
  return { x: (column + 0.5) * TILE, y: (row + 0.5) * TILE };
}
