/** Walls as one sees them from a little above: their dark top, and below it the face of the room's material. */
import { flat, flatBox, flatDot, stroke } from '../ink.ts';
import { BRASS, BRICK, COAL, LAMP, STEEL, WOOD } from '../palette.ts';
import { chanceFrom, pick } from '../scatter.ts';

const EDGE = 64;
const whole = (fill: string) => flatBox(0, 0, EDGE, EDGE, fill);
/** A coping that catches the light, its shade on the face, dirt and shade along the foot. */
const edges = (light: string) =>
  flatBox(0, 0, EDGE, 8, light) +
  flat('M0 0h64v2H0Z', '#f4ead2', 0.35) +
  flatBox(0, 8, EDGE, 2, '#0b0e13') +
  [5, 10].map((down) => `<rect y="10" width="64" height="${down}" fill="#05070a" fill-opacity=".26"/>`).join('') +
  flatBox(0, 57, EDGE, 7, '#0b0e13') +
  flatBox(0, 55, EDGE, 2, '#05070a');

const TOP = '#2a3442';
const RIM = '#5f7187';
export const wallTop = (): string =>
  whole(TOP) +
  flatBox(0, 0, EDGE, 3, '#37445a') +
  stroke('M0 32h64M20 3v29M46 32v32', '#1e2632', 2) +
  stroke('M24 8h14M4 38h18M50 38h8', '#3a475a', 2);
export const wallEdgeLeft = (): string =>
  wallTop() + flatBox(0, 0, 9, EDGE, RIM) + flatBox(0, 0, 3, EDGE, '#8ea1b6') + flatBox(9, 0, 3, EDGE, '#141a23');
export const wallEdgeRight = (): string =>
  wallTop() + flatBox(55, 0, 9, EDGE, RIM) + flatBox(55, 0, 3, EDGE, '#8ea1b6') + flatBox(52, 0, 3, EDGE, '#141a23');

export function wallBrick(): string {
  const chance = chanceFrom(3);
  const bricks: string[] = [];
  for (let row = 0; row < 5; row++) {
    const [y, shift] = [6 + row * 10.6, row % 2 === 0 ? 0 : -10.67];
    const cut = pick([BRICK.dark, '#84402e', BRICK.mid], chance);
    for (let column = 0; column < (shift === 0 ? 3 : 4); column++) {
      const fill =
        column === 0 || (shift !== 0 && column === 3) ? cut : pick([BRICK.dark, '#8b4331', BRICK.mid], chance);
      bricks.push(flatBox(shift + column * 21.33 + 0.8, y + 0.8, 19.7, 9, fill, 1));
      bricks.push(stroke(`M${shift + column * 21.33 + 3} ${y + 1.8}h15`, BRICK.light, 1.2, 0.55));
    }
  }
  return whole('#3c1f18') + bricks.join('') + edges('#b5755c');
}

export const wallBrickWindow = (): string =>
  wallBrick() +
  flat('M14 58V28a18 18 0 0 1 36 0v30Z', '#10131a') +
  flat('M10 28a22 22 0 0 1 44 0h-5a17 17 0 0 0-34 0Z', '#c58a6a') +
  flat('M17 54V29a15 15 0 0 1 30 0v25Z', LAMP.dark) +
  flat('M17 40V29a15 15 0 0 1 30 0v11Z', LAMP.mid) +
  stroke('M32 14v40M17 30h30M17 43h30', '#2c2118', 2.5) +
  flatBox(10, 53, 44, 6, '#8e9199', 1);

export const wallPlaster = (): string =>
  whole('#6f7d74') +
  flat('M0 10h64v22H0Z', '#788880') +
  stroke('M8 16h9M40 24h12M22 12h6', '#8b9a91', 1.6, 0.7) +
  flatBox(0, 34, EDGE, 24, WOOD.dark) +
  flatBox(0, 33, EDGE, 3, WOOD.light) +
  [4, 25, 46].map((x) => flatBox(x, 39, 15, 16, WOOD.mid, 1) + flatBox(x + 2, 41, 11, 12, '#67472d', 1)).join('') +
  edges('#a9b7ad');

export const wallPlasterWindow = (): string =>
  wallPlaster() +
  flatBox(12, 7, 40, 33, '#10131a', 2) +
  flatBox(15, 10, 34, 26, '#1d3246') +
  flat('M15 36l12-26h9L24 36Z', '#3c5f7d') +
  flatDot(42, 17, 3, '#f4efe4') +
  stroke('M32 10v26M15 23h34', WOOD.light, 2.5) +
  flat('M12 7h9c1 12-2 22-9 27ZM52 7h-9c-1 12 2 22 9 27Z', BRICK.mid) +
  flatBox(9, 37, 46, 4, WOOD.light, 1);

