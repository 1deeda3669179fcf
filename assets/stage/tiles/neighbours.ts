/** Who lives and works around the mine: miners' houses, the boiler house of the chimney, a hall of servers, a wind wheel's mast. */
import { bar, box, flat, flatBox, flatDot, shape, stroke } from '../ink.ts';
import { BRICK, COAL, GLASS, GOOD, LAMP, LEAF, STEEL, STONE } from '../palette.ts';
import { slices } from './slices.ts';

const courses = (x: number, y: number, width: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => stroke(`M${x} ${y + row * 9}h${width}`, BRICK.deep, 1.4, 0.7)).join('');

const pane = (x: number, y: number, lit: boolean) =>
  box(x, y, 24, 26, '#c9b9a0', 1) +
  flatBox(x + 3, y + 3, 18, 20, lit ? LAMP.dark : '#16202c') +
  (lit ? flatBox(x + 3, y + 3, 18, 8, LAMP.mid) : flat(`M${x + 3} ${y + 20}l10-17h7L${x + 9} ${y + 23}Z`, '#2b3d52')) +
  stroke(`M${x + 12} ${y + 3}v20M${x + 3} ${y + 13}h18`, COAL.deep, 2);

/**
 * One house of a row: no gap between neighbours, one roof over all.
 * @param end where the row ends, in px from the house's left
 */
const house = (door: string, home: boolean, end: number) =>
  flat('M0 118h128v8H0Z', '#05070a', 0.45) +
  flatBox(0, 46, 128, 76, BRICK.mid) +
  courses(0, 56, 128, 7) +
  flatBox(0, 112, 128, 10, STONE.dark) +
  stroke('M0 112h128', STONE.light, 1.5) +
  flat('M0 12h128v36H0Z', '#3b4654') +
  stroke('M0 21h128M0 30h128M0 39h128', '#2a333f', 2) +
  stroke(
    'M10 12v9M42 12v9M74 12v9M106 12v9M26 21v9M58 21v9M90 21v9M122 21v9M10 30v9M42 30v9M74 30v9M106 30v9',
    '#2a333f',
    1.6,
  ) +
  stroke('M0 12h128', '#66788e', 3) +
  stroke('M0 48h128', COAL.deep, 3) +
  box(86, 4, 20, 20, BRICK.dark, 1) +
  box(84, 2, 24, 6, STONE.mid, 1) +
  pane(10, 62, home) +
  pane(92, 62, !home) +
  box(52, 68, 26, 50, '#c9b9a0', 1) +
  flatBox(55, 71, 20, 47, door) +
  flatBox(58, 75, 14, 12, home ? LAMP.mid : '#16202c', 1) +
  flatDot(72, 98, 1.8, LAMP.mid) +
  flatBox(48, 117, 34, 5, STONE.light, 1) +
  flatBox(12, 88, 20, 5, '#5b3a28', 1) +
  [15, 22, 29].map((x) => flatDot(x, 87, 3.5, LEAF.light)).join('') +
  flatDot(18, 85, 1.8, '#d98a7a') +
  flatDot(26, 85, 1.8, '#e8eef4') +
  flatBox(end, 10, 4, 112, COAL.deep);

const row = (name: string, svg: string) => slices({ name, columns: 2, rows: 2, svg, has: () => 'solid' });

const arch = (x: number) =>
  flat(`M${x} 116V82a15 15 0 0 1 30 0v34Z`, '#c9b9a0') +
  flat(`M${x + 4} 116V83a11 11 0 0 1 22 0v33Z`, '#160d0a') +
  flat(`M${x + 4} 116V96q11-16 22 0v20Z`, '#ff8a2b', 0.8) +
  flat(`M${x + 8} 116v-10q7-9 14 0v10Z`, LAMP.pale, 0.9);

const boilers =
  flat('M0 118h192v8H0Z', '#05070a', 0.45) +
  box(4, 52, 184, 70, BRICK.dark, 1) +
  courses(6, 62, 180, 7) +
  shape('M-2 54 14 20h164l16 34Z', '#39434f') +
  stroke('M16 22h160M8 38h176', '#566677', 2) +
  box(66, 8, 60, 20, '#46525f', 2) +
  stroke('M74 14v10M84 14v10M94 14v10M104 14v10M114 14v10', COAL.deep, 4) +
  arch(22) +
  arch(66) +
  arch(110) +
  bar('M160 118V70h34', STEEL.mid, 7) +
  stroke('M158 114V68h32', STEEL.pale, 1.6) +
  flatDot(160, 92, 6, COAL.deep) +
  flatDot(160, 92, 4, '#efe4cb');

const slots = (y: number) =>
  flatBox(14, y, 164, 12, '#0e151e', 2) +
  Array.from({ length: 13 }, (_, at) =>
    flatDot(22 + at * 12.4, y + 6, 1.9, [GLASS.light, GOOD, LAMP.mid][(at * 5 + y) % 7 > 4 ? 2 : at % 2] ?? GOOD),
  ).join('');

/** Coal went out by this door; what is kept here now has no weight. */
const hall =
  flat('M0 118h192v8H0Z', '#05070a', 0.45) +
  box(4, 40, 184, 82, '#56677b', 2) +
  stroke('M34 44v76M64 44v76M94 44v76M124 44v76M154 44v76', '#48586b', 2) +
  shape('M0 42 8 18h176l8 24Z', '#7488a0') +
  stroke('M10 20h172', '#a9bace', 2.5) +
  [24, 74, 124]
    .map(
      (x) =>
        box(x, 6, 40, 20, STEEL.dark, 2) +
        flatDot(x + 12, 16, 6, COAL.deep) +
        flatDot(x + 28, 16, 6, COAL.deep) +
        stroke(`M${x + 8} 16h8M${x + 12} 12v8M${x + 24} 16h8M${x + 28} 12v8`, STEEL.light, 1.6),
    )
    .join('') +
  slots(52) +
  slots(70) +
  box(78, 88, 36, 32, STEEL.dark, 1) +
  flatBox(82, 92, 13, 28, '#bfe9e6') +
  flatBox(97, 92, 13, 28, '#9ad4d2') +
  flatBox(120, 96, 54, 4, GLASS.light, 2) +
  flatBox(18, 96, 54, 4, GLASS.light, 2);

const mast =
  flat('M14 184h38v6H14Z', '#05070a', 0.45) +
  shape('M29 34h6l5 152H24Z', '#c3d0de') +
  flat('M32 36h3l4 148h-7Z', '#8398b0') +
  box(20, 182, 24, 7, STONE.mid, 1) +
  flatBox(29, 168, 6, 12, STEEL.dark, 1);

export const NEIGHBOURS = [
  ...row('house', house('#2f6a55', true, 0)),
  ...row('house-blue', house('#2f5d74', false, 124)),
  ...slices({ name: 'boilers', columns: 3, rows: 2, svg: boilers, has: () => 'solid' }),
  ...slices({ name: 'hall', columns: 3, rows: 2, svg: hall, has: () => 'solid' }),
  ...slices({ name: 'mast', columns: 1, rows: 3, svg: mast, has: () => 'solid' }),
];
