/** The small and round ones: tit, robin, wren, and Canari. */
import { flat, flatOval, stroke } from '../ink.ts';
import type { Bird } from './bird.ts';
import { browBand, egg, eye, eyes, gladEyes, openBeak, smallBeak } from './parts.ts';

const BEAK = '#f2a43a';

/** Blue cap drawn out to a point, white cheeks, a dark line through the eye, a yellow belly. */
export const TIT: Bird = {
  name: 'tit',
  upright: {
    behind: [['M22 30C23 20 27 12 36 8c-1 7 1 14 6 20Z', '#5f93c9']],
    body: [[egg(22, 66, 17, 19), '#6a9fd6']],
    breast:
      flat('M32 42c9 0 16 5 16 12 0 6-7 10.5-16 10.500S16 60 16 54c0-7 7-12 16-12Z', '#f6e27a') +
      flat(
        'M17 38c1-6 6-7 9-6 3 0 4 2 6 2s3-2 6-2c3-1 8 0 9 6 1 5-3 9-7 9-4 1-6-1-8-1s-4 2-8 1c-4 0-8-4-7-9Z',
        '#f7f4ea',
      ) +
      flat('M30 46h4l1.5 18h-7Z', '#2c3f63') +
      stroke('M16 36c3-1 6-1 9 0M48 36c-3-1-6-1-9 0', '#26365a', 2.5),
    wing: ['M15 42c-5 6-6 14-3 20 5-2 9-8 10-17Z', '#3f6fa8'],
    shoulder: [17, 43],
    lift: 132,
    eyes: eyes(8, 37),
    gladEyes: gladEyes(8, 37),
    beak: smallBeak(41, '#39465a'),
    openBeak: openBeak(41),
    hip: [26, 63],
    strap: browBand(27, 14),
    lamp: [32, 26],
    top: 8,
    nape:
      flat('M20 35c7 4 17 4 24 0l-2 7c-6 2-14 2-20 0Z', '#f7f4ea') +
      flat('M22 42c6 2 14 2 20 0l4 17c-8 5-20 5-28 0Z', '#4f83bd') +
      stroke('M23 50c2 2 5 2 6 0M29 50c2 2 5 2 6 0M35 50c2 2 5 2 6 0', '#9cc6ef', 1.8),
    tail: [['M28 53c2-2 6-2 8 0l2 14c-4-3-8-3-12 0Z', '#2f578a']],
    tailMarks: stroke('M32 55v8', '#6a9fd6', 1.6),
  },
  side: {
    behind: [['M16 38 1 36l3 10 16 4Z', '#3f6fa8']],
    body: [['M12 42c0-10 3-20 13-27L17 1c10 3 16 8 19 11 10 1 17 9 17 19 0 13-9 21-21 21-11 0-19-3-20-10Z', '#6a9fd6']],
    marks:
      flat('M22 48c-1-6 8-7 16-6s14-5 13-2c-2 8-10 12-18 12-5 0-9-1-11-4Z', '#f6e27a') +
      flat('M33 30c-1-6 5-10 11-9 5 1 8 5 8 10 0 5-4 8-9 8-5 1-10-3-10-9Z', '#f7f4ea') +
      stroke('M33 26c6-1 12-1 18-1', '#26365a', 2.5),
    wing: ['M10 42c3-8 12-13 24-9-1 9-8 15-16 15-4 0-7-2-8-6Z', '#3f6fa8'],
    beak: ['m50 26 9 3-9 4Z', '#39465a'],
    eye: eye(43, 26),
    hip: [28, 49],
    strap: 'M21 18c7-3 18-2 28 1',
    lamp: [45, 16],
  },
};

