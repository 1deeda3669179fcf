/** What stands in the lamp room: the forge and its gauge, notebooks, tokens, and the lamps that show codes. */
import { standing } from '../drawing.ts';
import { bar, box, dot, flat, flatBox, flatDot, glow, oval, shape, stroke } from '../ink.ts';
import { ALARM, BRASS, BRICK, COAL, GLASS, GOOD, LAMP, LEAF, PAPER, STEEL, STONE, WOOD } from '../palette.ts';
import { shade } from './shade.ts';

const carnet =
  shade(34, 78, 24) +
  bar('M16 76 22 50M52 76 46 50M34 76V54', WOOD.dark, 5) +
  oval(34, 50, 30, 10, WOOD.mid) +
  shape('M14 44 20 8h34l-4 36c-1 4-3 5-6 5H18c-3 0-5-2-4-5Z', '#5c2436') +
  flat('M20 45 26 10h-5l-6 34c0 2 1 3 3 3Z', '#8a3a50') +
  shape('M37 16c7 5 9 10 7 16-1 4-4 6-8 6s-7-3-7-7c0-4 3-5 4-8 2 1 3 2 3 4 2-3 3-7 1-11Z', LAMP.mid) +
  flat('M37 26c3 3 3 9-1 10-4-1-4-5-2-8 1 1 1 2 2 2Z', ALARM.mid) +
  bar('M60 14 52 46', BRASS.light, 3);

const BLAZE =
  flat('M32 120c-1-9 7-15 6-26 8 5 8 13 8 16 4-7 1-20 9-30 2 12 11 16 11 28 4-4 4-9 3-13 9 7 13 16 9 25Z', '#ff8a2b') +
  flat('M44 120c0-9 8-12 9-22 7 7 12 13 12 22Z', LAMP.pale);
const EMBERS =
  flat('M42 120c0-5 4-7 5-12 5 3 6 7 6 9 2-4 2-8 5-12 3 6 8 9 7 15Z', '#ff8a2b') +
  flat('M50 120c0-4 4-5 4-9 3 3 5 6 5 9Z', LAMP.pale);

const forge = (lit: boolean) =>
  shade(64, 134, 60) +
  shape('M40 4h36l6 40H30Z', BRICK.dark) +
  box(36, 0, 44, 9, STONE.mid) +
  shape('M12 66 30 40h58l18 26Z', BRICK.mid) +
  flat('M32 43h54l4 6H28Z', BRICK.light) +
  box(8, 66, 104, 66, BRICK.mid) +
  stroke('M10 78h14M10 90h14M10 102h14M10 114h14M96 78h14M96 90h14M96 102h14M96 114h14', BRICK.deep, 2) +
  flat('M24 132V90c0-14 16-22 36-22s36 8 36 22v42Z', COAL.deep) +
  (lit ? glow(60, 104, 26, '#ff9a3d', 0.6) : '') +
  flat('M30 118c10-9 50-9 60 0v8H30Z', ALARM.dark) +
  (lit ? BLAZE : EMBERS) +
  [34, 46, 58, 70, 82].map((x, at) => flatDot(x, 122 + (at % 2), 6, at % 2 ? '#3a2019' : '#53281c')).join('') +
  box(4, 124, 112, 8, STONE.dark, 2) +
  shape('M84 104h44c-3 8-10 11-18 11v8l8 9H88l8-9v-8c-6 0-10-3-12-11Z', STEEL.mid) +
  flatBox(87, 105, 38, 3, STEEL.pale, 1) +
  bar('M100 102 118 90', WOOD.light, 3) +
  box(94, 94, 12, 9, STEEL.light);

const jauge = (lit: boolean) =>
  shade(36, 134, 22) +
  box(14, 122, 44, 12, STEEL.dark) +
  bar('M36 120V60', BRASS.mid, 9) +
  flatBox(33, 62, 2.5, 56, BRASS.light) +
  box(27, 84, 18, 9, BRASS.dark) +
  bar('M36 106h18v-8', BRASS.mid, 5) +
  dot(36, 36, 34, STEEL.dark) +
  dot(36, 36, 28, PAPER.white) +
  stroke('M16 48A23 23 0 0 1 21 19', ALARM.mid, 7) +
  stroke('M26 15.500A23 23 0 0 1 46 15.5', LAMP.dark, 7) +
  stroke('M51 19A23 23 0 0 1 56 48', '#3f9a6a', 7) +
  stroke(lit ? 'M36 36 55 37' : 'M36 36 19 29', COAL.deep, 4) +
  flatDot(36, 36, 5, COAL.deep) +
  stroke('M28 52h16', '#6f7f97', 3);

