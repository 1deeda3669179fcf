/** What stands in the telegraph office and in the archives: mail, books, albums, safes, and the machine that prints. */
import { standing } from '../drawing.ts';
import { bar, box, dot, flat, flatBox, flatDot, oval, shape, stroke } from '../ink.ts';
import { BRASS, BRICK, COAL, GLASS, GOOD, LAMP, LEAF, PAPER, SKY, STEEL, WOOD } from '../palette.ts';
import { shade } from './shade.ts';

const letter = (x: number, y: number, seal: string) =>
  box(x, y, 20, 13, PAPER.mid, 1) +
  stroke(`M${x + 1} ${y + 1}l9 7 9-7`, '#8d7a58', 1.6) +
  flatDot(x + 10, y + 8, 2.4, seal);

/** A small green lamp: what was to be done here is done. */
const lampOn = (x: number, y: number) => dot(x, y, 5, GOOD) + flatDot(x - 1, y - 1, 1.8, '#ffffff');

const casier = (lit: boolean) => {
  const holes: string[] = [];
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      const [x, y] = [10 + column * 32, 20 + row * 27];
      holes.push(flatBox(x, y, 28, 22, '#1d130c', 1));
      if (lit || (row * 3 + column) % 4 !== 3) holes.push(letter(x + 4, y + 8, lit ? GOOD : SKY));
    }
  }
  return (
    shade(56, 122, 52) +
    box(4, 14, 104, 106, WOOD.mid) +
    shape('M0 16 8 4h96l8 12Z', WOOD.light) +
    holes.join('') +
    box(4, 102, 104, 8, WOOD.light, 1) +
    bar('M14 118v4M98 118v4', WOOD.dark, 6) +
    (lit ? lampOn(56, 9) : letter(46, 96, SKY))
  );
};

const loupe =
  shade(48, 114, 40) +
  bar('M14 112V92M82 112V92', WOOD.dark, 7) +
  shape('M4 82h88l-4 12H8Z', WOOD.mid) +
  box(2, 72, 92, 12, WOOD.light) +
  shape('M30 74c6-6 14-8 22-6l26 4-1 6H26Z', PAPER.mid) +
  stroke('M38 73h8M52 72h16', '#7a6a4c', 2.5) +
  bar('M44 62 20 82', BRASS.dark, 7) +
  dot(58, 36, 33, BRASS.mid) +
  dot(58, 36, 25, '#9fd4dc') +
  flat('M38 34a20 20 0 0 1 20-18c4 0 6 1 6 1-14 2-22 10-24 24-2-2-2-4-2-7Z', '#ffffff', 0.75) +
  stroke('M50 46h22M56 36h18M62 26h10', '#2d6470', 4);

const registre =
  shade(40, 104, 26) +
  shape('M20 104l6-10h28l6 10Z', WOOD.dark) +
  box(34, 58, 12, 38, WOOD.mid) +
  shape('M6 44h68l-6 22H12Z', WOOD.mid) +
  shape('M8 42 2 18c14-8 28-8 38 0 10-8 24-8 38 0l-6 24c-12-6-24-5-32 2-8-7-20-8-32-2Z', PAPER.mid) +
  shape('M38 16h4v28h-4Z', BRICK.mid) +
  stroke(
    'M11 21c8-3 15-3 22 1M13 29c7-3 13-2 20 1M15 37c6-2 12-1 18 1M69 21c-8-3-15-3-22 1M67 29c-7-3-13-2-20 1',
    '#8d7a58',
    2.2,
  ) +
  shape('M56 38h8v22l-4-5-4 5Z', '#c23b2a');

const album =
  shade(48, 86, 40) +
  bar('M24 84 34 60M72 84 62 60', WOOD.dark, 6) +
  oval(48, 58, 46, 16, WOOD.mid) +
  `<ellipse cx="48" cy="55" rx="43" ry="12" fill="${WOOD.light}"/>` +
  shape('M12 8c12-5 26-4 36 3 10-7 24-8 36-3l3 42c-14-5-28-4-39 3-11-7-25-8-39-3Z', '#6b3f8f') +
  shape('M16 11c11-4 22-3 32 4v34c-10-6-22-7-34-4ZM80 11c-11-4-22-3-32 4v34c10-6 22-7 34-4Z', PAPER.white) +
  box(20, 15, 22, 13, SKY, 1) +
  flat('M21 27l7-7 6 5 3-2 4 4Z', LEAF.mid) +
  box(20, 32, 22, 11, LAMP.mid, 1) +
  flatDot(31, 37, 3.5, BRICK.mid) +
  box(54, 15, 22, 13, BRICK.light, 1) +
  flatDot(65, 21, 4, PAPER.mid) +
  box(54, 32, 22, 11, GLASS.light, 1) +
  flat('M55 42l8-8 12 8Z', GLASS.mid);

