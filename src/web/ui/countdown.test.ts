import { describe, expect, it } from 'vitest';
import { countdown, secondsLeft } from './countdown.ts';

describe('countdown', () => {
  it('writes minutes and seconds, a started second counting', () => {
    expect(countdown(754_300)).toBe('12:35');
    expect(countdown(60_000)).toBe('1:00');
    expect(countdown(61_001)).toBe('1:02');
    expect(countdown(1)).toBe('0:01');
  });

  it('stops at zero', () => {
    expect(countdown(0)).toBe('0:00');
    expect(countdown(-5000)).toBe('0:00');
    expect(secondsLeft(-1)).toBe(0);
  });
});
