import { describe, expect, it } from 'vitest';
import { stillnessOf } from './stillness.ts';

const stillFor = (minutes: number) => stillnessOf({ since: 1_000 }, 1_000 + minutes * 60_000);

describe('minutes without progress', () => {
  it('light a lamp after three minutes, another after five', () => {
    expect(stillFor(2.99)).toEqual({ minutes: 2, lamp: 'none' });
    expect(stillFor(3)).toEqual({ minutes: 3, lamp: 'look' });
    expect(stillFor(4.9)).toEqual({ minutes: 4, lamp: 'look' });
    expect(stillFor(5)).toEqual({ minutes: 5, lamp: 'visit' });
  });

  it('stand still with the clock', () => {
    expect(stillnessOf({ forMs: 200_000 }, 9e9)).toEqual({ minutes: 3, lamp: 'look' });
  });

  it('are never less than none, when clocks differ', () => {
    expect(stillFor(-1)).toEqual({ minutes: 0, lamp: 'none' });
  });
});
