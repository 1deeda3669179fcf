/** What loops are made of: steady noise and tones that end where they begin, and chance that is spread over the whole round. */
import { LOOP_MS } from '../../../src/web/sound/moods.ts';
import { chance, drawn, noise, type Samples } from '../samples.ts';

export const LOOP_RATE = 16_000;
export const LOOP_S = LOOP_MS / 1000;

/** From -1 to 1 and back, so many times in one round: whatever follows it ends where it began. */
export const wave = (times: number, turned = 0) => {
  const step = (2 * Math.PI * times) / LOOP_S;
  return (t: number): number => Math.sin(step * t + 2 * Math.PI * turned);
};

export const steadyNoise = (seed: number): Samples => noise(LOOP_S, LOOP_RATE, seed);

/** A hum of whole turns: the nearest pitch that closes the round. */
export function hum(hertz: number, levels: readonly number[], swells: (t: number) => number): Samples {
  const turns = Math.round(hertz * LOOP_S) / LOOP_S;
  return drawn(LOOP_S, LOOP_RATE, (t) => {
    const tone = levels.reduce((sum, level, i) => sum + level * Math.sin(2 * Math.PI * turns * (i + 1) * t), 0);
    return tone * swells(t);
  });
}

/** So many moments of the round, none too near to another, with what else chance says of each. */
export function moments(count: number, seed: number): readonly { readonly at: number; readonly luck: number }[] {
  const next = chance(seed);
  return Array.from({ length: count }, (_, i) => ({
    at: ((i + 0.15 + 0.7 * next()) * LOOP_S) / count,
    luck: next(),
  }));
}

export function mixed(...layers: readonly (readonly [sound: Samples, level: number])[]): Samples {
  return new Float64Array(LOOP_S * LOOP_RATE).map((_, i) =>
    layers.reduce((sum, [sound, level]) => sum + level * (sound[i] ?? 0), 0),
  );
}

/** Its level, moved by time. */
export const swelled = (sound: Samples, level: (t: number) => number): Samples =>
  sound.map((sample, i) => sample * level(i / LOOP_RATE));
