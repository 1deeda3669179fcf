/** What Canari's sounds are played on: struck bars, a canary's throat, wood, metal, air. All at the rate that is given. */
import { bandpass, lowpass } from './filters.ts';
import { drawn, ease, noise, type Samples } from './samples.ts';

/** MIDI's numbers: 69 is the A of 440 Hz. */
export const hertzOf = (note: number): number => 440 * 2 ** ((note - 69) / 12);

interface Partial {
  readonly times: number;
  readonly level: number;
  /** How long it rings, as a share of the note. */
  readonly rings: number;
}

/** A bar of wood over a tube: warm, with a little metal at the start. */
const BAR: readonly Partial[] = [
  { times: 1, level: 1, rings: 1 },
  { times: 1.0016, level: 0.45, rings: 0.9 },
  { times: 2, level: 0.26, rings: 0.55 },
  { times: 3.01, level: 0.09, rings: 0.3 },
  { times: 5.4, level: 0.05, rings: 0.12 },
];
const BELL: readonly Partial[] = [
  { times: 1, level: 1, rings: 1 },
  { times: 1.0022, level: 0.5, rings: 0.9 },
  { times: 2.756, level: 0.22, rings: 0.4 },
  { times: 5.404, level: 0.08, rings: 0.18 },
];

function struck(partials: readonly Partial[], hertz: number, seconds: number, rate: number): Samples {
  return drawn(seconds, rate, (t) => {
    const ringing = partials.reduce((sum, { times, level, rings }) => {
      const decay = Math.exp((-5.5 * t) / (seconds * rings));
      return sum + level * decay * Math.sin(2 * Math.PI * hertz * times * t);
    }, 0);
    return ringing * ease(t / 0.005) * ease((seconds - t) / (seconds * 0.25));
  });
}

export const bar = (note: number, seconds: number, rate: number) => struck(BAR, hertzOf(note), seconds, rate);
export const bell = (note: number, seconds: number, rate: number) => struck(BELL, hertzOf(note), seconds, rate);

/** A tone that swells and goes, for what glows. */
export function glow(note: number, seconds: number, rate: number): Samples {
  const hertz = hertzOf(note);
  return drawn(seconds, rate, (t) => {
    const loud = ease(t / (seconds * 0.35)) * ease((seconds - t) / (seconds * 0.6));
    return loud * (Math.sin(2 * Math.PI * hertz * t) + 0.2 * Math.sin(4 * Math.PI * hertz * t));
  });
}

/** A tone on its way from one pitch to another. `shakes` is how far its pitch trembles, in hertz. */
export function glide(from: number, to: number, seconds: number, rate: number, shakes = 0): Samples {
  let turns = 0;
  return drawn(seconds, rate, (t) => {
    const share = t / seconds;
    turns += (from * (to / from) ** ease(share) + shakes * Math.sin(2 * Math.PI * 38 * t)) / rate;
    const loud = ease(share / 0.15) * ease((1 - share) / 0.45);
    return loud * (Math.sin(2 * Math.PI * turns) + 0.12 * Math.sin(4 * Math.PI * turns));
  });
}

/** Air through a gap that moves from one pitch to another. */
export function air(from: number, to: number, seconds: number, rate: number, seed: number, q = 1.2): Samples {
  const hertz = (t: number) => from * (to / from) ** (t / seconds);
  return bandpass(noise(seconds, rate, seed), rate, { hertz, q }).map((sample, i, all) => {
    const share = i / all.length;
    return sample * ease(share / 0.3) * ease((1 - share) / 0.5);
  });
}

/** Two hard things that touch: a short ring at a pitch, in noise. */
export function click(hertz: number, seconds: number, rate: number, seed: number): Samples {
  const body = bandpass(noise(seconds, rate, seed), rate, { hertz, q: 4 });
  return body.map((sample, i) => {
    const t = i / rate;
    const ring = 0.5 * Math.sin(2 * Math.PI * hertz * t);
    return (sample * 2 + ring) * Math.exp((-6 * t) / seconds) * ease(t / 0.0008) * ease((seconds - t) / 0.01);
  });
}

/** Something heavy that comes to rest: a low tone that sinks, with a dull knock. */
export function thud(hertz: number, seconds: number, rate: number, seed: number): Samples {
  const knock = lowpass(noise(seconds, rate, seed), rate, { hertz: hertz * 5 });
  let turns = 0;
  return knock.map((sample, i) => {
    const t = i / rate;
    turns += (hertz * (1 + 0.6 * Math.exp(-t * 30))) / rate;
    const body = Math.sin(2 * Math.PI * turns) * Math.exp((-5.5 * t) / seconds);
    return (body + sample * 0.9 * Math.exp(-t * 45)) * ease(t / 0.002) * ease((seconds - t) / (seconds * 0.3));
  });
}
