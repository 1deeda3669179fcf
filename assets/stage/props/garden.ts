/** The west garden: a dovecote, for the birds that carried messages before the wires did, and a hive. */
import { standing } from '../drawing.ts';
import { bar, box, dot, flat, flatBox, flatDot, flatOval, shape, stroke } from '../ink.ts';
import { BRICK, COAL, LAMP, PAPER, WOOD } from '../palette.ts';
import { shade } from './shade.ts';

const hole = (x: number, y: number) =>
  flat(`M${x - 6} ${y + 8}V${y}a6 6 0 0 1 12 0v8Z`, '#12100e') + box(x - 9, y + 8, 18, 4, WOOD.light, 1);

const dovecote =
  shade(36, 134, 22) +
  bar('M36 132V84', WOOD.mid, 9) +
  flatBox(33, 90, 2.5, 38, WOOD.light) +
  bar('M22 86 36 104 50 86', WOOD.dark, 4) +
  box(10, 40, 52, 46, PAPER.mid, 1) +
  flatBox(46, 42, 14, 42, PAPER.shade) +
  stroke('M12 58h48M12 72h48', '#b8a67f', 1.4) +
  hole(24, 50) +
  hole(46, 50) +
  hole(24, 70) +
  hole(46, 70) +
  box(4, 84, 64, 6, WOOD.light, 1) +
  shape('M36 4 70 42H2Z', BRICK.mid) +
  flat('M36 6 66 40H46Z', BRICK.dark) +
  stroke('M22 26h28M13 35h46', BRICK.deep, 1.8) +
  dot(36, 6, 4, LAMP.mid) +
  shape('M18 47c0-5 4-7 8-6l4-3 1 4c3 2 3 6 0 9l-8 3c-4-1-5-4-5-7Z', '#c3d0de') +
  flatDot(29, 42.5, 1.2, COAL.deep) +
  flat('M18 47c4 0 7 2 7 6l-2 1c-3-1-5-4-5-7Z', '#8398b0');

const hive =
  shade(24, 56, 20) +
  bar('M9 56v-6M39 56v-6', WOOD.dark, 4) +
  box(4, 32, 40, 19, WOOD.light, 1) +
  box(4, 14, 40, 19, LAMP.dark, 1) +
  flatBox(6, 16, 36, 3, LAMP.mid) +
  flatBox(6, 34, 36, 3, '#c39a68') +
  shape('M0 15 6 6h36l6 9Z', WOOD.mid) +
  flatBox(14, 45, 20, 4, COAL.deep, 1) +
  flatOval(38, 42, 2.6, 2, LAMP.mid) +
  flatOval(31, 28, 2.6, 2, LAMP.pale) +
  stroke('M38 41v2M31 27v2', COAL.deep, 1);

export const GARDEN = [standing('dovecote', 72, 138, dovecote), standing('hive', 48, 60, hive)];
