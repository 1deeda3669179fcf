/** Sound as numbers: samples from -1 to 1, laid over one another, with chance that is the same at each run. */

export type Samples = Float64Array<ArrayBuffer>;

export const samplesOf = (seconds: number, rate: number): Samples => new Float64Array(Math.round(seconds * rate));

/** Fills what lasts so long by its time in seconds. */
export function drawn(seconds: number, rate: number, wave: (t: number) => number): Samples {
  return samplesOf(seconds, rate).map((_, i) => wave(i / rate));
}

/** Mixes a voice into a sound from a moment on. What would go on after the end is an error: its tail would be cut. */
export function lay(into: Samples, rate: number, at: number, voice: Samples, level = 1): void {
  const from = Math.round(at * rate);
  if (from + voice.length > into.length) throw new RangeError(`a voice at ${at} s is cut off at the end of its sound`);
  for (const [i, sample] of voice.entries()) into[from + i] = (into[from + i] ?? 0) + level * sample;
}

/** The same in a loop: what would go on after the end sounds at the beginning. */
export function layRound(into: Samples, rate: number, at: number, voice: Samples, level = 1): void {
  const from = Math.round(at * rate);
  for (const [i, sample] of voice.entries()) {
    const place = (from + i) % into.length;
    into[place] = (into[place] ?? 0) + level * sample;
  }
}

/** Chance from 0 to 1: mulberry32, which is small, even, and the same on every machine. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function noise(seconds: number, rate: number, seed: number): Samples {
  const next = chance(seed);
  return samplesOf(seconds, rate).map(() => next() * 2 - 1);
}

/** Rises from 0 to 1 as half a cosine: no corner, so no click. */
export const ease = (share: number): number => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, share)));
