/** What part of the map is seen. */
import { describe, expect, test } from 'vitest';
import { cornerFor, followed, zoomFor } from './lens.ts';

const map = { width: 2816, height: 2304 };
const tilesAcross = (width: number, height: number) => width / (zoomFor({ width, height }, 1, 64) * 64);

test.each([
  [390, 844, 8, 10],
  [820, 1180, 9, 14],
  [1366, 768, 14, 18],
  [1920, 1080, 14, 18],
  [2560, 1440, 14, 18],
])('a screen of %i x %i shows %i to %i tiles across', (width, height, few, many) => {
  expect(tilesAcross(width, height)).toBeGreaterThanOrEqual(few);
  expect(tilesAcross(width, height)).toBeLessThanOrEqual(many);
});

test('a low strip still shows six tiles of height', () => {
  expect(200 / (zoomFor({ width: 900, height: 200 }, 1, 64) * 64)).toBeGreaterThanOrEqual(6);
});

test('a tile is a whole number of px of the device, whatever its density', () => {
  for (const dense of [1, 1.25, 1.5, 2]) {
    const px = zoomFor({ width: 1111, height: 733 }, dense, 64) * 64;
    expect(px).toBeCloseTo(Math.round(px));
  }
});

describe('the corner of the view', () => {
  const view = { width: 1200, height: 800 };

  test('has the bird in its middle, on a whole px of the device', () => {
    const corner = cornerFor({ x: 1400.3, y: 1200.7 }, view, 1.5, map);
    expect(corner.x).toBeCloseTo(1400.3 - 400, 0);
    expect(corner.x * 1.5).toBeCloseTo(Math.round(corner.x * 1.5));
  });

  test('does not look past the edges of the map', () => {
    expect(cornerFor({ x: 10, y: 10 }, view, 1, map)).toEqual({ x: 0, y: 0 });
    expect(cornerFor({ x: 2810, y: 2300 }, view, 1, map)).toEqual({ x: 2816 - 1200, y: 2304 - 800 });
  });

  test('puts a map that is smaller than the view in its middle', () => {
    expect(cornerFor({ x: 0, y: 0 }, view, 1, { width: 600, height: 400 })).toEqual({ x: -300, y: -200 });
  });
});

describe('[R144] the view follows the bird', () => {
  const seen = { width: 1000, height: 600 };
  const middle = { x: 500, y: 500 };

  test('smoothly, as fast in few frames as in many', () => {
    const bird = { x: 700, y: 500 };
    const once = followed(middle, bird, 'full', seen, 100);
    let often = middle;
    for (let i = 0; i < 10; i += 1) often = followed(often, bird, 'full', seen, 10);
    expect(once.x).toBeGreaterThan(500);
    expect(once.x).toBeLessThan(700);
    expect(often.x).toBeCloseTo(once.x);
  });

  test('without a glide where less motion is wanted: it stands still, then is there at once', () => {
    expect(followed(middle, { x: 740, y: 500 }, 'less', seen, 16)).toBe(middle);
    expect(followed(middle, { x: 760, y: 510 }, 'less', seen, 16)).toEqual({ x: 760, y: 510 });
    expect(followed(middle, { x: 500, y: 660 }, 'less', seen, 16)).toEqual({ x: 500, y: 660 });
  });
});
