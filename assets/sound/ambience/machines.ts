/** The machine room: a big slow machine that hums, a piston every two seconds, steam that is let out softly. */
import { bandpass, inRoom, lowpass } from '../filters.ts';
import { air, thud } from '../instruments.ts';
import { layRound, type Samples, samplesOf } from '../samples.ts';
import { hum, LOOP_RATE, LOOP_S, mixed, steadyNoise, swelled, wave } from './loop.ts';

const STROKE_S = 2;
const STROKES = LOOP_S / STROKE_S;
const turn = wave(STROKES);
const slow = wave(3, 0.4);

export function machines(): Samples {
  const belt = bandpass(steadyNoise(81), LOOP_RATE, { hertz: (t) => 620 + 80 * turn(t), q: 2.2, round: true });
  const floor = lowpass(steadyNoise(82), LOOP_RATE, { hertz: 210, round: true });
  const strokes = samplesOf(LOOP_S, LOOP_RATE);
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    const at = 0.4 + stroke * STROKE_S;
    layRound(strokes, LOOP_RATE, at, thud(88, 0.5, LOOP_RATE, 83), 0.8);
    layRound(strokes, LOOP_RATE, at + STROKE_S / 2, thud(124, 0.3, LOOP_RATE, 84), 0.35);
    if (stroke % 3 === 1) layRound(strokes, LOOP_RATE, at + 0.25, air(2600, 1500, 0.8, LOOP_RATE, 85, 0.7), 0.12);
  }
  return mixed(
    [floor, 0.3],
    [hum(55, [0.4, 0.5, 0.34, 0.24, 0.14, 0.07], (t) => 0.75 + 0.18 * turn(t) + 0.07 * slow(t)), 0.12],
    [hum(55.4, [0.2, 0.3, 0.2, 0.1], () => 1), 0.07],
    [swelled(belt, (t) => 0.6 + 0.3 * turn(t)), 0.24],
    [inRoom(strokes, LOOP_RATE, { fades: 1.3, wet: 0.8, dull: 0.5, round: true }), 0.3],
  );
}
