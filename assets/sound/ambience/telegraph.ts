/** The telegraph: a quiet room, a hum in the wires, and far away a sounder that spells a bird's name in Morse. */
import { inRoom, lowpass } from '../filters.ts';
import { click } from '../instruments.ts';
import { layRound, type Samples, samplesOf } from '../samples.ts';
import { hum, LOOP_RATE, LOOP_S, mixed, steadyNoise, swelled, wave } from './loop.ts';

const CANARI = ['-.-.', '.-', '-.', '.-', '.-.', '..'];
const UNIT_S = 0.105;
/** When it is sent, and when somebody down the line says that it came: K. */
const SENT_S = 2;
const ANSWERED_S = 14;

export function telegraph(): Samples {
  const sounder = samplesOf(LOOP_S, LOOP_RATE);
  send(sounder, CANARI, SENT_S, 1);
  send(sounder, ['-.-'], ANSWERED_S, 0.6);
  const breath = wave(3, 0.2);
  return mixed(
    [lowpass(steadyNoise(51), LOOP_RATE, { hertz: 220, round: true }), 0.34],
    [swelled(lowpass(steadyNoise(52), LOOP_RATE, { hertz: 900, round: true }), (t) => 0.7 + 0.3 * breath(t)), 0.13],
    [hum(98, [0.7, 0.35, 0.12, 0.08], (t) => 0.75 + 0.25 * wave(4)(t)), 0.055],
    [hum(98.6, [0.5, 0.2], () => 1), 0.04],
    [inRoom(sounder, LOOP_RATE, { fades: 0.7, wet: 0.8, dull: 0.5, round: true }), 0.2],
  );
}

/** A sounder clicks when the key goes down, and lower when it comes up: the time between is the sign. */
function send(into: Samples, letters: readonly string[], from: number, level: number): void {
  let at = from;
  for (const letter of letters) {
    for (const sign of letter) {
      const lasts = (sign === '-' ? 3 : 1) * UNIT_S;
      layRound(into, LOOP_RATE, at, click(1900, 0.05, LOOP_RATE, 53), level);
      layRound(into, LOOP_RATE, at + lasts, click(1350, 0.05, LOOP_RATE, 54), level * 0.7);
      at += lasts + UNIT_S;
    }
    at += 2 * UNIT_S;
  }
}
