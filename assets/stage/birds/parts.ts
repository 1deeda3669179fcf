/** Parts that several species share: an egg of a body, eyes, beaks. */
import { flatDot, stroke } from '../ink.ts';
import type { Shape } from './bird.ts';

const DARK = '#10131a';
const MIDDLE = 32;

/** An upright body: `head` half as wide as the head, `belly` as the belly, in px. */
export function egg(top: number, bottom: number, head: number, belly: number): string {
  const high = bottom - top;
  const [left, right] = [MIDDLE - belly, MIDDLE + belly];
  const waist = bottom - high * 0.36;
  return (
    `M${MIDDLE} ${top}C${MIDDLE + head * 0.75} ${top} ${MIDDLE + head} ${top + high * 0.18} ${MIDDLE + head} ${top + high * 0.32}` +
    `C${MIDDLE + head} ${top + high * 0.44} ${right} ${waist - high * 0.12} ${right} ${waist}` +
    `C${right} ${bottom - high * 0.08} ${MIDDLE + belly * 0.6} ${bottom} ${MIDDLE} ${bottom}` +
    `C${MIDDLE - belly * 0.6} ${bottom} ${left} ${bottom - high * 0.08} ${left} ${waist}` +
    `C${left} ${waist - high * 0.12} ${MIDDLE - head} ${top + high * 0.44} ${MIDDLE - head} ${top + high * 0.32}` +
    `C${MIDDLE - head} ${top + high * 0.18} ${MIDDLE - head * 0.75} ${top} ${MIDDLE} ${top}Z`
  );
}

/** A closed oval. */
export const oval = (x: number, y: number, across: number, down: number): string =>
  `M${x - across} ${y}a${across} ${down} 0 1 1 ${2 * across} 0a${across} ${down} 0 1 1 ${-2 * across} 0Z`;

export const eye = (x: number, y: number, radius = 4): string =>
  flatDot(x, y, radius, '#ffffff') +
  flatDot(x, y + 0.3, radius * 0.66, DARK) +
  flatDot(x + radius * 0.25, y - radius * 0.3, radius * 0.26, '#ffffff');

export const eyes = (apart: number, y: number, radius = 4): string =>
  eye(MIDDLE - apart, y, radius) + eye(MIDDLE + apart, y, radius);

/** Eyes that laugh: two arcs. */
export const gladEyes = (apart: number, y: number, colour = DARK): string =>
  [MIDDLE - apart, MIDDLE + apart].map((x) => stroke(`M${x - 4} ${y + 1.5}c1.5-4.5 6.5-4.5 8 0`, colour, 2.6)).join('');

const BEAK = '#f2a43a';
const MOUTH = '#8c2f22';

export const smallBeak = (y: number, fill = BEAK): Shape => [`M${MIDDLE - 4.5} ${y}c3-2 6-2 9 0l-4.5 6.500Z`, fill];
export const openBeak = (y: number): Shape => [
  `M${MIDDLE - 5} ${y - 1}c3-2 7-2 10 0 0 6-2 9.5-5 9.500s-5-3.5-5-9.500Z`,
  MOUTH,
];

/** A band around the brow, `half` as wide as the head there. */
export const browBand = (y: number, half: number): string =>
  `M${MIDDLE - half} ${y + 2}C${MIDDLE - half / 2} ${y - 2} ${MIDDLE + half / 2} ${y - 2} ${MIDDLE + half} ${y + 2}`;
