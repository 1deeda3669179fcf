/** A gallery of the mine: air that whistles through it, and drops that fall far away. */
import { bandpass, inRoom, lowpass } from '../filters.ts';
import { glide } from '../instruments.ts';
import { layRound, type Samples, samplesOf } from '../samples.ts';
import { hum, LOOP_RATE, LOOP_S, mixed, moments, steadyNoise, swelled, wave } from './loop.ts';

const draught = wave(2, 0.1);
const wander = wave(3, 0.4);

export function gallery(): Samples {
  const depth = lowpass(steadyNoise(61), LOOP_RATE, { hertz: 190, round: true });
  const whistle = bandpass(steadyNoise(62), LOOP_RATE, {
    hertz: (t) => 560 + 60 * wander(t) + 30 * draught(t),
    q: 9,
    round: true,
  });
  const above = bandpass(steadyNoise(63), LOOP_RATE, { hertz: (t) => 850 + 90 * wander(t), q: 7, round: true });
  const drops = samplesOf(LOOP_S, LOOP_RATE);
  for (const { at, luck } of moments(7, 64)) {
    const pitch = 820 + 420 * luck;
    layRound(drops, LOOP_RATE, at, glide(pitch, pitch * 1.5, 0.045, LOOP_RATE), 0.2 + 0.25 * luck);
  }
  const comes = (t: number) => 0.65 + 0.35 * draught(t);
  return mixed(
    [depth, 0.5],
    [swelled(whistle, comes), 0.26],
    [swelled(above, (t) => 0.5 - 0.5 * draught(t)), 0.09],
    [hum(65.4, [0.6, 0.3], (t) => 0.7 + 0.3 * wander(t)), 0.04],
    [inRoom(drops, LOOP_RATE, { fades: 2.6, wet: 1.4, dull: 0.35, round: true }), 0.2],
  );
}