const screenPanel = (x: number, y: number, width: number, height: number, lines: string) =>
  box(x, y, width, height, GLASS.dark, 4) +
  flat(`M${x + 3} ${y + 3}h${width * 0.4}l-9 ${height - 6}h${-width * 0.4 + 9}Z`, '#ffffff', 0.07) +
  lines;

/** A line of text, and six places for figures. */
const CODE_FIELD =
  stroke('M24 17h26', GLASS.light, 3) +
  [0, 1, 2, 3, 4, 5].map((at) => box(23 + at * 9, 24, 7, 10, GLASS.mid, 1)).join('');

const consoleDesk = (lit: boolean) =>
  shade(50, 118, 42) +
  shape('M14 62h72l6 54H8Z', STEEL.dark) +
  flat('M40 66h20l2 48H38Z', COAL.mid) +
  shape('M2 66 16 44h68l14 22Z', STEEL.light) +
  [0, 1, 2]
    .map((row) =>
      [0, 1, 2]
        .map((at) => flatBox(36 + at * 10 - row, 47 + row * 6, 8, 4, row === 2 && at === 1 ? LAMP.mid : COAL.light, 1))
        .join(''),
    )
    .join('') +
  box(10, 2, 80, 44, STEEL.mid, 5) +
  screenPanel(16, 8, 68, 32, lit ? stroke('M38 24l9 9 17-19', GOOD, 5) : CODE_FIELD) +
  dot(24, 82, 5, LAMP.mid) +
  dot(76, 82, 5, '#3f9a6a');

const cahier =
  shade(52, 84, 46) +
  box(10, 46, 16, 36, WOOD.dark) +
  box(78, 46, 16, 36, WOOD.dark) +
  shape('M4 40h96v10H4Z', WOOD.mid) +
  shape('M2 40 14 12h76l12 28Z', WOOD.light) +
  shape('M10 36 19 6h66l9 30Z', '#2f5d74') +
  shape('M15 33 22 8h60l7 25Z', PAPER.mid) +
  stroke('M52 8v25', '#8d7a58', 2) +
  stroke('M26 14h20M25 20h21M23 27h23M57 14h19M57 20h21M57 27h23', '#8d7a58', 2) +
  flatBox(25, 18, 14, 4, LAMP.mid, 1) +
  shape('M80 30C88 18 96 8 104 4c2 8-6 18-16 24l-6 5Z', PAPER.white) +
  flatDot(88, 43, 0.1, WOOD.deep);

/** A safety lamp on a block: hook, roof, glass in its cage, and a tank with a small display. `own` is what tells it from its twin. */
const safetyLamp = (tank: string, code: string, own: string) =>
  shade(30, 106, 22) +
  box(6, 86, 48, 20, STONE.dark) +
  flatBox(8, 88, 44, 4, STONE.light, 1) +
  glow(30, 42, 30, LAMP.mid, 0.55) +
  `<circle cx="30" cy="9" r="7" fill="none" stroke="${COAL.deep}" stroke-width="6.5"/><circle cx="30" cy="9" r="7" fill="none" stroke="${STEEL.pale}" stroke-width="3"/>` +
  shape('M20 28c0-9 4-12 10-12s10 3 10 12Z', tank) +
  box(18, 28, 24, 28, LAMP.pale, 3) +
  flat('M30 32c7 7 7 14 0 20-7-6-7-13 0-20Z', LAMP.dark) +
  stroke('M23 28v28M37 28v28', COAL.deep, 2.2) +
  box(12, 56, 36, 30, tank, 4) +
  box(16, 62, 28, 14, GLASS.dark, 2) +
  [0, 1, 2, 3, 4, 5].map((at) => flatBox(18.5 + at * 4, 66, 2.5, 6, code)).join('') +
  own;