export function wallStone(): string {
  const blocks: readonly (readonly [number, number, number, string])[] = [
    [0, 6, 30, '#6a727e'],
    [32, 6, 32, '#5f6772'],
    [0, 24, 14, '#5b636e'],
    [16, 24, 32, '#6e7682'],
    [50, 24, 14, '#5b636e'],
    [0, 42, 36, '#626a75'],
    [38, 42, 26, '#6a727e'],
  ];
  const drawn = blocks.map(
    ([x, y, width, fill]) =>
      flatBox(x, y, width, 16.5, fill, 1.5) + stroke(`M${x + 3} ${y + 1.5}h${width - 6}`, '#8f98a4', 1.5, 0.6),
  );
  return whole('#343a43') + drawn.join('') + edges('#98a1ad');
}

export const wallStoneArch = (): string =>
  wallStone() +
  flat('M10 58V32a22 22 0 0 1 44 0v26Z', '#8d95a0') +
  flat('M15 58V33a17 17 0 0 1 34 0v25Z', '#0c1016') +
  flat('M19 58V34a13 13 0 0 1 26 0v24Z', '#151b24') +
  stroke('M13 22l5 4M22 13l3 6M42 13l-3 6M51 22l-5 4M32 10v6M10 36h5M49 36h5', '#4f5762', 2) +
  flatBox(22, 44, 20, 14, WOOD.mid, 1) +
  stroke('M22 48h20M22 53h20', WOOD.deep, 1.5);

export function wallTile(): string {
  const tiles: string[] = [];
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 4; column++) {
      const fill = (row + column) % 3 === 0 ? '#a4b0a6' : '#aebab0';
      tiles.push(flatBox(column * 16 + 0.8, 6 + row * 12 + 0.8, 14.4, 10.4, fill, 1));
      tiles.push(stroke(`M${column * 16 + 3} ${6 + row * 12 + 2.4}h6`, '#d5ddd4', 1.4, 0.8));
    }
  }
  const band =
    flatBox(0, 42, EDGE, 16, '#35594c') +
    flatBox(0, 42, EDGE, 2.5, BRASS.mid) +
    stroke('M16 45v13M32 45v13M48 45v13M64 45v13M0 45v13', '#26443a', 1.6);
  return whole('#6d776f') + tiles.join('') + band + edges('#c9d3c8');
}

export const wallTilePipe = (): string =>
  wallTile() +
  stroke('M-4 20H68', '#10131a', 13) +
  stroke('M-4 20H68', BRASS.mid, 9) +
  stroke('M-4 17.5H68', BRASS.light, 2.5) +
  flatBox(12, 11, 7, 18, BRASS.dark, 2) +
  flatBox(45, 11, 7, 18, BRASS.dark, 2) +
  stroke('M32 24V58', '#10131a', 11) +
  stroke('M32 24V58', BRASS.mid, 7) +
  stroke('M30.5 24V58', BRASS.light, 2) +
  flatDot(32, 20, 9, '#10131a') +
  flatDot(32, 20, 7, '#efe4cb') +
  stroke('M32 20l3.5-3.5', '#d4452f', 2);

export const wallSteel = (): string =>
  whole('#3d4a5a') +
  flatBox(1.5, 7, 29, 50, '#4b5b6e', 2) +
  flatBox(33.5, 7, 29, 50, '#46556a', 2) +
  stroke('M4 9h24M36 9h24', '#7d91a8', 1.6) +
  [6, 26, 38, 58].map((x) => flatDot(x, 14, 1.6, '#8da2b8') + flatDot(x, 51, 1.6, '#2b3542')).join('') +
  flatBox(0, 34, EDGE, 3, '#2b3542') +
  edges('#8ea3b9');

export const wallSteelLight = (): string =>
  wallSteel() +
  flatBox(8, 18, 48, 14, '#10131a', 3) +
  flatBox(11, 21, 42, 8, LAMP.mid, 2) +
  flatBox(11, 21, 42, 3, LAMP.pale, 1.5) +
  flatBox(12, 42, 40, 11, '#1b222c', 2) +
  [17, 24, 31, 38].map((x, at) => flatDot(x, 47.5, 2, at === 2 ? LAMP.mid : '#7fd6d0')).join('') +
  stroke('M43 47.5h6', STEEL.pale, 2) +
  flatBox(0, 63, EDGE, 1, COAL.deep);

