/** Doors of the mine, shut and open. Their opening is 128 px wide; open, one sees the floor through it. */
import { standing } from '../drawing.ts';
import { bar, box, dot, flat, flatBox, flatDot, glow, mirrored, shape, stroke } from '../ink.ts';
import { COAL, LAMP, STEEL, STONE, WOOD } from '../palette.ts';

const WIDTH = 156;
const HEIGHT = 124;

const jamb = (x: number) =>
  box(x, 16, 14, 108, STONE.mid) +
  flatBox(x + 2, 18, 4, 104, STONE.light) +
  stroke(`M${x + 1} 48h12M${x + 1} 84h12`, STONE.dark, 2);

const lintel = (lit: boolean) =>
  box(0, 4, WIDTH, 22, STONE.mid, 3) +
  flatBox(2, 6, WIDTH - 4, 5, STONE.light, 2) +
  stroke('M40 7v18M116 7v18', STONE.dark, 2) +
  (lit ? glow(78, 15, 14, LAMP.mid, 0.7) : '') +
  dot(78, 15, 8, lit ? LAMP.mid : COAL.light) +
  flatDot(76, 13, 3, lit ? LAMP.pale : STEEL.mid);

const leaf =
  box(14, 26, 63, 98, WOOD.mid, 1) +
  flatBox(16, 28, 10, 94, WOOD.light) +
  stroke('M27 28v94M40 28v94M53 28v94M66 28v94', WOOD.deep, 2) +
  box(14, 40, 56, 9, STEEL.dark, 1) +
  box(14, 98, 56, 9, STEEL.dark, 1) +
  [22, 38, 54].map((x) => flatDot(x, 44.5, 2, STEEL.light) + flatDot(x, 102.5, 2, STEEL.light)).join('') +
  dot(68, 74, 5, LAMP.dark);

const swungLeaf =
  shape('M14 26 34 34V114L14 124Z', WOOD.mid) +
  flat('M15 28l6 2.500v88l-6 3Z', WOOD.light) +
  stroke('M27 32v84', WOOD.deep, 2) +
  shape('M14 42 34 48v8L14 51ZM14 100 34 93v8L14 109Z', STEEL.dark);

/** The shade inside an open door, under its lintel. */
const inner = [70, 52, 36, 20]
  .map((down) => `<rect x="14" y="26" width="128" height="${down}" fill="#05070a" fill-opacity=".26"/>`)
  .join('');

const bars = (offset: number) =>
  [0, 1, 2, 3, 4].map((at) => bar(`M${offset + at * 14} 26V120`, STEEL.light, 4)).join('');

const gridRails = (from: number, to: number) => bar(`M${from} 46H${to}M${from} 96H${to}`, STEEL.mid, 5);

const striped = (x: number) =>
  box(x, 16, 14, 108, STEEL.dark) +
  [0, 1, 2, 3, 4].map((at) => flat(`M${x + 2} ${34 + at * 20}l10-9v9l-10 9Z`, LAMP.mid)).join('');

const beam = (lit: boolean) =>
  box(0, 4, WIDTH, 22, STEEL.dark, 3) +
  flatBox(3, 6, WIDTH - 6, 4, STEEL.light, 2) +
  [16, 46, 110, 140].map((x) => flatDot(x, 17, 2.5, STEEL.light)).join('') +
  (lit ? glow(78, 15, 14, LAMP.mid, 0.7) : '') +
  box(64, 8, 28, 14, lit ? LAMP.mid : '#7d1f1c', 7);

const folded = (x: number) =>
  [0, 1, 2].map((at) => bar(`M${x + at * 7} 26V120`, STEEL.light, 3.5)).join('') +
  bar(`M${x - 2} 46h18M${x - 2} 96h18`, STEEL.mid, 5);

export const DOORS = [
  standing('door-shut', WIDTH, HEIGHT, leaf + mirrored(WIDTH, leaf) + jamb(0) + jamb(142) + lintel(false)),
  standing(
    'door-open',
    WIDTH,
    HEIGHT,
    inner + swungLeaf + mirrored(WIDTH, swungLeaf) + jamb(0) + jamb(142) + lintel(true),
  ),
  standing(
    'grille-shut',
    WIDTH,
    HEIGHT,
    flatBox(14, 26, 128, 98, '#05070a') +
      `<rect x="14" y="26" width="128" height="98" fill="#2a3a4a" fill-opacity=".35"/>` +
      bars(22) +
      bars(92) +
      bar('M78 26V120', STEEL.light, 4) +
      gridRails(16, 140) +
      box(66, 62, 24, 22, LAMP.dark, 4) +
      stroke('M71 62v-5a7 7 0 0 1 14 0v5', STEEL.pale, 4) +
      flatDot(78, 71, 3, COAL.deep) +
      flatBox(76.5, 71, 3, 8, COAL.deep) +
      striped(0) +
      striped(142) +
      beam(false),
  ),
  standing('grille-open', WIDTH, HEIGHT, inner + folded(20) + folded(122) + striped(0) + striped(142) + beam(true)),
];
