import { describe, expect, it } from 'vitest';
import { breath, frameAt } from './breath.ts';

const TEN_SECONDS = Array.from({ length: 1000 }, (_, at) => at * 10);

describe('[R185] what moves by itself', () => {
  it('a lamp swells less than once a second, each in its own time, and is never out', () => {
    for (const lamp of [0, 3, 11]) {
      const light = TEN_SECONDS.map((nowMs) => breath(nowMs, lamp));
      const peaks = light.filter((one, at) => one > (light[at - 1] ?? 9) && one >= (light[at + 1] ?? 9));
      expect(peaks.length).toBeGreaterThan(0);
      expect(peaks.length).toBeLessThan(10);
      expect(Math.min(...light)).toBeGreaterThan(0.3);
      expect(Math.max(...light)).toBeLessThan(0.6);
    }
    expect(breath(1000, 0)).not.toBe(breath(1000, 1));
  });

  it('a thing shows each of its pictures in turn', () => {
    const shown = TEN_SECONDS.map((nowMs) => frameAt(nowMs, 4));
    expect(new Set(shown)).toEqual(new Set([0, 1, 2, 3]));
    expect(shown[0]).toBe(0);
  });
});
