/** The pit head above the courtyard: the headgear over its shaft house, the slag heap behind it, and a chimney. */
import { bar, box, flat, flatBox, flatDot, shape, stroke } from '../ink.ts';
import { BRICK, COAL, LAMP, STEEL, STONE } from '../palette.ts';
import { slices } from './slices.ts';

/** Four tiles wide, seven high: its tower is drawn over birds, its house is a wall. */
const lattice = (from: number, to: number, left: number, right: number) => {
  const middle = (from + to) / 2;
  const at = (y: number, side: number) => 128 + side * (34 + ((y - 96) * 66) / 256);
  return [left, right]
    .map((side) => `M${at(from, -side)} ${from}L${at(to, side)} ${to}`)
    .concat(`M${at(middle, -1)} ${middle}H${at(middle, 1)}`)
    .join('');
};

const brickRows = Array.from(
  { length: 8 },
  (_, row) =>
    stroke(`M22 ${334 + row * 13}h212`, BRICK.deep, 1.6) +
    Array.from({ length: 8 }, (__, at) =>
      stroke(`M${34 + at * 26 + (row % 2) * 13} ${334 + row * 13}v13`, BRICK.deep, 1.4),
    ).join(''),
).join('');

const window = (x: number) =>
  box(x, 352, 34, 46, '#c9b9a0', 1) +
  flatBox(x + 4, 356, 26, 38, LAMP.dark) +
  flatBox(x + 4, 356, 26, 14, LAMP.mid) +
  stroke(`M${x + 17} 356v38M${x + 4} 374h26`, COAL.deep, 2.5);

const headgear =
  flat('M8 440h240v8H8Z', '#05070a', 0.5) +
  bar('M94 96 28 330M162 96 228 330', STEEL.mid, 9) +
  bar(lattice(104, 164, 1, -1), STEEL.mid, 4) +
  bar(lattice(164, 232, 1, -1), STEEL.mid, 4) +
  bar(lattice(232, 312, 1, -1), STEEL.mid, 4) +
  stroke('M92 100 28 326M160 100 225 326', STEEL.pale, 2, 0.8) +
  stroke('M112 96V330M144 96V330', STEEL.pale, 2) +
  box(40, 88, 176, 14, STEEL.dark) +
  flatBox(42, 90, 172, 4, STEEL.light) +
  bar('M48 88V22M208 88V22M128 88V30', STEEL.mid, 6) +
  shape('M28 26 128 4l100 22v10H28Z', STEEL.dark) +
  stroke('M32 28 128 7l96 21', STEEL.light, 3) +
  bar('M48 64H208', STEEL.mid, 4) +
  box(22, 330, 212, 116, BRICK.mid) +
  brickRows +
  shape('M10 338 30 306h196l20 32Z', '#3a4654') +
  stroke('M24 318h208M17 328h222', '#556579', 2) +
  window(40) +
  window(182) +
  box(90, 362, 76, 84, STONE.dark, 3) +
  flatBox(98, 370, 60, 76, '#0a0d12') +
  flat('M98 446l14-44h32l14 44Z', LAMP.dark, 0.25) +
  stroke('M98 384h60', LAMP.mid, 5) +
  stroke('M104 384l8 0M122 384l8 0M140 384l8 0', COAL.deep, 5) +
  flatDot(128, 350, 7, COAL.deep) +
  flatDot(128, 350, 5, LAMP.mid);

export const HEADGEAR = slices({
  name: 'headgear',
  columns: 4,
  rows: 7,
  svg: headgear,
  has: (_, row) => (row >= 5 ? 'solid' : 'open'),
});

/** Six tiles wide, three high: old heaps are green at their foot. */
const heap =
  shape('M-10 192 30 128 84 84 128 28 160 14 196 34 238 88 300 124 350 170 392 192Z', '#2c3542') +
  flat('M160 14 196 34 238 88 300 124 350 170 392 192H210L178 96Z', '#222a35') +
  flat('M128 28 160 14 170 50 140 90 96 120Z', '#394656') +
  stroke('M150 30 118 84 100 150M176 40 186 108 210 170M210 70 240 130M120 70 80 128', '#465467', 2.5, 0.8) +
  flat('M-10 192 30 132c14 8 30 2 44 16s38 4 50 20 34 6 52 14 30 4 40 10Z', '#2b4735') +
  flat('M392 192 352 168c-18-4-26 8-44 6s-36 8-60 18Z', '#25402f') +
  Array.from({ length: 9 }, (_, at) => {
    const [x, y] = [30 + at * 38, 176 - ((at * 7) % 22)];
    return flatDot(x, y, 10, '#1d3327') + flatDot(x - 3, y - 4, 6, '#3a6148');
  }).join('');

export const HEAP = slices({ name: 'heap', columns: 6, rows: 3, svg: heap, has: () => 'solid' });

const bands = Array.from({ length: 15 }, (_, row) =>
  stroke(`M${18 - row * 0.4} ${26 + row * 11}h${28 + row * 0.8}`, BRICK.deep, 1.6),
).join('');
/** The boiler house stands to its left, and its pipe goes in here. */
const chimney =
  bar('M-8 70h26', STEEL.mid, 7) +
  stroke('M-4 68h18', STEEL.pale, 1.6) +
  shape('M18 10h28l8 182H10Z', BRICK.mid) +
  flat('M20 12h8l-5 180H12Z', BRICK.light, 0.7) +
  flat('M38 12h8l8 180h-9Z', BRICK.deep, 0.6) +
  bands +
  box(14, 6, 36, 10, STONE.mid) +
  flatBox(20, 8, 24, 4, '#0a0d12');

export const CHIMNEY = slices({ name: 'chimney', columns: 1, rows: 3, svg: chimney, has: () => 'solid' });
