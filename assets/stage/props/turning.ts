/** Wheels that turn and steam that rises: each frame is a picture of its own, named `<thing>/<n>`, and the thing itself is its first. */
import { type Drawing, standing } from '../drawing.ts';
import { dot, flatDot, flatOval, stroke } from '../ink.ts';
import { BRASS, COAL, STEEL } from '../palette.ts';

const SPOKES = 6;

/** After as many steps the wheel looks as before: a spoke stands where its neighbour stood. */
const STEPS = 3;

const spokesAt = (middle: number, radius: number, step: number) =>
  Array.from({ length: SPOKES }, (_, at) => {
    const turn = ((at + step / STEPS) / SPOKES) * 2 * Math.PI;
    return `M${middle} ${middle}L${(middle + radius * Math.sin(turn)).toFixed(1)} ${(middle - radius * Math.cos(turn)).toFixed(1)}`;
  }).join('');

const rim = (middle: number, radius: number, colour: string, width: number) =>
  `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="#10131a" stroke-width="${width + 4}"/><circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

const molette = (step: number) =>
  rim(32, 27, STEEL.light, 5) +
  stroke(spokesAt(32, 25, step), '#10131a', 5) +
  stroke(spokesAt(32, 25, step), STEEL.pale, 2.5) +
  dot(32, 32, 5, STEEL.dark);

/** The winding wheel: a rope on its rim, and brass at its hub. */
const volant = (step: number) =>
  flatDot(42, 42, 36, '#0c1117', 0.55) +
  rim(42, 36, '#2f6a55', 8) +
  rim(42, 30, STEEL.mid, 2) +
  stroke(spokesAt(42, 29, step), '#10131a', 9) +
  stroke(spokesAt(42, 29, step), '#4c9a7c', 5.5) +
  dot(42, 42, 11, BRASS.mid) +
  flatDot(42, 42, 5, BRASS.light) +
  flatDot(42, 42, 2, COAL.deep);

const steam = (step: number) =>
  [0, 1, 2]
    .map((at) => {
      const share = (at + step / STEPS) / 3;
      return flatOval(
        20 + Math.sin(share * 7) * 5,
        50 - share * 42,
        5 + share * 9,
        4 + share * 7,
        '#dfe7ee',
        0.5 * (1 - share),
      );
    })
    .join('');

/** How a thing is drawn at a step of its round. */
const round = (name: string, width: number, height: number, at: (step: number) => string): readonly Drawing[] => [
  standing(name, width, height, at(0)),
  ...Array.from({ length: STEPS }, (_, step) => standing(`${name}/${step}`, width, height, at(step))),
];

export const TURNING = [
  ...round('molette', 64, 64, molette),
  ...round('volant', 84, 84, volant),
  ...round('vapeur', 40, 56, steam),
];
