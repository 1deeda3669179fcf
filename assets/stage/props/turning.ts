/** Wheels that turn, steam that rises, flames and small lights: each frame is a picture of its own, named `<thing>/<n>`, and the thing itself is its first. */
import { type Drawing, standing } from '../drawing.ts';
import { dot, flat, flatBox, flatDot, flatOval, stroke, turned } from '../ink.ts';
import { BRASS, COAL, GOOD, LAMP, STEEL } from '../palette.ts';

const SPOKES = 6;

/** After as many steps the wheel looks as before: a spoke stands where its neighbour stood. */
const STEPS = 3;
const SWING_STEPS = 4;

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

/** Swings in the case of the clock on the wall; its steps are a quarter of a swing apart, and none is at rest. */
const pendulum = (step: number) => {
  const lean = -14 * Math.sin(((step + 0.17) / SWING_STEPS) * 2 * Math.PI);
  return turned(
    Number(lean.toFixed(1)),
    9,
    1,
    stroke('M9 1v17', BRASS.light, 1.6) + dot(9, 18, 3, BRASS.mid) + flatDot(8.4, 17.4, 1.1, LAMP.pale),
  );
};

const FLAMES = [
  'M1 20c0-6 4-8 4-13 3 3 5 5 5 8 1-4 2-6 1-11 4 4 8 9 9 16Z',
  'M1 20c1-5 2-7 3-11 3 3 4 6 4 8 2-5 5-9 6-14 3 6 6 11 6 17Z',
  'M1 20c0-8 3-9 5-16 3 5 3 8 4 11 1-3 3-5 5-8 1 5 5 8 5 13Z',
] as const;

/** Lies over the small window of a stove; below it is the stove. */
const flames = (step: number) =>
  flatBox(1, 2, 20, 18, '#5a1d12', 2) +
  flat(FLAMES[step] ?? FLAMES[0], '#ff8a2b') +
  flat(`M${6 + step} 20c0-4 3-5 4-9 3 3 4 5 4 9Z`, LAMP.pale) +
  stroke('M6 2v18M11 2v18M16 2v18', COAL.deep, 2);

/** Beside each other on six units; what passes goes down. Only their tint changes: nothing goes out. */
const lights = (step: number) =>
  [0, 1, 2, 3, 4, 5]
    .map((at) => {
      const [data, power] = [(at + STEPS - step) % STEPS === 0 ? '#d9fffb' : '#3f8f8a', at === 3 ? LAMP.mid : GOOD];
      return flatDot(4, 4 + at * 16, 2.6, power) + flatDot(11, 4 + at * 16, 2.6, data);
    })
    .join('');

const blade = 'M21 23c-3-4-3-13 1-21 3 7 4 15 2 21Z';
const sails = (step: number) =>
  [0, 1, 2]
    .map((at) =>
      turned(
        at * 120 + step * 40,
        23,
        23,
        `<path d="${blade}" fill="${STEEL.pale}" stroke="#10131a" stroke-width="1.500" stroke-linejoin="round"/>`,
      ),
    )
    .join('') + dot(23, 23, 3, STEEL.mid);

/** How a thing is drawn at a step of its round. */
const round = (
  name: string,
  width: number,
  height: number,
  at: (step: number) => string,
  steps = STEPS,
): readonly Drawing[] => [
  standing(name, width, height, at(0)),
  ...Array.from({ length: steps }, (_, step) => standing(`${name}/${step}`, width, height, at(step))),
];

export const TURNING = [
  ...round('molette', 64, 64, molette),
  ...round('volant', 84, 84, volant),
  ...round('vapeur', 40, 56, steam),
  ...round('pendulum', 18, 24, pendulum, SWING_STEPS),
  ...round('flames', 22, 48, flames),
  ...round('lights', 14, 105, lights),
  ...round('sails', 46, 46, sails),
];
