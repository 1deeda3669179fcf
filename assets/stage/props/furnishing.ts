/** What fills the rooms and says which one it is, without a task: telegraphs, shelves, racks of lamps, panels. */
import { standing } from '../drawing.ts';
import { bar, box, dot, flat, flatBox, flatDot, shape, stroke } from '../ink.ts';
import { BRASS, BRICK, COAL, GLASS, LAMP, LEAF, PAPER, STEEL, WOOD } from '../palette.ts';
import { shade } from './shade.ts';

const telegraphDesk =
  shade(56, 88, 50) +
  bar('M12 86V54M100 86V54', WOOD.dark, 7) +
  shape('M0 50 8 36h96l8 14Z', WOOD.light) +
  box(0, 50, 112, 10, WOOD.mid) +
  box(12, 30, 36, 12, WOOD.dark) +
  bar('M16 26h28', BRASS.light, 4) +
  dot(44, 24, 5, COAL.deep) +
  dot(22, 28, 4, BRASS.mid) +
  dot(76, 20, 16, BRASS.mid) +
  dot(76, 20, 10, PAPER.mid) +
  flatDot(76, 20, 3, BRASS.dark) +
  stroke('M88 30c8 4 8 10 2 14-4 4-3 12 3 15', '#10131a', 7) +
  stroke('M88 30c8 4 8 10 2 14-4 4-3 12 3 15', PAPER.white, 4.5) +
  stroke('M91 35l.5 1M91 42l-1 1M88.500 48v3', COAL.deep, 2);

const switchboard =
  shade(52, 120, 46) +
  box(4, 12, 96, 106, WOOD.mid) +
  shape('M0 14 8 2h88l8 12Z', WOOD.light) +
  flatBox(11, 20, 82, 52, '#1d130c', 2) +
  Array.from({ length: 28 }, (_, at) =>
    dot(19 + (at % 7) * 11, 28 + Math.floor(at / 7) * 12, 3, (at * 5) % 9 === 0 ? LAMP.mid : BRASS.dark),
  ).join('') +
  stroke('M30 40C34 66 52 66 52 84M63 28c6 40-24 44-28 56M74 52c8 14-6 24-4 32M19 52c0 20 70 14 66 32', '#10131a', 5) +
  stroke('M30 40C34 66 52 66 52 84', '#d4452f', 2.8) +
  stroke('M63 28c6 40-24 44-28 56', LAMP.mid, 2.8) +
  stroke('M74 52c8 14-6 24-4 32M19 52c0 20 70 14 66 32', GLASS.light, 2.8) +
  shape('M4 80h98l4 14H0Z', WOOD.light) +
  [20, 36, 52, 70, 86].map((x) => dot(x, 86, 3, STEEL.pale)).join('');

const pigeonholes = () => {
  const holes: string[] = [];
  for (let row = 0; row < 4; row++) {
    for (let at = 0; at < 4; at++) {
      const [x, y] = [9 + at * 19, 18 + row * 22];
      holes.push(flatBox(x, y, 16, 18, '#1d130c', 1));
      if ((at * 3 + row * 5) % 4 === 0) continue;
      const [fill, down] = [(at + row) % 3 ? PAPER.mid : '#9cc4ec', (at + row) % 2 ? 6 : 9];
      holes.push(
        flatBox(x + 2, y + down, 12, 18 - down, fill, 1),
        stroke(`M${x + 3} ${y + down + 4}h8`, '#8d7a58', 1.3),
      );
    }
  }
  return shade(46, 114, 42) + box(2, 10, 88, 102, WOOD.mid) + shape('M0 12 6 2h80l6 10Z', WOOD.light) + holes.join('');
};

const shelfFiles = () => {
  const colours = [WOOD.light, PAPER.shade, BRICK.mid, '#2f5d74', LEAF.mid] as const;
  const files: string[] = [];
  for (let row = 0; row < 4; row++) {
    for (let at = 0; at < 5; at++) {
      const [x, y] = [10 + at * 16.4, 20 + row * 31];
      files.push(
        box(
          x,
          y + ((at + row) % 2) * 3,
          14,
          25 - ((at + row) % 2) * 3,
          colours[(at * 2 + row * 3) % 5] ?? BRICK.mid,
          1,
        ),
      );
      files.push(flatBox(x + 3, y + 10, 8, 6, PAPER.white), flatDot(x + 7, y + 20, 1.6, COAL.deep));
    }
    files.push(box(4, 45 + row * 31, 92, 5, WOOD.mid, 1));
  }
  return (
    shade(50, 146, 48) +
    box(2, 10, 96, 134, WOOD.dark) +
    flatBox(8, 15, 84, 126, '#1d130c') +
    files.join('') +
    shape('M0 12 6 2h88l6 10Z', WOOD.light)
  );
};

