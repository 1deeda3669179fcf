/** The effects. Every melody is a piece of one theme in G: what is solved ends it, what is won plays it whole. */
import type { Effect } from '../../src/web/sound/effects.ts';
import { inRoom, lowpass } from './filters.ts';
import { air, bar, bell, click, glide, glow, thud } from './instruments.ts';
import { lay, noise, type Samples, samplesOf } from './samples.ts';

export const EFFECT_RATE = 32_000;
const RATE = EFFECT_RATE;

const NOTE = { G3: 55, B3: 59, D4: 62, E4: 64, G4: 67, A4: 69, B4: 71, D5: 74, E5: 76, G5: 79, A5: 81, B5: 83 };

type Part = readonly [at: number, voice: Samples, level?: number];

/** Parts laid into so many seconds, in the same small warm room. */
function played(seconds: number, parts: readonly Part[], wet = 0.35, fades = 0.5): Samples {
  const sound = samplesOf(seconds, RATE);
  for (const [at, voice, level] of parts) lay(sound, RATE, at, voice, level);
  return inRoom(sound, RATE, { fades, wet, dull: 0.45 });
}

/** A canary: two short calls, then a longer one that falls. */
const canary = (at: number, level: number): readonly Part[] => [
  [at, glide(2350, 2800, 0.07, RATE, 60), level],
  [at + 0.1, glide(2350, 2800, 0.07, RATE, 60), level],
  [at + 0.2, glide(2950, 2100, 0.16, RATE, 90), level],
];

function rolling(): Samples {
  const rumble = lowpass(noise(0.85, RATE, 11), RATE, { hertz: 480 });
  return rumble.map((sample, i) => {
    const t = i / RATE;
    return sample * Math.sin((Math.PI * t) / 0.85) * (0.7 + 0.3 * Math.sin(2 * Math.PI * 13 * t));
  });
}

const ratchet: readonly Part[] = [0, 0.1, 0.18, 0.245, 0.3].map((at, i) => [
  at,
  click(1500 + 90 * i, 0.05, RATE, 30 + i),
  0.7,
]);

export const EFFECT_SOUNDS: { readonly [effect in Effect]: () => Samples } = {
  key: () =>
    played(0.55, [
      [0, click(2300, 0.05, RATE, 1), 0.6],
      [0.08, click(1700, 0.05, RATE, 2), 0.7],
      [0.15, thud(190, 0.16, RATE, 3), 0.9],
      [0.16, bell(NOTE.B5, 0.3, RATE), 0.28],
    ]),
  shown: () =>
    played(0.5, [
      [0, air(700, 2600, 0.2, RATE, 4), 0.7],
      [0.13, bar(NOTE.A5, 0.3, RATE), 0.5],
    ]),
  hint: () => played(0.8, [[0, bar(NOTE.D5, 0.5, RATE), 0.35], ...canary(0.08, 0.5)]),
  wrong: () => {
    const notes = played(0.75, [
      [0, bar(NOTE.E4, 0.3, RATE), 0.8],
      [0.2, bar(NOTE.D4, 0.45, RATE), 0.8],
    ]);
    return lowpass(notes, RATE, { hertz: 850 });
  },
  door: () =>
    played(
      1.7,
      [
        [0, click(900, 0.08, RATE, 5), 0.5],
        [0.06, rolling(), 1.8],
        [0.1, glide(190, 120, 0.75, RATE), 0.3],
        [0.86, thud(128, 0.4, RATE, 6), 1],
      ],
      0.6,
      0.9,
    ),
  lever: () =>
    played(
      1.1,
      [
        ...ratchet,
        [0.38, thud(150, 0.3, RATE, 7), 1],
        [0.39, click(1100, 0.07, RATE, 8), 0.5],
        [0.46, air(3200, 1500, 0.4, RATE, 9, 0.8), 0.3],
      ],
      0.45,
      0.6,
    ),
  lamp: () =>
    played(0.85, [
      [0, air(900, 2000, 0.14, RATE, 10, 0.8), 0.6],
      [0.05, glow(NOTE.G4, 0.6, RATE), 0.4],
      [0.09, glow(NOTE.D5, 0.55, RATE), 0.3],
      [0.13, glow(NOTE.B5, 0.45, RATE), 0.12],
    ]),
  phrase: () =>
    played(0.3, [
      [0, glide(430, 820, 0.07, RATE), 0.8],
      [0.075, glide(560, 1040, 0.06, RATE), 0.5],
    ]),
  tick: () =>
    played(0.18, [
      [0, click(1150, 0.06, RATE, 12), 0.6],
      [0, thud(420, 0.07, RATE, 13), 0.4],
    ]),
  freeze: () =>
    played(
      1.7,
      [
        [0, bell(NOTE.G5, 0.7, RATE), 0.6],
        [0.13, bell(NOTE.E5, 0.7, RATE), 0.55],
        [0.31, bell(NOTE.D5, 0.75, RATE), 0.5],
        [0.58, bell(NOTE.B4, 0.95, RATE), 0.45],
      ],
      0.5,
      0.9,
    ),
  solved: () =>
    played(1.3, [
      [0, bar(NOTE.D5, 0.5, RATE), 0.6],
      [0.13, bar(NOTE.E5, 0.5, RATE), 0.6],
      [0.27, bar(NOTE.G5, 0.9, RATE), 0.7],
      [0.27, bar(NOTE.B4, 0.8, RATE), 0.35],
      [0.27, bar(NOTE.G4, 0.8, RATE), 0.4],
    ]),
  won: () =>
    played(
      2.7,
      [
        [0, bar(NOTE.G4, 0.6, RATE), 0.6],
        [0, bar(NOTE.G3, 0.6, RATE), 0.5],
        [0.15, bar(NOTE.B4, 0.5, RATE), 0.55],
        [0.3, bar(NOTE.D5, 0.6, RATE), 0.6],
        [0.45, bar(NOTE.E5, 0.6, RATE), 0.65],
        [0.45, bar(NOTE.G4, 0.5, RATE), 0.35],
        [0.675, bar(NOTE.D5, 0.4, RATE), 0.55],
        [0.675, bar(NOTE.D4, 0.4, RATE), 0.4],
        [0.84, bar(NOTE.G5, 1.5, RATE), 0.75],
        [0.84, bar(NOTE.D5, 1.4, RATE), 0.35],
        [0.84, bar(NOTE.B4, 1.4, RATE), 0.35],
        [0.84, bar(NOTE.G3, 1.5, RATE), 0.5],
        [0.86, glow(NOTE.G4, 1.5, RATE), 0.12],
        ...canary(1.3, 0.13),
      ],
      0.4,
      0.8,
    ),
  lost: () =>
    played(
      2.3,
      [
        [0, bar(NOTE.D5, 0.7, RATE), 0.5],
        [0.27, bar(NOTE.B4, 0.7, RATE), 0.5],
        [0.56, bar(NOTE.A4, 0.7, RATE), 0.5],
        [0.9, bar(NOTE.G4, 1.2, RATE), 0.55],
        [0.9, bar(NOTE.D4, 1.2, RATE), 0.3],
        [0.9, bar(NOTE.B3, 1.2, RATE), 0.3],
      ],
      0.45,
      0.8,
    ),
};
