/** Which pictures a device takes, and how finely it draws them: the finer ones are four times as heavy in memory. */
import { expect, test } from 'vitest';
import { densityFor } from './files.ts';
import { pxPerCssFor } from './stage-size.ts';

test.each([
  ['a phone', 360, 740, 3, 1],
  ['a plain tablet', 820, 1180, 1, 1],
  ['a fine tablet', 820, 1180, 2, 1],
  ['a plain laptop', 1366, 768, 1, 1],
  ['a large screen', 1920, 1080, 1, 2],
  ['a huge screen', 3840, 2160, 1, 2],
])('%s takes the pictures that its tiles fill', (_, width, height, devicePixelRatio, density) => {
  expect(densityFor({ width, height }, devicePixelRatio)).toBe(density);
});

test.each([
  ['finer than the page on a small stage', 340, 340, 3, 2],
  ['less fine on a tablet’s', 768, 515, 2, 1.25],
  ['as the page on a large one', 1400, 645, 2, 1],
  ['never more than so many px', 3600, 1400, 1, 0.72],
])('the place is drawn %s', (_, width, height, devicePixelRatio, pxPerCss) => {
  expect(pxPerCssFor({ width, height }, devicePixelRatio)).toBeCloseTo(pxPerCss, 2);
});
