import { describe, expect, it } from 'vitest';
import { type Cut, shelved } from './shelves.ts';

const cuts = (sizes: readonly (readonly [w: number, h: number])[]): { [name: string]: Cut } =>
  Object.fromEntries(sizes.map(([w, h], i) => [`f${i}`, { x: i * 100, y: 0, w, h }]));

describe('[R180] pictures on a sheet of their own', () => {
  it('stand beside and under each other, and none covers another', () => {
    const { places, width, height } = shelved(cuts([...Array(9)].map((_, i) => [20 + i, 40 - 3 * i])), 100);
    const all = Object.values(places);
    expect(all).toHaveLength(9);
    for (const [i, one] of all.entries()) {
      expect(one.x + one.w < width && one.y + one.h < height).toBe(true);
      for (const other of all.slice(i + 1)) {
        const apart =
          one.x + one.w < other.x || other.x + other.w < one.x || one.y + one.h < other.y || other.y + other.h < one.y;
        expect(apart, JSON.stringify([one, other])).toBe(true);
      }
    }
    expect(width).toBeLessThanOrEqual(100);
  });

  it('a picture that two names share stands there once', () => {
    const { places, height } = shelved(
      {
        'idle-0': { x: 5, y: 5, w: 60, h: 70 },
        'walk-0': { x: 5, y: 5, w: 60, h: 70 },
        other: { x: 90, y: 5, w: 60, h: 70 },
      },
      200,
    );
    expect(places['idle-0']).toEqual(places['walk-0']);
    expect(places.other).not.toEqual(places['idle-0']);
    expect(height).toBe(74);
  });

  it('one that is wider than the sheet has a row of its own', () => {
    const { places, width } = shelved(
      cuts([
        [300, 10],
        [20, 5],
      ]),
      100,
    );
    expect(places.f0?.y).not.toBe(places.f1?.y);
    expect(width).toBeGreaterThan(300);
  });
});
