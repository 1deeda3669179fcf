/** The small and round ones: tit, robin, wren, and Canari. */
import { flat, flatOval, stroke } from '../ink.ts';
import type { Bird } from './bird.ts';
import { browBand, egg, eye, eyes, gladEyes, openBeak, oval, smallBeak } from './parts.ts';

const BEAK = '#f2a43a';

/** A big head on a small body: a blue cap drawn out to a point, white cheeks, a dark line through the eye. */
export const TIT: Bird = {
  name: 'tit',
  upright: {
    behind: [['M23 24C24 15 29 8 39 5c-2 6 0 11 4 17Z', '#5f93c9']],
    body: [
      [oval(32, 56, 13, 10.5), '#f6e27a'],
      [oval(32, 36, 21, 17.5), '#6a9fd6'],
    ],
    breast:
      flat('M30.5 54h3l1 11h-5Z', '#2c3f63') +
      flat(
        'M13 40c2-6 8-8 12-6 3 0 4 2 7 2s4-2 7-2c4-2 10 0 12 6 1 6-5 11-10 11-4 1-6-1-9-1s-5 2-9 1c-5 0-11-5-10-11Z',
        '#f7f4ea',
      ) +
      stroke('M12 36c4-1 7-1 11 0M52 36c-4-1-7-1-11 0', '#26365a', 2.5),
    wing: ['M20 52c-6 2-9 7-8 13 6 0 9-4 11-9Z', '#3f6fa8'],
    shoulder: [21, 53],
    lift: 120,
    eyes: eyes(8.5, 38),
    gladEyes: gladEyes(8.5, 38),
    beak: smallBeak(42, '#39465a'),
    openBeak: openBeak(41),
    hip: [27, 64],
    strap: browBand(28, 19),
    lamp: [32, 25],
    top: 5,
    nape:
      flat('M14 38c9 5 27 5 36 0l-3 8c-8 4-22 4-30 0Z', '#f7f4ea') +
      flat('M20 55c7 4 17 4 24 0 1 6-5 10-12 10s-13-4-12-10Z', '#4f83bd'),
    tail: [['M28.5 55c2-2 5-2 7 0l2 12c-4-2-7-2-11 0Z', '#2f578a']],
    tailMarks: stroke('M32 57v7', '#6a9fd6', 1.6),
  },
  side: {
    behind: [['M18 43 3 39l1 8 15 4Z', '#3f6fa8']],
    body: [
      ['M13 44c2-6 6-9 10-11h24c2 3 2 6 1 9-2 8-9 12-18 12-10 0-17-3-17-10Z', '#f6e27a'],
      ['M20 25c0-6 2-11 7-15L17 2c11 0 20 2 26 6 8 2 14 9 14 18 0 10-8 17-18 17-11 0-19-8-19-18Z', '#6a9fd6'],
    ],
    marks:
      flat('M31 33c-2-6 4-10 11-10 6 0 12 3 13 8-1 6-7 10-14 10-5 0-9-3-10-8Z', '#f7f4ea') +
      stroke('M28 28c8-2 18-2 27-1', '#26365a', 2.5),
    wing: ['M11 45c4-5 11-8 20-6-1 8-7 12-13 12-4 0-6-2-7-6Z', '#3f6fa8'],
    beak: ['m55 26 8 3-8 4Z', '#39465a'],
    eye: eye(46, 27),
    hip: [27, 51],
    strap: 'M23 19c9-3 21-3 32 1',
    lamp: [47, 15],
  },
};

