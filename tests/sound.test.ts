/** The sounds that are served: one for each name, from the sources as they are now, small enough for a school's network. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EFFECTS } from '#web/sound/effects.ts';
import { MOODS } from '#web/sound/moods.ts';
import { fileMark, MARKS_FILE, type Marks, sourcesMark } from '../assets/sound/drift.ts';
import { bandpass, inRoom, lowpass } from '../assets/sound/filters.ts';
import { inDb, rmsOf } from '../assets/sound/measure.ts';
import { noise, type Samples } from '../assets/sound/samples.ts';

const SERVED = 'public/sound';
const REMEDY = 'run npm run sound';
const marks = JSON.parse(readFileSync(MARKS_FILE, 'utf8')) as Marks;
const files = readdirSync(SERVED).sort();
const read = (name: string) => readFileSync(`${SERVED}/${name}.mp3`);

test('every effect and every ambience has its file, and nothing else is served', () => {
  expect(files).toEqual([...EFFECTS, ...MOODS].map((name) => `${name}.mp3`).sort());
});

test('the committed sounds are what the sources make', () => {
  expect(marks.sources, REMEDY).toBe(sourcesMark());
  const committed = Object.fromEntries([...EFFECTS, ...MOODS].map((name) => [name, fileMark(read(name))]));
  const noted = Object.fromEntries(Object.entries(marks.sounds).map(([name, { file }]) => [name, file]));
  expect(committed, REMEDY).toEqual(noted);
});

test('all of them together are 400 kB at most, and no effect is more than 20 kB', () => {
  const bytes = files.map((file) => readFileSync(`${SERVED}/${file}`).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(100_000);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
  expect(Math.max(...EFFECTS.map((effect) => read(effect).length))).toBeLessThan(20_000);
});

/** A loop has no seam if it does not matter where one begins to play it. */
describe('a loop that is begun elsewhere comes out the same', () => {
  const RATE = 8000;
  const loop = noise(6, RATE, 1);
  const turned = (sound: Samples) => sound.map((_, i) => sound[(i + 3 * RATE) % sound.length] ?? 0);

  test.each([
    ['lowpass', (sound: Samples, round: boolean) => lowpass(sound, RATE, { hertz: 150, round })],
    ['bandpass', (sound: Samples, round: boolean) => bandpass(sound, RATE, { hertz: 500, q: 9, round })],
    ['room', (sound: Samples, round: boolean) => inRoom(sound, RATE, { fades: 1.5, wet: 1, round })],
  ])('from a %s', (_, through) => {
    const apart = (round: boolean) => {
      const before = turned(through(loop, round));
      const after = through(turned(loop), round);
      return inDb(rmsOf(before.map((sample, i) => sample - (after[i] ?? 0)))) - inDb(rmsOf(before));
    };
    expect(apart(true)).toBeLessThan(-50);
    expect(apart(false)).toBeGreaterThan(-50);
  });
});
