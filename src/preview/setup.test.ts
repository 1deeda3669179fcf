import { describe, expect, test } from 'vitest';
import { FIRST_SETUP, hashOf, type Setup, seersFor, setupIn, withSeer } from './setup.ts';

describe('the address of the preview', () => {
  test('keeps everything that was chosen over a reload', () => {
    const chosen: Setup = {
      level: 'alerte-grisou',
      puzzle: 'P3',
      size: 6,
      seed: 0,
      address: 'vous',
      language: 'en',
      plain: true,
      theme: 'contrast',
      motion: 'less',
      width: '390',
      place: 'drawn',
      seers: ['s6', 'screen', 's2'],
    };
    expect(setupIn(`#${hashOf(chosen)}`)).toEqual(chosen);
  });

  test('says no more than whom it shows as long as everything is as usual', () => {
    expect(hashOf(FIRST_SETUP)).toBe('seers=s1.s2.facilitator');
    expect(setupIn('')).toEqual(FIRST_SETUP);
  });

  test('is as usual where somebody wrote what there is not', () => {
    expect(setupIn('#size=9&seed=x&language=xx&theme=pink&width=3&seers=s9..')).toEqual(FIRST_SETUP);
  });
});

test('a smaller team keeps three viewers that it has', () => {
  expect(seersFor(1, ['s1', 's2', 'facilitator'])).toEqual(['s1', 'screen', 'facilitator']);
  expect(seersFor(4, ['s3', 's3', 'facilitator'])).toEqual(['s3', 's1', 'facilitator']);
  expect(seersFor(2, ['s5', 'screen', 's1'])).toEqual(['s2', 'screen', 's1']);
});

test('who is looked at already changes places', () => {
  expect(withSeer(FIRST_SETUP, 0, 's4')).toEqual(['s4', 's2', 'facilitator']);
  expect(withSeer(FIRST_SETUP, 0, 's2')).toEqual(['s2', 's1', 'facilitator']);
});
