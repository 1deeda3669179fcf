/** Filters and a light room. `round` runs a loop twice and keeps the second time, in which its end leads into its start. */
import type { Samples } from './samples.ts';

export interface FilterOptions {
  /** Where it cuts, in hertz: the same all along, or by time in seconds. */
  readonly hertz: number | ((t: number) => number);
  /** 0.7 is flat; above, it rings. */
  readonly q?: number;
  readonly round?: boolean;
}

type Kind = 'low' | 'high' | 'band';

/** A state variable filter in trapezoid steps: stays stable while its frequency moves. */
function filtered(kind: Kind, sound: Samples, rate: number, { hertz, q = 0.7, round = false }: FilterOptions): Samples {
  const out = new Float64Array(sound.length);
  let first = 0;
  let second = 0;
  for (let pass = round ? 0 : 1; pass < 2; pass += 1) {
    for (let i = 0; i < sound.length; i += 1) {
      const cut = typeof hertz === 'number' ? hertz : hertz(i / rate);
      const g = Math.tan((Math.PI * cut) / rate);
      const input = sound[i] ?? 0;
      const band = (g * (input - second) + first) / (1 + g * (g + 1 / q));
      const low = second + g * band;
      first = 2 * band - first;
      second = 2 * low - second;
      out[i] = { low, high: input - band / q - low, band: band / q }[kind];
    }
  }
  return out;
}

export const lowpass = (sound: Samples, rate: number, options: FilterOptions) => filtered('low', sound, rate, options);
export const highpass = (sound: Samples, rate: number, options: FilterOptions) =>
  filtered('high', sound, rate, options);
export const bandpass = (sound: Samples, rate: number, options: FilterOptions) =>
  filtered('band', sound, rate, options);

export interface RoomOptions {
  /** Until what is heard after a sound has fallen by 60 dB, in seconds. */
  readonly fades: number;
  /** How much of the room is added to the sound. */
  readonly wet: number;
  /** 0 is bright walls, 1 is felt. */
  readonly dull?: number;
  readonly round?: boolean;
}

/** Walls at different distances, in seconds, so that none of them sings. */
const WALLS = [0.0297, 0.0371, 0.0411, 0.0437, 0.0533, 0.0617];
const SPREADERS = [0.005, 0.0017];

/** Echoes of each wall fall back onto it, duller each time; two spreaders make them a cloud. */
export function inRoom(sound: Samples, rate: number, { fades, wet, dull = 0.4, round = false }: RoomOptions): Samples {
  let cloud = new Float64Array(sound.length);
  for (const seconds of WALLS) {
    const echo = echoes(sound, Math.round(seconds * rate), 10 ** ((-3 * seconds) / fades), dull, round);
    cloud = cloud.map((sample, i) => sample + (echo[i] ?? 0) / WALLS.length);
  }
  for (const seconds of SPREADERS) cloud = spread(cloud, Math.round(seconds * rate), round);
  return sound.map((sample, i) => sample + wet * (cloud[i] ?? 0));
}

function echoes(sound: Samples, delay: number, kept: number, dull: number, round: boolean): Samples {
  const line = new Float64Array(delay);
  const out = new Float64Array(sound.length);
  let soft = 0;
  let at = 0;
  for (let pass = round ? 0 : 1; pass < 2; pass += 1) {
    for (let i = 0; i < sound.length; i += 1) {
      const echo = line[at] ?? 0;
      soft = echo * (1 - dull) + soft * dull;
      line[at] = (sound[i] ?? 0) + kept * soft;
      at = (at + 1) % delay;
      out[i] = echo;
    }
  }
  return out;
}

function spread(sound: Samples, delay: number, round: boolean): Samples {
  const line = new Float64Array(delay);
  const out = new Float64Array(sound.length);
  let at = 0;
  for (let pass = round ? 0 : 1; pass < 2; pass += 1) {
    for (let i = 0; i < sound.length; i += 1) {
      const before = line[at] ?? 0;
      const now = (sound[i] ?? 0) + 0.6 * before;
      line[at] = now;
      at = (at + 1) % delay;
      out[i] = before - 0.6 * now;
    }
  }
  return out;
}