const ladder =
  shade(26, 136, 22) +
  bar('M10 128 16 6M42 128 36 6', WOOD.light, 5) +
  [24, 44, 64, 84, 104].map((y) => bar(`M${15 - y / 28} ${y}H${37 + y / 28}`, WOOD.mid, 4)).join('') +
  dot(10, 130, 5, STEEL.dark) +
  dot(42, 130, 5, STEEL.dark) +
  bar('M8 6h36', BRASS.mid, 4);

const planChest =
  shade(50, 66, 46) +
  shape('M2 24 12 6h76l10 18Z', WOOD.light) +
  shape('M22 20l6-12 46 2 4 10Z', '#1d4a73') +
  stroke('M34 12l10 4M44 16l14-3M58 13l6 5', '#9cc4ec', 1.6) +
  box(2, 24, 96, 40, WOOD.mid) +
  [34, 44, 54].map((y) => stroke(`M4 ${y}h92`, WOOD.deep, 2)).join('') +
  [29, 39, 49, 59]
    .map((y) => flatBox(24, y - 1.5, 12, 3.5, BRASS.light, 1) + flatBox(64, y - 1.5, 12, 3.5, BRASS.light, 1))
    .join('');

const cardIndex =
  shade(34, 90, 30) +
  bar('M10 88V74M58 88V74', WOOD.dark, 5) +
  box(2, 18, 64, 60, WOOD.mid) +
  shape('M0 20 6 8h56l6 12Z', WOOD.light) +
  [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((at) => {
      const [x, y] = [6 + (at % 3) * 19.5, 24 + Math.floor(at / 3) * 18];
      return (
        box(x, y, 17, 15, WOOD.light, 1) +
        flatBox(x + 4, y + 3, 9, 4, PAPER.white) +
        flatDot(x + 8.5, y + 11, 1.8, BRASS.dark)
      );
    })
    .join('') +
  shape('M22 42h24v14H22Z', WOOD.light) +
  flatBox(25, 38, 18, 8, PAPER.mid) +
  stroke('M27 41h14M27 44h14', '#8d7a58', 1.2);

const lampRack = () => {
  const lamps: string[] = [];
  for (let row = 0; row < 5; row++) {
    for (let at = 0; at < 8; at++) {
      const [x, y] = [12 + at * 13.4, 18 + row * 21];
      const lit = (at * 7 + row * 5) % 6 < 4;
      if (lit) lamps.push(flatDot(x + 4, y + 7, 7, LAMP.mid, 0.22));
      lamps.push(
        flatBox(x + 1, y - 1, 6, 3, BRASS.dark, 1),
        flatBox(x + 0.5, y + 2, 7, 8, lit ? LAMP.pale : '#33424e', 1),
      );
      lamps.push(flatBox(x - 0.5, y + 10, 9, 6, BRASS.mid, 1));
    }
    lamps.push(flatBox(8, 34 + row * 21, 108, 3, WOOD.light));
  }
  return (
    shade(62, 126, 58) +
    box(4, 10, 116, 114, WOOD.dark) +
    flatBox(8, 14, 108, 108, '#261910') +
    lamps.join('') +
    shape('M0 12 8 2h108l8 10Z', BRASS.mid) +
    stroke('M10 5h104', BRASS.light, 2)
  );
};

const counter =
  shade(64, 68, 60) +
  box(4, 26, 120, 40, WOOD.mid) +
  [10, 39, 68, 97].map((x) => box(x, 32, 22, 28, WOOD.dark, 1) + flatBox(x + 4, 36, 14, 20, WOOD.mid, 1)).join('') +
  shape('M0 26 8 12h112l8 14Z', BRASS.mid) +
  flat('M10 14h108l3 5H7Z', BRASS.light) +
  bar('M18 14V4h92v10', BRASS.dark, 3) +
  dot(46, 12, 5, BRASS.light) +
  shape('M40 16h12v4H40Z', BRASS.dark) +
  [74, 84, 94].map((x) => dot(x, 18, 4, STEEL.pale)).join('');

const dials =
  shade(40, 106, 36) +
  box(2, 8, 76, 96, '#2f3f36', 4) +
  flatBox(5, 11, 70, 5, '#6d9480', 2) +
  [
    [22, 34],
    [58, 34],
    [22, 68],
  ]
    .map(
      ([x = 0, y = 0], at) =>
        dot(x, y, 14, BRASS.mid) +
        dot(x, y, 10, PAPER.white) +
        stroke(`M${x} ${y}l${[6, -5, 2][at]} ${[-4, -5, -7][at]}`, '#d4452f', 2.5),
    )
    .join('') +
  [58, 68, 78]
    .map((y, at) => dot(52, y, 4, at === 1 ? LAMP.mid : '#7fd6d0') + stroke(`M60 ${y}h10`, STEEL.pale, 3))
    .join('') +
  bar('M14 92h52', STEEL.mid, 4) +
  dot(30, 92, 5, '#d4452f');

const tree =
  shade(44, 120, 26) +
  bar('M44 118V62', WOOD.deep, 9) +
  stroke('M42 116V66', WOOD.mid, 3) +
  shape(
    'M44 4c16-2 26 10 24 20 12 4 18 16 12 28 2 16-14 26-26 20-8 8-20 6-24 0C14 74 0 62 6 46c-4-12 4-22 14-24C20 12 30 4 44 4Z',
    LEAF.mid,
  ) +
  flat('M44 8c12 0 18 8 18 14-10-4-24 0-28 12-8-2-16 2-20 10-2-10 4-18 12-18 0-10 8-18 18-18Z', LEAF.light) +
  stroke('M30 50l5-3M52 36l5-3M58 56l5-3M36 62l5-2M22 40l4-2M46 22l5-2', '#79a978', 2.5);

const handcart =
  shade(44, 64, 40) +
  bar('M60 40 84 30', WOOD.light, 5) +
  shape('M4 18h62l-8 26H14Z', WOOD.mid) +
  stroke('M8 30h54', WOOD.dark, 2) +
  shape('M8 18c4-10 14-6 18-12 8-4 12 6 20 2 8-2 12 4 16 10Z', COAL.light) +
  dot(36, 50, 13, WOOD.dark) +
  stroke('M36 39v22M25 50h22M28 42l16 16M44 42 28 58', WOOD.light, 2.5) +
  dot(36, 50, 3.5, STEEL.pale);

/** Lamps are opened, cleaned and filled here. */
const workbench =
  shade(54, 68, 48) +
  bar('M12 66V44M96 66V44', WOOD.dark, 7) +
  box(16, 50, 76, 6, WOOD.dark, 1) +
  box(22, 40, 18, 12, STEEL.dark, 2) +
  box(62, 42, 24, 9, BRICK.dark, 2) +
  shape('M0 36 8 24h92l8 12Z', WOOD.light) +
  box(0, 36, 108, 8, WOOD.mid, 1) +
  stroke('M14 29h26M56 32h32', WOOD.mid, 1.8) +
  box(12, 10, 14, 18, BRASS.mid, 3) +
  flatBox(15, 14, 8, 7, LAMP.pale, 1) +
  bar('M15 8c0-5 8-5 8 0', STEEL.light, 2) +
  box(33, 18, 15, 11, BRASS.dark, 2) +
  flatBox(37, 13, 7, 6, '#33424e', 1) +
  shape('M55 29l4-13h9l4 13Z', '#2f5d74') +
  bar('M70 20l9-6', '#2f5d74', 3) +
  bar('M89 29V17', STEEL.mid, 5) +
  box(81, 9, 17, 9, STEEL.light, 1) +
  shape('M46 31l7-3 5 4-7 3Z', PAPER.mid);

export const FURNISHING = [
  standing('telegraph-desk', 112, 92, telegraphDesk),
  standing('switchboard', 106, 122, switchboard),
  standing('pigeonholes', 92, 116, pigeonholes()),
  standing('shelf-files', 100, 150, shelfFiles()),
  standing('ladder', 54, 140, ladder),
  standing('plan-chest', 100, 70, planChest),
  standing('card-index', 70, 94, cardIndex),
  standing('lamp-rack', 124, 130, lampRack()),
  standing('counter', 128, 72, counter),
  standing('dials', 80, 110, dials),
  standing('tree', 90, 124, tree),
  standing('handcart', 90, 68, handcart),
  standing('workbench', 108, 72, workbench),
];