/** A ball on thin legs, all breast. */
export const ROBIN: Bird = {
  name: 'robin',
  upright: {
    behind: [['M27 55h10l1 8H26Z', '#6d573f']],
    body: [[oval(32, 40, 25, 19.5), '#9a7f61']],
    breast:
      flat('M32 47c12 0 20 2 21 4-4 5-12 8.5-21 8.5S15 56 11 51c1-2 9-4 21-4Z', '#e9dcc4') +
      flat('M32 27c6-3 15-1 17 7 5 5 5 10 1 15-3 4-10 6-18 6s-15-2-18-6c-4-5-4-10 1-15 2-8 11-10 17-7Z', '#ea7a3c') +
      flat('M19 42c2 6 8 10 14 11-11 0-18-3-18-8 0-1 2-3 4-3Z', '#f39a5c'),
    wing: ['M10 38c-5 5-6 12-3 17 5-2 8-7 9-14Z', '#7c6349'],
    shoulder: [12, 40],
    lift: 128,
    eyes: eyes(8.5, 36),
    gladEyes: gladEyes(8.5, 36),
    beak: smallBeak(39, '#4a3b2b'),
    openBeak: openBeak(39),
    hip: [26, 57],
    strap: browBand(27, 18),
    lamp: [32, 24],
    top: 18,
    nape:
      flat('M18 34c9-4 19-4 28 0l1 5c-9 3-21 3-30 0Z', '#ab906f') +
      flat('M18 43c9-4 19-4 28 0l2 9c-10 6-22 6-32 0Z', '#836a4e') +
      stroke('M19 47c3 2 6 2 8 0M28 47c3 2 6 2 8 0M37 47c3 2 6 2 8 0', '#b59a7a', 1.8),
    tail: [['M28 52c2-2 6-2 8 0l1 10c-3 2-7 2-10 0Z', '#6d573f']],
    tailMarks: stroke('M32 54v6', '#94795b', 1.6),
  },
  side: {
    behind: [['M13 34 1 36l1 8 15 1Z', '#6d573f']],
    body: [['M10 28C10 13 20 4 33 4c14 0 23 10 23 23S46 49 33 49 10 42 10 28Z', '#9a7f61']],
    marks:
      flat('M20 44c12 2 25-2 34-10-3 9-11 15-21 15-5 0-10-2-13-5Z', '#e9dcc4') +
      flat('M40 12c7-3 14 2 16 13 0 11-5 17-13 18-10-6-13-26-3-31Z', '#ea7a3c'),
    wing: ['M10 33c3-10 13-14 24-9 1 10-6 17-15 17-5 0-9-4-9-8Z', '#7c6349'],
    beak: ['m54 19 9 3-8 4Z', '#4a3b2b'],
    eye: eye(45, 19),
    hip: [28, 47],
    strap: 'M20 13c8-5 20-5 30-1',
    lamp: [45, 7.5],
  },
};