const safe = (x: number, y: number) =>
  box(x, y, 38, 46, STEEL.mid, 3) +
  flatBox(x + 3, y + 3, 32, 4, STEEL.light, 1) +
  dot(x + 17, y + 25, 10, STEEL.pale) +
  stroke(`M${x + 17} ${y + 25}l5-5M${x + 17} ${y + 17}v2M${x + 9} ${y + 25}h2M${x + 17} ${y + 33}v-2`, COAL.deep, 2.5) +
  box(x + 30, y + 18, 4, 15, BRASS.mid, 1);

/** All are alike: which one helps is for the team to find. */
const coffres = (lit: boolean) =>
  shade(64, 122, 62) +
  box(0, 8, 128, 112, STEEL.dark) +
  flatBox(2, 10, 124, 6, STEEL.light, 1) +
  [0, 1, 2].map((at) => safe(5 + at * 40, 20) + safe(5 + at * 40, 70)).join('') +
  (lit ? lampOn(64, 8) : dot(64, 8, 5, STEEL.dark));

const journal = (lit: boolean) =>
  shade(44, 122, 38) +
  bar('M16 120v-14M72 120v-14', STEEL.dark, 7) +
  shape('M22 52C18 20 30 4 48 4c12 0 16 8 14 16-3-4-12-5-14 2-2 8 4 16 6 30Z', PAPER.mid) +
  stroke('M32 22h12M28 32h18M28 42h14', '#8d7a58', 2.5) +
  box(6, 62, 76, 46, STEEL.mid, 4) +
  shape('M4 64 14 48h60l10 16Z', STEEL.light) +
  flatBox(20, 50, 48, 5, COAL.deep, 2) +
  box(14, 72, 34, 20, GLASS.dark, 3) +
  stroke('M19 79h14M19 86h22', GLASS.light, 2.5) +
  dot(60, 78, 5, LAMP.mid) +
  dot(73, 78, 5, lit ? GOOD : '#d4452f') +
  stroke('M56 92h20M56 98h20', COAL.deep, 3);

const memo =
  shade(34, 96, 24) +
  bar('M14 94 30 20M54 94 38 20M34 90V30', WOOD.dark, 4) +
  box(4, 22, 60, 48, BRASS.mid) +
  box(9, 27, 50, 38, PAPER.white, 1) +
  [14, 25, 36].map((x) => box(x, 32, 8, 10, SKY, 1)).join('') +
  flatDot(17, 54, 5, COAL.light) +
  flatDot(30, 54, 5, COAL.light) +
  shape('M41 54l8-7 8 7v7H41Z', LAMP.mid) +
  box(2, 70, 64, 6, WOOD.mid, 1);

const desk =
  shade(60, 78, 54) +
  box(8, 36, 30, 40, WOOD.mid) +
  box(82, 36, 30, 40, WOOD.mid) +
  box(12, 42, 22, 13, WOOD.light, 1) +
  box(12, 59, 22, 13, WOOD.light, 1) +
  box(86, 42, 22, 13, WOOD.light, 1) +
  box(86, 59, 22, 13, WOOD.light, 1) +
  [48, 65].map((y) => flatDot(23, y, 2, WOOD.deep) + flatDot(97, y, 2, WOOD.deep)).join('') +
  shape('M0 36 8 20h104l8 16Z', WOOD.light) +
  flatBox(1, 36, 118, 4, WOOD.dark) +
  shape('M44 22h26l4 11H42Z', PAPER.mid) +
  stroke('M48 26h16M48 30h18', '#8d7a58', 1.8) +
  bar('M92 26V10', BRASS.mid, 3) +
  shape('M80 12c1-8 6-11 12-11s11 3 12 11Z', '#2f7a57');

const carpet =
  oval(64, 40, 62, 38, BRICK.deep) +
  `<ellipse cx="64" cy="40" rx="54" ry="32" fill="none" stroke="${BRASS.mid}" stroke-width="3"/>` +
  `<ellipse cx="64" cy="40" rx="44" ry="25" fill="${BRICK.dark}"/>` +
  flat('M64 20 84 40 64 60 44 40Z', BRASS.mid) +
  flat('M64 28 76 40 64 52 52 40Z', BRICK.deep) +
  [22, 106].map((x) => flatDot(x, 40, 4, BRASS.light)).join('');

export const OFFICES = [
  standing('casier', 112, 126, casier(false)),
  standing('casier-lit', 112, 126, casier(true)),
  standing('loupe', 96, 118, loupe),
  standing('registre', 80, 108, registre),
  standing('album', 96, 90, album),
  standing('coffres', 128, 126, coffres(false)),
  standing('coffres-lit', 128, 126, coffres(true)),
  standing('journal', 88, 126, journal(false)),
  standing('journal-lit', 88, 126, journal(true)),
  standing('memo', 68, 100, memo),
  standing('desk', 120, 82, desk),
  standing('carpet-round', 128, 80, carpet),
];
