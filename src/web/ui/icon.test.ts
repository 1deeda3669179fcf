/** Drawings beside words have the size of the words: at 200 % they are twice as large. */
import { expect, test } from 'vitest';
import { Bird } from './bird.tsx';
import { Icon } from './icon.tsx';

test('an icon is measured in the letters of the page, a bird knows how large it is beside usual ones', () => {
  expect(Icon({ name: 'lamp' }).props).toMatchObject({ width: '1.5rem', height: '1.5rem' });
  expect(Icon({ name: 'lamp', size: 18 }).props).toMatchObject({ width: '1.125rem' });
  expect(Bird({ bird: 'owl', size: 40 }).props).toMatchObject({ style: { '--bird-size': 40 } });
});
