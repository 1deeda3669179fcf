/** What lies beyond the mine's walls: the fields at its foot, a way and a fence, and the rock below them, cut open. */
import { bar, flat, flatBox, flatDot, flatOval, stroke } from '../ink.ts';
import { LAMP, LEAF, STEEL, WOOD } from '../palette.ts';
import { chanceFrom, pick } from '../scatter.ts';
import { rock } from './marks.ts';

const EDGE = 64;
const MEADOW = '#3a4a3b';

/** Wilder than the lawn: long dry blades, and stones on the worn one. */
export function field(worn: boolean): string {
  const chance = chanceFrom(worn ? 41 : 29);
  const blades = Array.from({ length: 9 }, () => {
    const [x, y] = [6 + chance() * 52, 12 + chance() * 48];
    const colour = pick(['#5d6b4a', '#4a5d45', '#6d7350'], chance);
    return stroke(`M${x} ${y}q-1-5-4-8M${x} ${y}v-9M${x} ${y}q1-5 5-7`, colour, 1.5);
  });
  const patches =
    flat('M4 24c10-7 22-6 26 0s-6 12-15 12S-2 31 4 24Z', '#334236') +
    flat('M34 50c8-6 22-6 26 0s-8 11-16 11-16-6-10-11Z', '#42513c');
  const stones =
    flatOval(20, 45, 6, 4, '#565d66') +
    flatOval(19, 43.5, 4, 2, '#767e88') +
    flatOval(46, 22, 4, 3, '#4d545d') +
    flatDot(30, 54, 1.8, '#646b74');
  return flatBox(0, 0, EDGE, EDGE, MEADOW) + patches + (worn ? stones : '') + blades.join('');
}

/** Clay that carts have worn. */
export const wayAcross = (): string =>
  field(false) +
  flat('M0 14c12 4 20-3 34 1s20-2 30-1v38c-14 3-22-3-34 0S8 54 0 51Z', '#5a4a3a') +
  flat('M0 19c14 4 24-2 36 1s20-1 28-1v9H0ZM0 38h64v8c-14 2-24-3-36 0S6 47 0 46Z', '#4c3e31') +
  [
    [12, 33],
    [39, 32],
    [54, 20],
    [26, 17],
  ]
    .map(([x = 0, y = 0]) => flatOval(x, y, 2.4, 1.6, '#75634f'))
    .join('');

/** With nothing beneath it: it stands in any field. */
export const fence = (): string =>
  flat('M0 58h64v3H0Z', '#05070a', 0.35) +
  bar('M-6 34H70M-6 46H70', WOOD.mid, 4) +
  [10, 42].map((x) => bar(`M${x} 58V24`, WOOD.light, 5)).join('') +
  stroke('M16 32h20M48 45h12', WOOD.light, 1.5);

/** Where the ground is cut open: grass hangs over, then soil with roots, then rock. */
export const fieldEdge = (): string =>
  rock() +
  flat('M0 0h64v36c-10 5-18-2-28 3s-22 2-36-2Z', '#2c221a') +
  flat('M0 0h64v24c-14 5-20-3-32 1S10 28 0 25Z', '#43342a') +
  [
    [12, 24],
    [34, 29],
    [54, 23],
    [24, 33],
  ]
    .map(([x = 0, y = 0]) => flatOval(x, y, 3, 2.2, '#66584b'))
    .join('') +
  stroke('M18 12q2 8-2 15M46 12q-3 7 2 13M58 12v9', '#6b4d35', 1.6) +
  flat('M0 0h64v11l-5 7-5-6-6 8-6-7-5 6-6-7-5 8-6-7-6 6-6-7-4 6-4-5Z', MEADOW) +
  stroke('M4 10l2 5M16 9l1 6M29 10l2 6M41 9l1 6M55 10l-2 6', '#5d6b4a', 1.8);

/** A fern and a shell that lived before the coal. */
export const rockFossil = (): string =>
  rock() +
  stroke('M10 30C18 22 26 19 38 20M15 26l-4-6M20 23l-3-7M26 21l-1-7M17 25l5 5M23 22l5 5M29 20l5 4', '#3f4d60', 2) +
  stroke('M48 46a4 4 0 1 1-4-4 7 7 0 1 1-7 7', '#3f4d60', 2.2);

/** A seam of coal that glints. */
export const rockSeam = (): string =>
  rock() +
  flat('M0 22c22-8 40 8 64 0v18c-24 8-42-8-64 0Z', '#07090d') +
  stroke('M8 28l6-2M22 31l5 2M38 34l6-1M52 28l6-1M30 27l4 1', '#8398b0', 1.8) +
  stroke('M14 35l4-1M46 27l4 1', LAMP.dark, 1.8);

/** An old gallery, seen from its side: props, rails, and a lamp that somebody left on in the middle one. */
export const gallery = (part: 'left' | 'middle' | 'right'): string => {
  const [from, to] = [part === 'left' ? 14 : 0, part === 'right' ? 50 : EDGE];
  const end = { left: 'M14 12c-8 10-7 30 0 40Z', middle: '', right: 'M50 12c8 10 7 30 0 40Z' }[part];
  const lit =
    flatDot(32, 27, 17, LAMP.mid, 0.12) +
    flatDot(32, 27, 11, LAMP.mid, 0.16) +
    stroke('M32 14v6', STEEL.light, 1.5) +
    flatBox(28, 20, 8, 4, WOOD.deep, 1) +
    flatBox(28, 24, 8, 9, LAMP.mid, 2) +
    flatBox(30, 26, 3, 5, LAMP.pale, 1);
  return (
    rock() +
    flat(end, '#06080c') +
    flatBox(from, 12, to - from, 40, '#06080c') +
    flatBox(from, 12, to - from, 4, WOOD.dark) +
    (part === 'middle' ? lit : flatBox(29, 14, 6, 34, WOOD.dark) + flatBox(29, 14, 2, 34, WOOD.mid)) +
    stroke(`M${from} 47H${to}`, STEEL.mid, 2.5) +
    flatBox(from, 49, to - from, 3, LEAF.deep)
  );
};
