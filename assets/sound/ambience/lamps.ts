/** The lamp room: small flames that breathe and crackle, warm brass, glass that is put down now and then. */
import { bandpass, inRoom, lowpass } from '../filters.ts';
import { bell, click } from '../instruments.ts';
import { layRound, type Samples, samplesOf } from '../samples.ts';
import { hum, LOOP_RATE, LOOP_S, mixed, moments, steadyNoise, swelled, wave } from './loop.ts';

const flicker = wave(31);
const other = wave(47, 0.3);
const slow = wave(4, 0.7);

export function lamps(): Samples {
  const flame = bandpass(steadyNoise(71), LOOP_RATE, { hertz: 420, q: 0.7, round: true });
  const body = lowpass(steadyNoise(72), LOOP_RATE, { hertz: 150, round: true });
  const crackle = samplesOf(LOOP_S, LOOP_RATE);
  for (const { at, luck } of moments(46, 73)) {
    layRound(
      crackle,
      LOOP_RATE,
      at,
      click(1300 + 1900 * luck, 0.02, LOOP_RATE, 75 + Math.round(90 * luck)),
      0.1 + 0.5 * luck ** 3,
    );
  }
  const brass = samplesOf(LOOP_S, LOOP_RATE);
  for (const { at, luck } of moments(4, 74))
    layRound(brass, LOOP_RATE, at, bell(79 + 5 * Math.round(luck), 0.9, LOOP_RATE), 0.1);
  return mixed(
    [swelled(flame, (t) => 0.6 + 0.2 * flicker(t) + 0.15 * other(t)), 0.3],
    [body, 0.4],
    [hum(110, [0.6, 0.3, 0.15], (t) => 0.8 + 0.2 * slow(t)), 0.06],
    [hum(110.6, [0.5, 0.2], () => 1), 0.045],
    [inRoom(crackle, LOOP_RATE, { fades: 0.4, wet: 0.4, round: true }), 0.16],
    [inRoom(brass, LOOP_RATE, { fades: 1.5, wet: 0.9, round: true }), 0.3],
  );
}
