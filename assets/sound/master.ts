/** The last hand on each sound: as loud as its neighbours, no click at its ends, nothing above what a file can hold. */
import type { Effect } from '../../src/web/sound/effects.ts';
import { LEAD_MS, type Mood } from '../../src/web/sound/moods.ts';
import { gallery } from './ambience/gallery.ts';
import { lamps } from './ambience/lamps.ts';
import { LOOP_RATE } from './ambience/loop.ts';
import { machines } from './ambience/machines.ts';
import { telegraph } from './ambience/telegraph.ts';
import { yard } from './ambience/yard.ts';
import { EFFECT_RATE, EFFECT_SOUNDS } from './effects.ts';
import { highpass } from './filters.ts';
import { loudestMoment, rmsOf } from './measure.ts';
import { ease, type Samples } from './samples.ts';

/** The loudest tenth of a second of an effect, and where it is meant to differ: what comes often is softer. */
const EFFECT_DB = -18;
const OFF_BY_DB: { readonly [effect in Effect]?: number } = {
  won: 2,
  key: -2,
  shown: -3,
  phrase: -4,
  tick: -5,
  hint: -4,
  freeze: -2,
  lost: -1,
};
export const effectDb = (effect: Effect): number => EFFECT_DB + (OFF_BY_DB[effect] ?? 0);
/** The mean of a loop. */
export const LOOP_DB = -23;

const share = (db: number) => 10 ** (db / 20);
/** Loudspeakers of tablets give nothing below it, and what they are asked to give there spoils the rest. */
const LOWEST_HERTZ = 55;
const HEAD_S = 0.002;
const TAIL_S = 0.08;
/** Where a peak begins to be bent back, and what it never passes. */
const KNEE = 0.55;
const CEILING = 0.85;

export function effectSamples(effect: Effect): Samples {
  const raw = highpass(EFFECT_SOUNDS[effect](), EFFECT_RATE, { hertz: LOWEST_HERTZ });
  const level = share(effectDb(effect)) / loudestMoment(raw, EFFECT_RATE);
  const lasts = raw.length / EFFECT_RATE;
  return raw.map((sample, i) => {
    const t = i / EFFECT_RATE;
    return bent(sample * level) * ease(t / HEAD_S) * ease((lasts - t) / TAIL_S);
  });
}

const LOOPS: { readonly [mood in Mood]: () => Samples } = { yard, telegraph, gallery, lamps, machines };

/** One round of the loop, by itself. */
export function loopSamples(mood: Mood): Samples {
  const raw = highpass(LOOPS[mood](), LOOP_RATE, { hertz: 40, round: true });
  const level = share(LOOP_DB) / rmsOf(raw);
  return raw.map((sample) => bent(sample * level));
}

/** As it stands in its file: the loop, with its own end before it and its own start after it. */
export function withLeads(loop: Samples): Samples {
  const lead = Math.round((LEAD_MS / 1000) * LOOP_RATE);
  return new Float64Array(loop.length + 2 * lead).map((_, i) => loop[(i - lead + loop.length) % loop.length] ?? 0);
}

function bent(sample: number): number {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  return Math.sign(sample) * (KNEE + (CEILING - KNEE) * Math.tanh((size - KNEE) / (CEILING - KNEE)));
}
