/** What stands in the oval courtyard: the clock, the rack of lamps, the notice of the day, the poster of the exhibition. */
import { standing } from '../drawing.ts';
import { bar, box, dot, flat, flatBox, flatDot, flatOval, moved, shape, stroke } from '../ink.ts';
import { BRASS, BRICK, COAL, LAMP, LEAF, PAPER, STEEL, WOOD } from '../palette.ts';
import { shade } from './shade.ts';

const horloge =
  shade(40, 146, 24) +
  shape('M22 146l4-12h28l4 12Z', STEEL.dark) +
  bar('M40 132V62', STEEL.mid, 7) +
  flatBox(37.5, 66, 2, 64, STEEL.light) +
  bar('M32 104h16M30 76h20', STEEL.mid, 4) +
  shape('M40 2 60 12H20Z', BRICK.dark) +
  dot(40, 40, 32, BRASS.mid) +
  dot(40, 40, 26, PAPER.white) +
  stroke('M40 19v5M40 56v5M19 40h5M56 40h5', COAL.deep, 4) +
  stroke('M55 25l-2 2M55 55l-2-2M25 25l2 2M25 55l2-2', '#6f7f97', 3) +
  stroke('M40 40 31 30M40 40 52 32', COAL.deep, 4.5) +
  flatDot(40, 40, 4, BRICK.light);

/** A lamp as miners hang it: ring, cage, glass, tank. About 24 px wide. */
const hungLamp = (tank: string, lit: boolean) =>
  stroke('M0 0v5', STEEL.light, 2.5) +
  shape('M-6 6h12l2 6H-8Z', BRASS.dark) +
  box(-7, 12, 14, 14, lit ? LAMP.pale : '#2b3a46', 2) +
  (lit ? flat('M0 14c4 4 4 8 0 11-4-3-4-7 0-11Z', LAMP.dark) : '') +
  stroke('M-3 12v14M3 12v14', COAL.deep, 1.5) +
  box(-9, 26, 18, 11, tank, 2);

const hungLamps = (lit: boolean) =>
  [0, 1, 2, 3, 4, 5].map((at) => moved(25 + (at % 3) * 39, at < 3 ? 30 : 76, hungLamp(BRASS.mid, lit))).join('');

const ratelier = (lit: boolean) =>
  shade(64, 128, 58) +
  box(6, 22, 116, 104, WOOD.dark) +
  flatBox(10, 26, 108, 96, lit ? '#5a3d1f' : '#2d2019') +
  shape('M0 24 14 6h100l14 18Z', WOOD.mid) +
  flat('M16 8h96l4 5H12Z', WOOD.light) +
  box(8, 68, 112, 6, WOOD.mid, 1) +
  box(6, 116, 116, 10, WOOD.mid, 1) +
  hungLamps(lit);

const panneau =
  shade(50, 116, 42) +
  bar('M16 112V30M84 112V30', WOOD.mid, 6) +
  shape('M2 30 50 6l48 24-4 8L50 17 6 38Z', BRICK.mid) +
  box(10, 34, 80, 60, WOOD.mid) +
  box(16, 39, 68, 50, PAPER.mid, 1) +
  flatBox(16, 39, 68, 5, PAPER.shade) +
  stroke('M24 52h36M24 61h46M24 70h28', '#6b5a43', 3.5) +
  dot(70, 76, 8, '#c23b2a') +
  shape('M64 82l-2 12 6-4 3 5 4-12Z', '#c23b2a') +
  flatDot(50, 42, 2.5, BRICK.mid);

const affiche =
  shade(40, 130, 30) +
  box(12, 36, 56, 94, LEAF.mid, 6) +
  box(8, 116, 64, 14, LEAF.dark, 3) +
  shape('M8 38c0-18 14-28 32-28s32 10 32 28Z', LEAF.mid) +
  flat('M16 32c3-11 12-17 24-18-8 4-13 9-15 18Z', LEAF.light) +
  shape('M36 12c0-5 2-8 4-10 2 2 4 5 4 10Z', BRASS.mid) +
  box(4, 34, 72, 8, LEAF.dark, 3) +
  box(18, 46, 44, 64, '#1d3246', 1) +
  flat('M18 110V88l12-8 12 6 20-10v34Z', '#0e1822') +
  stroke('M30 100 38 62h6l8 38M33 88h16M36 74h10', LAMP.mid, 2.5) +
  flatDot(41, 60, 5, LAMP.mid) +
  flatDot(41, 60, 2, '#1d3246') +
  stroke('M24 105h32', PAPER.mid, 3) +
  stroke('M24 52h14', PAPER.mid, 3);

const lampPost =
  shade(28, 146, 16) +
  shape('M16 146l4-10h16l4 10Z', STEEL.dark) +
  bar('M28 134V48', STEEL.mid, 5) +
  flatBox(26.5, 52, 1.5, 80, STEEL.light) +
  bar('M20 112h16', STEEL.mid, 3) +
  shape('M14 46h28l5-28H9Z', LAMP.mid) +
  flat('M17 43h7V20H13Z', LAMP.pale) +
  stroke('M21 45 18 19M35 45l3-26', COAL.deep, 1.5) +
  shape('M5 18 28 4l23 14Z', STEEL.dark) +
  dot(28, 5, 3.5, STEEL.mid) +
  box(12, 44, 32, 5, STEEL.dark);

const plant =
  shade(32, 84, 22) +
  shape('M16 58h32l-4 26H20Z', BRICK.mid) +
  box(13, 54, 38, 9, BRICK.light) +
  shape(
    'M32 56C12 52 4 36 6 22c12 2 20 8 24 18C26 24 28 10 34 2c8 8 10 22 6 36 4-10 10-16 20-18 1 16-8 32-28 36Z',
    LEAF.light,
  ) +
  stroke('M32 54V14M30 48 14 32M35 48 52 30', LEAF.dark, 2);

const bench =
  shade(56, 56, 48) +
  bar('M16 54V30M96 54V30', STEEL.dark, 6) +
  box(4, 6, 104, 9, WOOD.mid) +
  box(4, 18, 104, 9, WOOD.mid) +
  box(0, 30, 112, 11, WOOD.light) +
  flatBox(3, 31, 106, 3, '#c39a68') +
  bar('M14 4V30M98 4V30', STEEL.dark, 3);

const sign =
  shade(40, 84, 14) +
  bar('M40 84V12', WOOD.mid, 6) +
  shape('M6 16h54l14 12-14 12H6Z', WOOD.light) +
  stroke('M14 24h30M14 32h22', WOOD.deep, 3) +
  shape('M70 46H24l-12 9 12 9h46Z', WOOD.mid) +
  stroke('M30 55h30', WOOD.deep, 3) +
  flatOval(40, 10, 5, 3, WOOD.light);

export const COURTYARD = [
  standing('horloge', 80, 150, horloge),
  standing('ratelier', 128, 134, ratelier(false)),
  standing('ratelier-lit', 128, 134, ratelier(true)),
  standing('panneau', 100, 120, panneau),
  standing('affiche', 80, 136, affiche),
  standing('lamp-post', 56, 150, lampPost),
  standing('plant', 64, 90, plant),
  standing('bench', 112, 62, bench),
  standing('sign', 80, 88, sign),
];
