/** The yard: wind that comes and goes, a rope on its pole, a bird far away. */
import { bandpass, inRoom, lowpass } from '../filters.ts';
import { bell, glide } from '../instruments.ts';
import { layRound, type Samples, samplesOf } from '../samples.ts';
import { LOOP_RATE, LOOP_S, mixed, moments, steadyNoise, swelled, wave } from './loop.ts';

const gust = wave(2);
const breath = wave(5, 0.3);
const wander = wave(3, 0.6);

export function yard(): Samples {
  const low = lowpass(steadyNoise(41), LOOP_RATE, { hertz: 260, round: true });
  const wind = bandpass(steadyNoise(42), LOOP_RATE, {
    hertz: (t) => 480 + 150 * gust(t) + 70 * wander(t),
    q: 1.6,
    round: true,
  });
  const leaves = bandpass(steadyNoise(43), LOOP_RATE, { hertz: 2300, q: 0.8, round: true });
  const far = samplesOf(LOOP_S, LOOP_RATE);
  for (const { at, luck } of moments(5, 44))
    layRound(far, LOOP_RATE, at, bell(91 + Math.round(2 * luck), 0.3, LOOP_RATE), 0.05);
  for (const { at, luck } of moments(3, 45)) {
    for (const later of [0, 0.16, 0.3]) {
      layRound(far, LOOP_RATE, at + later, glide(2500 + 300 * luck, 3000, 0.09, LOOP_RATE, 50), 0.045);
    }
  }
  const comes = (t: number) => 0.6 + 0.28 * gust(t) + 0.12 * breath(t);
  return mixed(
    [swelled(low, comes), 0.5],
    [swelled(wind, comes), 0.75],
    [swelled(leaves, (t) => comes(t) ** 2), 0.05],
    [inRoom(far, LOOP_RATE, { fades: 1.2, wet: 0.9, round: true }), 1],
  );
}