/** An arch of the courtyard's gallery: a dark walk behind it, with a lamp in some. */
export const wallArcade = (lit: boolean): string =>
  wallBrick() +
  flat('M8 64V34a24 24 0 0 1 48 0v30Z', '#c9b9a0') +
  flat('M14 64V35a18 18 0 0 1 36 0v29Z', '#0a0d12') +
  (lit
    ? flat('M20 60V38a12 12 0 0 1 24 0v22Z', LAMP.dark, 0.35) +
      flatDot(32, 36, 5, LAMP.mid) +
      flatDot(32, 36, 2.5, LAMP.pale)
    : flat('M19 60V38a13 13 0 0 1 26 0v22Z', '#151c27')) +
  stroke('M12 22l6 4M22 13l3 6M42 13l-3 6M52 22l-6 4', '#7d705c', 2) +
  flat('M28 10h8l-1.500 9h-5Z', '#e6d9c0') +
  flatBox(0, 52, 9, 12, '#aea084') +
  flatBox(55, 52, 9, 12, '#aea084') +
  flatBox(0, 50, 10, 3, '#e0d3b8') +
  flatBox(54, 50, 10, 3, '#e0d3b8');

/** Lamps in rows on the wall: many small lights. */
export const wallTileLamps = (): string =>
  wallTile() +
  flatBox(2, 13, 60, 40, '#2b1e15', 2) +
  [16, 29, 42]
    .map(
      (y) =>
        flatBox(4, y + 9, 56, 2, BRASS.mid) +
        [9, 21, 33, 45, 57]
          .map(
            (x, at) =>
              flatBox(x - 4, y, 7, 9, BRASS.dark, 1.5) +
              flatBox(x - 2.5, y + 1.5, 4, 5, (at + y) % 3 ? LAMP.mid : '#4c3a22', 1),
          )
          .join(''),
    )
    .join('');

export const wallSteelPipes = (): string =>
  wallSteel() +
  [18, 30, 42]
    .map(
      (y, at) =>
        stroke(`M-4 ${y}H68`, '#10131a', 11) +
        stroke(`M-4 ${y}H68`, ['#b4543a', BRASS.mid, STEEL.light][at] ?? BRASS.mid, 7) +
        stroke(`M-4 ${y - 2}H68`, '#f4ead2', 1.5, 0.5),
    )
    .join('') +
  flatBox(20, 11, 6, 39, '#1b222c', 1) +
  flatBox(46, 11, 6, 39, '#1b222c', 1);

export const wallSteelGrille = (): string =>
  wallSteel() +
  flatBox(6, 14, 52, 40, '#0b0e13', 3) +
  [18, 24, 30, 36, 42, 48].map((y) => flatBox(9, y, 46, 3, '#64788f', 1)).join('') +
  flatDot(32, 32, 11, '#0b0e13') +
  stroke('M32 23v18M23 32h18M26 26l12 12M38 26 26 38', '#8ea3b9', 3);

/** Wires on porcelain: they all end here. */
export const wallPlasterWires = (): string =>
  wallPlaster() +
  stroke('M-2 16q34 8 68 0M-2 22q34 9 68 0M-2 28q34 10 68 0', '#10131a', 2) +
  [16, 22, 28].map((y) => flatDot(32, y + 4, 3.5, '#efe4cb')).join('') +
  flatBox(30, 12, 4, 24, WOOD.deep);

/** A tall clock without its pendulum, which swings. */
export const wallPlasterClock = (): string =>
  wallPlaster() +
  flatBox(21, 8, 22, 54, '#10131a', 3) +
  flatBox(23, 10, 18, 50, WOOD.mid, 2) +
  flatBox(26, 31, 12, 27, '#1d130c', 1) +
  flatDot(32, 18, 11.5, '#10131a') +
  flatDot(32, 18, 9.5, WOOD.light) +
  flatDot(32, 18, 7.5, '#fbf6ea') +
  stroke('M32 18V13M32 18l3.500 2', COAL.deep, 1.8);

/** Boxes of files in niches of the stone. */
export const wallStoneFiles = (): string =>
  wallStone() +
  flatBox(5, 14, 54, 42, '#15100c', 2) +
  [16, 37]
    .map(
      (y) =>
        [8, 19, 30, 41, 50]
          .map(
            (x, at) =>
              flatBox(
                x,
                y + (at % 2) * 2,
                9,
                17 - (at % 2) * 2,
                ['#7b5637', '#cdbd9a', '#2f5d74', '#9a4a34', '#3c6248'][(at + (y % 2) * 2) % 5] ?? '#7b5637',
                1,
              ) + flatBox(x + 2, y + 5, 5, 3, '#fbf6ea'),
          )
          .join('') + flatBox(5, y + 17, 54, 3, WOOD.mid),
    )
    .join('');
