/** All sounds that are served, by the name of their file: what is in it, and how it is encoded. */
import { EFFECTS } from '../../src/web/sound/effects.ts';
import { MOODS, type Mood } from '../../src/web/sound/moods.ts';
import { LOOP_RATE } from './ambience/loop.ts';
import { EFFECT_RATE } from './effects.ts';
import type { Encoding } from './encode.ts';
import { effectSamples, loopSamples, withLeads } from './master.ts';
import type { Samples } from './samples.ts';

/** Wind and flames are bright, and turn to water with less; the other loops are dull. */
const BRIGHT: readonly Mood[] = ['yard', 'lamps'];

export interface Sound {
  readonly name: string;
  readonly samples: () => Samples;
  readonly encoding: Encoding;
}

export const SOUNDS: readonly Sound[] = [
  ...EFFECTS.map((effect) => ({
    name: effect,
    samples: () => effectSamples(effect),
    encoding: { rate: EFFECT_RATE, bitrate: 48 } as const,
  })),
  ...MOODS.map((mood) => ({
    name: mood,
    samples: () => withLeads(loopSamples(mood)),
    encoding: { rate: LOOP_RATE, bitrate: BRIGHT.includes(mood) ? 24 : 16 } as const,
  })),
];
