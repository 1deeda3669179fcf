/** The sounds made anew and measured: nobody hears them while the tests run. Levels in dB below full scale. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EFFECTS, type Effect } from '#web/sound/effects.ts';
import { LEAD_MS, LOOP_MS, MOODS } from '#web/sound/moods.ts';
import { LOOP_RATE } from '../assets/sound/ambience/loop.ts';
import { MARKS_FILE, type Marks, samplesMark } from '../assets/sound/drift.ts';
import { EFFECT_RATE } from '../assets/sound/effects.ts';
import { effectDb, effectSamples, LOOP_DB, loopSamples, withLeads } from '../assets/sound/master.ts';
import { brightnessOf, inDb, kinkAt, loudestMoment, peakOf, rmsOf, usualKink } from '../assets/sound/measure.ts';

const marks = JSON.parse(readFileSync(MARKS_FILE, 'utf8')) as Marks;
/** What ends a mission may last; all else is over before it is in the way. */
const LONG: readonly Effect[] = ['won', 'lost'];

describe.each(EFFECTS)('%s', (effect) => {
  const sound = effectSamples(effect);

  test('is what its file was made from', () => {
    expect(samplesMark(sound)).toBe(marks.sounds[effect]?.samples);
  });

  test('is short, begins and ends in silence, and never reaches what a file can hold', () => {
    const seconds = sound.length / EFFECT_RATE;
    expect(seconds).toBeGreaterThan(0.1);
    expect(seconds).toBeLessThan(LONG.includes(effect) ? 3 : 1.8);
    expect([sound[0], sound.at(-1)].map((sample) => Math.abs(sample ?? 1) < 0.001)).toEqual([true, true]);
    expect(inDb(peakOf(sound))).toBeLessThan(-1.4);
  });

  test('is as loud as it is meant to be beside the others, and neither dull nor shrill', () => {
    expect(Math.abs(inDb(loudestMoment(sound, EFFECT_RATE)) - effectDb(effect))).toBeLessThan(1);
    expect(effectDb(effect)).toBeGreaterThan(-24);
    const hertz = brightnessOf(sound, EFFECT_RATE);
    expect(hertz).toBeGreaterThan(150);
    expect(hertz).toBeLessThan(3000);
  });
});

describe.each(MOODS)('%s', (mood) => {
  const loop = loopSamples(mood);

  test('is what its file was made from', () => {
    expect(samplesMark(withLeads(loop))).toBe(marks.sounds[mood]?.samples);
  });

  test('lasts one round, is steady and never near what a file can hold', () => {
    expect(loop.length).toBe((LOOP_MS / 1000) * LOOP_RATE);
    expect(Math.abs(inDb(rmsOf(loop)) - LOOP_DB)).toBeLessThan(0.5);
    expect(inDb(peakOf(loop))).toBeLessThan(-5);
  });

  test('its file repeats what it begins with, so that padding moves nothing at the seam', () => {
    const file = withLeads(loop);
    const lead = (LEAD_MS / 1000) * LOOP_RATE;
    const apart = file.slice(0, 2 * lead).map((sample, i) => sample - (file[i + loop.length] ?? 1));
    expect(file.length).toBe(loop.length + 2 * lead);
    expect(inDb(rmsOf(apart))).toBeLessThan(-50);
  });

  test('its end leads into its start: at the seam it turns no more than elsewhere, and is as loud on both sides', () => {
    expect(kinkAt(loop, 0)).toBeLessThan(usualKink(loop, 0.999));
    const quarter = LOOP_RATE / 4;
    const step = inDb(rmsOf(loop, 0, quarter)) - inDb(rmsOf(loop, loop.length - quarter));
    expect(Math.abs(step)).toBeLessThan(4);
  });
});