/** A ball on thin legs, all breast. */
export const ROBIN: Bird = {
  name: 'robin',
  upright: {
    behind: [['M26 58h12l1 10H25Z', '#6d573f']],
    body: [[egg(23, 64, 17, 22), '#9a7f61']],
    breast:
      flat('M32 50c10 0 17 3 18 7-3 5-10 7.5-18 7.500S17 62 14 57c1-4 8-7 18-7Z', '#e9dcc4') +
      flat('M32 29c5-2 13 0 14 8 5 5 5 10 2 15-3 4-9 6-16 6s-13-2-16-6c-3-5-3-10 2-15 1-8 9-10 14-8Z', '#ea7a3c') +
      flat('M20 44c2 6 7 10 12 11-9 1-15-3-15-8 0-1 1-3 3-3Z', '#f39a5c'),
    wing: ['M12 42c-5 6-6 13-3 18 5-2 9-7 10-15Z', '#7c6349'],
    shoulder: [14, 43],
    lift: 128,
    eyes: eyes(8.5, 37),
    gladEyes: gladEyes(8.5, 37),
    beak: smallBeak(40, '#4a3b2b'),
    openBeak: openBeak(40),
    hip: [26, 61],
    strap: browBand(28, 14),
    lamp: [32, 27],
    top: 21,
    nape:
      flat('M22 35c6-3 14-3 20 0l1 5c-7 3-15 3-22 0Z', '#ab906f') +
      flat('M21 44c7-4 15-4 22 0l3 15c-8 5-20 5-28 0Z', '#836a4e') +
      stroke('M22 49c2 2 5 2 6 0M29 49c2 2 5 2 6 0M36 49c2 2 5 2 6 0', '#b59a7a', 1.8),
    tail: [['M28 53c2-2 6-2 8 0l1 13c-3 2-7 2-10 0Z', '#6d573f']],
    tailMarks: stroke('M32 55v9', '#94795b', 1.6),
  },
  side: {
    behind: [['M16 40 2 47l-1 9 19-4Z', '#6d573f']],
    body: [
      ['M8 46c2-7 5-14 8-20 3-11 10-18 21-18 10 0 16 6 17 14 4 5 5 11 3 17-3 9-11 15-23 15-14 0-25-2-26-8Z', '#9a7f61'],
    ],
    marks:
      flat('M22 50c8 1 22-2 30-8-3 7-9 12-18 12-6 0-10-1-12-4Z', '#e9dcc4') +
      flat('M39 16c6-3 13 0 14 7 3 4 4 10 2 15-2 5-7 8-13 8-8-6-11-23-3-30Z', '#ea7a3c'),
    wing: ['M11 42c3-10 12-16 23-12 1 10-5 18-14 19-5 0-9-3-9-7Z', '#7c6349'],
    beak: ['m53 18 8 3-8 4Z', '#4a3b2b'],
    eye: eye(44, 19),
    hip: [28, 51],
    strap: 'M22 15c7-4 18-4 27-1',
    lamp: [46, 10],
  },
};

/** Tiny, with a tail that points to the sky and a pale brow. */
export const WREN: Bird = {
  name: 'wren',
  upright: {
    behind: [['M27 46 22 16c5-6 15-6 20 0l-5 30Z', '#8a5230']],
    behindMarks: stroke('M25.5 21c4-2 9-2 13 0M27 28c3-2 7-2 10 0', '#d79a62', 2),
    body: [[egg(31, 66, 15, 18), '#b0703f']],
    breast:
      flat('M32 48c8 0 14 4 14 9 0 5-6 8-14 8s-14-3-14-8c0-5 6-9 14-9Z', '#edc99b') +
      stroke('M18.5 38c4-3 8-3 11-1M45.5 38c-4-3-8-3-11-1', '#f6dfbd', 3) +
      stroke('M24 60c3 1 5 1 7 0M33 60c3 1 5 1 7 0', '#b98655', 1.8),
    wing: ['M17 48c-4 5-5 10-2 15 5-2 7-7 8-13Z', '#7d4827'],
    shoulder: [18, 49],
    lift: 126,
    eyes: eyes(7.5, 43, 3.6),
    gladEyes: gladEyes(7.5, 43),
    beak: smallBeak(46, '#5b4632'),
    openBeak: openBeak(46),
    hip: [27, 64],
    strap: browBand(35, 13),
    lamp: [32, 33.5],
    top: 11,
    nape: flat('M21 44c7-3 15-3 22 0v5H21Z', '#c4834f') + flat('M22 50c6-2 14-2 20 0l2 11c-7 3-17 3-24 0Z', '#8f5630'),
    tail: [['M28 60 31 22c5-4 10-3 15 2l-10 36c-2 2-6 2-8 0Z', '#8a5230']],
    tailMarks: stroke('M33 29c3-2 7-1 10 1M32 38c3-2 6-1 8.5 0.5M31.5 47c2-1 4-1 6 0', '#d79a62', 2),
  },
  side: {
    behind: [['M17 38 5 5l8 3 3-6 8 28Z', '#8a5230']],
    body: [['M13 36c3-8 12-13 20-14 4-5 15-6 19 2 2 5 1 9-2 12 0 11-8 18-19 18-10 0-18-7-18-18Z', '#b0703f']],
    marks:
      flat('M24 50c6-3 18-3 25-9-1 8-8 13-17 13-3 0-6-1-8-4Z', '#edc99b') +
      stroke('M35 25c5-3 10-3 14-1', '#f6dfbd', 3) +
      stroke('M9 14l9-2M11 21l9-2', '#d79a62', 2),
    wing: ['M16 40c4-7 13-8 20-3-1 8-7 13-14 12-4-1-6-5-6-9Z', '#7d4827'],
    beak: ['m51 27 11 1-10 4Z', '#5b4632'],
    eye: eye(45, 29, 3.6),
    hip: [28, 51],
    strap: 'M29 25c6-4 14-5 21-2',
    lamp: [46, 18],
  },
};

/** The mascot. Only seen from before: it floats beside, and never steers. */
export const CANARI: Bird = {
  name: 'canari',
  upright: {
    behind: [['M26 24c0-6 2-10 5-13 1 3 2 4 3 5 2-2 4-3 6-3-1 4-2 8-4 11Z', '#f2b705']],
    body: [[egg(20, 66, 19, 23), '#ffd23f']],
    breast:
      flat('M32 46c10 0 17 4 17 10 0 5-8 8.5-17 8.500S15 61 15 56c0-6 7-10 17-10Z', '#ffe58a') +
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