const rescueOne = safetyLamp(BRASS.mid, GLASS.light, flatDot(30, 81, 2.5, COAL.deep));
const rescueTwo = safetyLamp('#5f8aa8', LAMP.mid, flatDot(25, 81, 2.5, COAL.deep) + flatDot(35, 81, 2.5, COAL.deep));

const rosaLamp =
  shade(34, 106, 26) +
  shape('M8 106V78h52v28Z', WOOD.mid) +
  shape('M4 80c8-8 52-8 60 0l-4 14-7-5-7 6-6-6-7 6-6-6-8 5-7-4Z', '#b3453a') +
  glow(34, 40, 34, LAMP.mid, 0.6) +
  bar('M18 46C16 12 52 12 50 46', BRASS.light, 3) +
  shape('M22 24h24l-4-12H26Z', BRASS.mid) +
  box(21, 24, 26, 34, LAMP.pale, 6) +
  flat('M34 28c8 9 8 18 0 26-8-8-8-17 0-26Z', '#f08a24') +
  flat('M34 38c4 5 4 10 0 14-4-4-4-9 0-14Z', PAPER.white) +
  stroke('M28 24v34M40 24v34', BRASS.dark, 2.2) +
  box(16, 58, 36, 20, BRASS.mid, 5) +
  box(23, 62, 22, 12, PAPER.white, 2) +
  stroke('M29 65h-3v6h4v-6ZM35 65h5l-3 3c4 0 3 4-2 3', COAL.deep, 1.8);

const tableau = (lit: boolean) => {
  const tokens: string[] = [];
  for (let row = 0; row < 3; row++) {
    for (let at = 0; at < 5; at++) {
      const [x, y] = [20 + at * 19, 32 + row * 24];
      tokens.push(flatDot(x, y - 9, 2, STEEL.pale));
      if (lit && (row + at) % 2 === 1) continue;
      tokens.push(dot(x, y, 8, BRASS.light), stroke(`M${x - 3} ${y}h6`, COAL.deep, 2));
    }
  }
  return (
    shade(58, 120, 46) +
    bar('M20 118V100M96 118V100', WOOD.dark, 7) +
    box(4, 12, 108, 90, WOOD.mid) +
    flatBox(9, 17, 98, 80, LEAF.dark) +
    tokens.join('') +
    shape('M0 14 8 2h100l8 12Z', WOOD.light) +
    (lit ? dot(58, 8, 5, GOOD) : '')
  );
};

const stove =
  shade(36, 118, 26) +
  bar('M36 50V8', STEEL.dark, 11) +
  flatBox(32, 6, 3, 42, STEEL.mid) +
  bar('M16 116v-8M56 116v-8', COAL.deep, 6) +
  shape('M10 54c0-6 8-10 26-10s26 4 26 10l2 56H8Z', '#2a3039') +
  oval(36, 52, 26, 8, '#414b58') +
  glow(36, 84, 22, '#ff9a3d', 0.6) +
  box(20, 70, 32, 26, COAL.deep, 4) +
  box(24, 74, 24, 18, '#ff8a2b', 3) +
  flat('M28 92c0-7 5-8 6-13 5 4 9 8 8 13Z', LAMP.pale) +
  stroke('M30 74v18M36 74v18M42 74v18', COAL.deep, 2) +
  box(18, 101, 36, 5, STEEL.mid, 1);

export const LAMP_ROOM = [
  standing('carnet', 68, 82, carnet),
  standing('forge', 132, 136, forge(false)),
  standing('forge-lit', 132, 136, forge(true)),
  standing('jauge', 72, 138, jauge(false)),
  standing('jauge-lit', 72, 138, jauge(true)),
  standing('console', 100, 122, consoleDesk(false)),
  standing('console-lit', 100, 122, consoleDesk(true)),
  standing('cahier', 108, 88, cahier),
  standing('lampe-secours-1', 60, 110, rescueOne),
  standing('lampe-secours-2', 60, 110, rescueTwo),
  standing('lampe03', 68, 110, rosaLamp),
  standing('tableau', 116, 124, tableau(false)),
  standing('tableau-lit', 116, 124, tableau(true)),
  standing('stove', 72, 120, stove),
];