/** Tiny, with a tail that points to the sky and a pale brow. */
export const WREN: Bird = {
  name: 'wren',
  upright: {
    behind: [['M33 50 37 15c4-5 12-4 15 1L44 52Z', '#8a5230']],
    behindMarks: stroke('M37.5 22c4-2 8-2 12 0M37 31c3-2 7-2 11 0', '#d79a62', 2),
    body: [[oval(32, 53, 15, 13), '#b0703f']],
    breast:
      flat('M32 55c7 0 11 3 11 5 0 4-5 6-11 6s-11-2-11-6c0-2 4-5 11-5Z', '#edc99b') +
      stroke('M19.5 45c4-3 7-3 10-1M44.5 45c-4-3-7-3-10-1', '#f6dfbd', 2.6),
    wing: ['M19 53c-4 3-5 8-3 12 5-1 6-5 7-10Z', '#7d4827'],
    shoulder: [20, 54],
    lift: 126,
    eyes: eyes(7, 49, 3.6),
    gladEyes: gladEyes(7, 49),
    beak: smallBeak(52, '#5b4632'),
    openBeak: openBeak(51.5),
    hip: [27, 64],
    strap: browBand(43, 11),
    lamp: [32, 41],
    top: 12,
    nape:
      flat('M19 51c8-3 18-3 26 0v4H19Z', '#c4834f') +
      flat('M20 55c7-2 17-2 24 0-1 7-6 11-12 11s-11-4-12-11Z', '#8f5630'),
    tail: [['M28 62 37 15c4-5 12-4 15 1L37 62c-2 2-7 2-9 0Z', '#8a5230']],
    tailMarks: stroke('M38.5 22c4-2 7-2 11 0M36 33c3-2 6-1 9 0.5M34 44c2-1.5 5-1 7 0', '#d79a62', 2),
  },
  side: {
    behind: [['M15 46 5 15l7 2 3-8 5 7 8 26Z', '#8a5230']],
    body: [
      ['M15 45c1-8 6-12 14-13 2-7 8-10 13-9 6 1 10 5 10 11 0 3-1 5-3 6 0 9-8 15-17 15-10 0-17-4-17-10Z', '#b0703f'],
    ],
    marks:
      flat('M25 52c6-2 15-3 22-8-2 6-8 10-15 10-3 0-6 0-7-2Z', '#edc99b') +
      stroke('M36 29c4-3 9-3 13-1', '#f6dfbd', 2.6) +
      stroke('M10 24l9-2M12 31l9-2', '#d79a62', 2),
    wing: ['M16 46c4-6 11-7 17-3-1 7-6 10-12 9-3 0-5-2-5-6Z', '#7d4827'],
    beak: ['m50 31 11 1-10 3Z', '#5b4632'],
    eye: eye(44, 33, 3.4),
    hip: [27, 53],
    strap: 'M31 28c5-4 11-5 18-2',
    lamp: [45, 21.5],
  },
};

/** The mascot. Only seen from before: it floats beside, and never steers. */
export const CANARI: Bird = {
  name: 'canari',
  upright: {
    behind: [['M26 24c0-6 2-10 5-13 1 3 2 4 3 5 2-2 4-3 6-3-1 4-2 8-4 11Z', '#f2b705']],
    body: [[egg(20, 66, 19, 23), '#ffd23f']],
    breast:
      flat('M32 46c10 0 17 4 17 10 0 5-8 8.5-17 8.5S15 61 15 56c0-6 7-10 17-10Z', '#ffe58a') +
      flatOval(18, 45, 4, 2.6, '#f59a3c', 0.8) +
      flatOval(46, 45, 4, 2.6, '#f59a3c', 0.8),
    wing: ['M13 42c-6 5-8 13-5 20 6-2 11-8 12-16Z', '#f2b705'],
    shoulder: [15, 43],
    lift: 130,
    eyes: eyes(9, 37, 4.5),
    gladEyes: gladEyes(9, 37),
    beak: smallBeak(41, BEAK),
    openBeak: openBeak(41),
    hip: [26, 63],
    strap: browBand(27, 16),
    lamp: [32, 25],
    top: 11,
    nape: flat('M20 46c7 4 17 4 24 0l3 13c-9 3-21 3-30 0Z', '#f2b705'),
    tail: [['M26 56h12l2 12-8-3-8 3Z', '#e0a400']],
  },
  side: {
    behind: [['M16 38 2 40l2 8 16 3Z', '#e0a400']],
    body: [['M10 40C10 22 20 10 34 10c13 0 22 9 22 22S46 55 32 55c-12 0-21-6-22-15Z', '#ffd23f']],
    marks:
      flat('M22 50c10 0 22-4 31-10-3 9-11 15-21 15-4 0-8-2-10-5Z', '#ffe58a') +
      flatOval(45, 35, 3.5, 2.5, '#f59a3c', 0.8),
    wing: ['M12 40c4-9 13-12 23-7-1 10-7 16-15 16-5 0-8-4-8-9Z', '#f2b705'],
    beak: ['m54 26 9 4-9 5Z', BEAK],
    eye: eye(45, 26, 4.4),
    hip: [28, 52],
    strap: 'M21 18c8-5 19-5 29-1',
    lamp: [45, 11],
  },
};
