/** What can be said of a sound without hearing it. Levels in dB below full scale: 0 is the loudest a file can hold. */
import type { Samples } from './samples.ts';

export const inDb = (level: number): number => 20 * Math.log10(Math.max(level, 1e-12));

export const peakOf = (sound: Samples): number => sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

export function rmsOf(sound: Samples, from = 0, to = sound.length): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += (sound[i] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, to - from));
}

const MOMENT_S = 0.1;

/** How loud its loudest tenth of a second is: what an ear takes for the loudness of something short. */
export function loudestMoment(sound: Samples, rate: number): number {
  const length = Math.min(sound.length, Math.round(MOMENT_S * rate));
  const step = Math.max(1, Math.round(length / 8));
  let most = 0;
  for (let from = 0; from + length <= sound.length; from += step)
    most = Math.max(most, rmsOf(sound, from, from + length));
  return most;
}

/** Where the middle of its spectrum lies, in hertz, from a few hundred moments of it. */
export function brightnessOf(sound: Samples, rate: number): number {
  const size = 512;
  const step = Math.max(size, Math.floor(sound.length / 60));
  let weighed = 0;
  let weight = 0;
  for (let from = 0; from + size <= sound.length; from += step) {
    for (let bin = 1; bin < size / 2; bin += 1) {
      let re = 0;
      let im = 0;
      for (let i = 0; i < size; i += 1) {
        const sample = (sound[from + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
        re += sample * Math.cos((2 * Math.PI * bin * i) / size);
        im += sample * Math.sin((2 * Math.PI * bin * i) / size);
      }
      const power = re * re + im * im;
      weighed += (power * bin * rate) / size;
      weight += power;
    }
  }
  return weight === 0 ? 0 : weighed / weight;
}

/** How sharply a loop turns at one of its samples: large where two ends were joined that do not go together. */
export function kinkAt(loop: Samples, at: number): number {
  const sample = (i: number) => loop[(at + i + loop.length) % loop.length] ?? 0;
  return Math.max(...[-1, 0, 1].map((i) => Math.abs(sample(i + 1) - 2 * sample(i) + sample(i - 1))));
}

/** What this share of its samples stay below. */
export function usualKink(loop: Samples, share: number): number {
  const kinks = Float64Array.from({ length: Math.floor(loop.length / 7) }, (_, i) => kinkAt(loop, 7 * i)).sort();
  return kinks[Math.floor(share * kinks.length)] ?? 0;
}
