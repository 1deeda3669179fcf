/** The ones that stand out by what they carry: owl, jay, heron, swift, kestrel. */
import { flat, flatDot, stroke } from '../ink.ts';
import type { Bird } from './bird.ts';
import { browBand, egg, eye, eyes, gladEyes, openBeak, oval, smallBeak } from './parts.ts';

const DARK = '#10131a';

const owlEye = (x: number, y: number, radius: number) =>
  flatDot(x, y, radius, '#f0dfbc') +
  flatDot(x, y, radius * 0.62, '#ffc83a') +
  flatDot(x, y, radius * 0.38, DARK) +
  flatDot(x + 1.2, y - 1.4, 1.1, '#ffffff');

/** Broad, without a neck: ear tufts and two great discs of eyes. */
export const OWL: Bird = {
  name: 'owl',
  upright: {
    behind: [['M13 32 11 9c6 2 11 5 15 10ZM51 32 53 9c-6 2-11 5-15 10Z', '#6f5741']],
    body: [[egg(16, 67, 22, 22), '#94775a']],
    breast:
      flat('M32 44c9 0 15 6 15 13 0 6-7 9-15 9s-15-3-15-9c0-7 6-13 15-13Z', '#ddc9a4') +
      stroke('M24 53l3 3 3-3M34 53l3 3 3-3M29 60l3 3 3-3M20 59l2 2M42 61l2-2', '#94775a', 2) +
      flat('M32 25c3 4 10 2 16 5-2-7-8-11-16-11s-14 4-16 11c6-3 13-1 16-5Z', '#75593f'),
    wing: ['M12 38c-5 7-5 18-1 26 6-3 9-10 9-20Z', '#6f5741'],
    shoulder: [13, 40],
    lift: 178,
    eyes: owlEye(22.5, 36, 9.5) + owlEye(41.5, 36, 9.5),
    gladEyes: flatDot(22.5, 36, 9.5, '#f0dfbc') + flatDot(41.5, 36, 9.5, '#f0dfbc') + gladEyes(9.5, 36),
    beak: ['M28.5 38c2-1.5 5-1.5 7 0l-3.5 9Z', '#f2a43a'],
    openBeak: ['M28 38c2-2 6-2 8 0 0 6-1.5 10-4 10s-4-4-4-10Z', '#8c2f22'],
    hip: [25, 65],
    strap: browBand(22, 17),
    lamp: [32, 20.5],
    top: 8,
    nape:
      stroke('M24 31l2.5 2.5L29 31M35 31l2.5 2.5L40 31', '#b2966f', 2) +
      flat('M20 40c8-4 16-4 24 0l4 20c-9 6-23 6-32 0Z', '#7d6148') +
      stroke('M22 45l3 3 3-3M36 45l3 3 3-3M29 50l3 3 3-3M20 54l3 3 3-3M38 54l3 3 3-3', '#b2966f', 2),
    tail: [['M27 58c3-2 7-2 10 0l2 8c-4 2-10 2-14 0Z', '#5d4734']],
    tailMarks: stroke('M30 60v5M34 60v5', '#94775a', 1.6),
  },
  side: {
    behind: [['M19 46 11 59l15 2Z', '#6f5741']],
    body: [
      [
        'M16 44c-2-12-1-22 3-29L16 1c6 2 10 5 13 8 3-1 7-1 10 0 3-3 6-6 11-8l-1 14c4 6 5 12 3 17 3 16-4 27-18 27-10 0-16-5-18-15Z',
        '#94775a',
      ],
    ],
    marks:
      flat('M37 43c6-3 11-3 14-2 1 9-5 16-15 17-4-5-3-12 1-15Z', '#ddc9a4') +
      stroke('M44 46l2 3 3-2M40 53l3 2 2-3', '#94775a', 2),
    wing: ['M15 42c0-10 9-14 18-11 4 11 1 20-7 25-7-2-11-7-11-14Z', '#6f5741'],
    beak: ['M51 27c4 1 6 4 4 10l-5-3Z', '#f2a43a'],
    eye: owlEye(42.5, 26, 8.5),
    hip: [27, 56],
    strap: 'M20 17c8-4 18-5 28-2',
    lamp: [44, 12],
  },
};

/** A fan of feathers on the head, a long tail, a dark moustache, a blue wing. */
export const JAY: Bird = {
  name: 'jay',
  upright: {
    behind: [
      ['M22 34 14 17l9 6 2-16 7 11 7-11 2 16 9-6-8 17Z', '#b5826e'],
      ['M38 50 57.5 59.5l-3 5-9 1.5-13.5-5Z', '#1d2735'],
    ],
    body: [[egg(25, 65, 13, 14.5), '#d3a490']],
    breast:
      flat('M32 47c7 0 11 4 11 9 0 5-5 8-11 8s-11-3-11-8c0-5 4-9 11-9Z', '#ecd0c0') +
      flat('M28 45c-2 5-5 6-8 5 0-4 3-6 6-7ZM36 45c2 5 5 6 8 5 0-4-3-6-6-7Z', '#1d2735') +
      stroke('M29 22v6M35 22v6M25 25v4M39 25v4', '#8f5f4e', 2),
    wing: ['M20 44c-6 5-7 13-4 19 5-2 8-8 9-16Z', '#3f86c8'],
    shoulder: [21, 45],
    lift: 130,
    eyes: eyes(6.8, 37, 3.8),
    gladEyes: gladEyes(6.8, 37),
    beak: smallBeak(40, '#39465a'),
    openBeak: openBeak(40),
    hip: [27, 63],
    strap: browBand(30, 11.5),
    lamp: [32, 28.5],
    top: 6,
    nape:
      flat('M24 36c5-3 11-3 16 0l1 6c-6 3-12 3-18 0Z', '#e3bba9') +
      flat('M22 45c6-4 14-4 20 0l3 14c-8 5-18 5-26 0Z', '#b5826e') +
      stroke('M18 51l5 1M18 56l5 1M46 51l-5 1M46 56l-5 1', '#cfe4f6', 2),
    tail: [['M30 51c3-2 6-1 8 2L56.5 61l-3 4-9 1-14.5-7c-2-3-2-6 0-8Z', '#1d2735']],
    tailMarks: stroke('M35 56l16 8', '#46566a', 1.6),
  },
  side: {
    behind: [
      ['M22 40 1 56l3 5 9-1 19-14Z', '#1d2735'],
      ['M34 21 22 9l10 4-3-12 9 9 4-10 3 11 6-4v12Z', '#b5826e'],
    ],
    body: [
      ['M18 43c2-8 9-13 16-16 1-7 5-10 11-10 7 0 12 4 12 10 0 4-2 7-5 9-2 9-9 14-18 14-8 0-15-2-16-7Z', '#d3a490'],
    ],
    marks:
      flat('M28 47c8 0 16-4 22-11-1 8-8 13-16 13-2 0-4 0-6-2Z', '#ecd0c0') +
      flat('M49 31c0 4-4 7-8 7 0-4 3-8 8-7Z', '#1d2735'),
    wing: ['M17 43c4-8 13-11 22-7-2 9-8 13-15 13-4 0-6-2-7-6Z', '#3f86c8'],
    beak: ['m54 22 9 4-9 4Z', '#39465a'],
    eye: eye(47, 25, 3.8),
    hip: [29, 48],
    strap: 'M35 20c6-3 13-3 19 1',
    lamp: [48, 17],
  },
};

/** Thin: a neck, long legs, two plumes, a beak like a needle. */
export const HERON: Bird = {
  name: 'heron',
  upright: {
    behind: [['M37 10c7-5 14-4 20 2-5-1-9-1-12 1 4 1 7 3 10 8-7-3-13-4-18-6Z', '#39465a']],
    body: [
      [oval(32, 43, 14, 10.5), '#9fb0c4'],
      ['M27 40c2-5 1-10-2-14-4-9-1-19 7-19s11 10 7 19c-3 4-4 9-2 14Z', '#c6d1de'],
    ],
    breast:
      stroke('M28.5 46l2 5M35.5 46l-2 5M32 41v11M31 29v4M33 36v4', '#6b7d93', 2) +
      flat('M24 15c3-6 13-6 16 0-2-1-5-1-8-1s-6 0-8 1Z', '#39465a'),
    wing: ['M20 36c-6 4-8 11-6 18 6-1 10-6 11-13Z', '#6e8098'],
    shoulder: [21, 38],
    lift: 124,
    eyes: eyes(5.2, 19, 3.6),
    gladEyes: gladEyes(5, 19),
    beak: ['M28.5 22c2-1.5 5-1.5 7 0L32 37Z', '#f2a43a'],
    openBeak: ['M28 22c2-2 6-2 8 0l-1 9-3 5-3-5Z', '#8c2f22'],
    hip: [27.5, 51],
    strap: browBand(13, 8.5),
    lamp: [32, 11],
    top: 6,
    nape:
      flat('M23.5 15c3-8 14-8 17 0 0 4-1 6-3 7h-11c-2-1-3-3-3-7Z', '#39465a') +
      stroke('M32 26v8', '#8ea0b6', 2.4) +
      flat('M21 40c7-3 15-3 22 0 1 6-4 11-11 11s-12-5-11-11Z', '#7f92aa') +
      stroke('M24 43c2 2 5 2 6 0M34 43c2 2 5 2 6 0', '#c6d1de', 1.8),
    tail: [['M29 46c2-2 4-2 6 0l2 10c-3 2-7 2-10 0Z', '#4f6076']],
  },
  side: {
    behind: [['M38 5C30 0 21 1 13 7c8-1 15 0 22 6Z', '#39465a']],
    body: [
      [
        'M3 38c6-10 14-14 26-12 6 0 7-4 5-9-4-9-1-16 7-16 6 0 9 4 9 8 0 3-2 5-5 6 4 12 0 22-15 25-9 2-20 1-27-2Z',
        '#b4c2d2',
      ],
    ],
    marks:
      flat('M35 5c5-5 11-4 15 1-5-1-9 0-15 3Z', '#39465a') + stroke('M41 21c2 6 2 9 0 13M37 19l2 5', '#6b7d93', 2.2),
    wing: ['M3 37c5-8 14-12 25-9 2 7-6 12-14 12-5 0-9 0-11-3Z', '#6e8098'],
    beak: ['m48 6 15 5-14 3Z', '#f2a43a'],
    eye: eye(44, 9.5, 3.2),
    hip: [23, 38],
    strap: 'M35 7c4-3 10-4 14-1',
    lamp: [46, 2],
  },
};

/** Wings like two sickles, longer than itself, and a forked tail. */
export const SWIFT: Bird = {
  name: 'swift',
  upright: {
    behind: [['M27 56 21 68l11-5 11 5-6-12Z', '#3c4860']],
    body: [[egg(29, 63, 12.5, 10.5), '#6d7fa6']],
    breast: flat('M32 46c5 0 7 3 7 6 0 4-3 6-7 6s-7-2-7-6c0-3 2-6 7-6Z', '#dfe4ee') + stroke('M28 60h8', '#55658a', 2),
    wing: ['M24 41C12 36 3 47 6 67c3-9 7-15 16-17 3-2 4-6 2-9Z', '#4d5c80'],
    shoulder: [23, 44],
    lift: 100,
    eyes: eyes(6, 40, 3.6),
    gladEyes: gladEyes(6, 40),
    beak: ['M28.5 44c2.5-1.5 4.5-1.5 7 0L32 48Z', '#28303f'],
    openBeak: openBeak(43.5),
    hip: [29, 62],
    strap: browBand(34, 10.5),
    lamp: [32, 31.5],
    top: 24,
    nape:
      flat('M24 46c5-3 11-3 16 0l-3 14c-3 3-7 3-10 0Z', '#55658a') +
      stroke('M25 49c2 2 4 2 6 0M33 49c2 2 4 2 6 0', '#8d9dc2', 1.8),
    tail: [['M28 54 21 67l11-5 11 5-7-13c-2-2-6-2-8 0Z', '#3c4860']],
  },
  side: {
    behind: [['M22 46 2 50l10 3-6 8 22-9Z', '#3c4860']],
    body: [['M16 47C20 36 29 30 42 29c9 0 15 3 16 8 1 4-1 6-5 7-4 7-12 11-22 11-8 0-15-3-15-8Z', '#6d7fa6']],
    marks: flat('M56 41c-4 4-11 7-18 6 2-4 7-6 11-5 3 0 6 0 7-1Z', '#dfe4ee'),
    wing: ['M42 39C31 34 12 34 1 16c0 19 11 32 25 34 8 0 15-4 16-11Z', '#4d5c80'],
    beak: ['m56 35 7 3-7 3Z', '#28303f'],
    eye: eye(49, 35, 3.6),
    hip: [31, 53],
    strap: 'M36 33c6-4 13-4 18-1',
    lamp: [49, 27.5],
  },
};

/** It hovers: pointed wings held out, a body that narrows to a pointed tail, a hooked beak. */
export const KESTREL: Bird = {
  name: 'kestrel',
  upright: {
    behind: [['M24 50 32 68.5l8-18.5Z', '#7f93ad']],
    body: [
      ['M32 18c9 0 14 6 14 13 0 3-1 5-1 8 1 10-5 20-13 26-8-6-14-16-13-26 0-3-1-5-1-8 0-7 5-13 14-13Z', '#cf7a42'],
    ],
    breast:
      flat('M32 42c6 0 10 4 9 9-1 5-5 9-9 12-4-3-8-7-9-12-1-5 3-9 9-9Z', '#f3dcba') +
      flat('M18.5 33c0-9 5-14.5 13.5-14.5S45.5 24 45.5 33c-3-3-6-4-8.5-4l-5 3-5-3c-2 0-5 1-8.5 4Z', '#7f93ad') +
      stroke('M25.5 39l-2 6M38.5 39l2 6', '#3a2a22', 2.6) +
      [28, 32, 36].map((x, at) => flatDot(x, 50 + (at % 2) * 4, 1.4, '#8a4a24')).join(''),
    wing: ['M22 39C15 36 9 29 6 18 4 35 9 50 24 55c3-5 3-12-2-16Z', '#a85a2c'],
    shoulder: [22, 46],
    lift: 13,
    eyes: eyes(6.5, 34, 3.8),
    gladEyes: gladEyes(6.5, 34),
    beak: ['M28 37c2-2 6-2 8 0 1 3-1 5-2 9l-2-3c-2 0-4-3-4-6Z', '#ffc83a'],
    openBeak: openBeak(38),
    hip: [27.5, 57],
    strap: browBand(24, 12),
    lamp: [32, 21.5],
    top: 9,
    nape:
      flat('M20 41c8 4 16 4 24 0 1 9-4 17-12 22-8-5-13-13-12-22Z', '#a85a2c') +
      [26, 32, 38].map((x, at) => flatDot(x, 46 + (at % 2) * 4, 1.6, '#4a2a18')).join('') +
      flat('M19 32c6 5 20 5 26 0 0 4-2 7-4 8H23c-2-1-4-4-4-8Z', '#7f93ad'),
    tail: [['M27 48c3-2 7-2 10 0l-5 19.5Z', '#7f93ad']],
    tailMarks: stroke('M29.5 58h5', '#26313f', 3),
  },
  side: {
    behind: [
      ['M20 42 1 60l21-6 9-5Z', '#7f93ad'],
      ['M33 34C26 26 25 12 31 1c8 8 12 18 11 29Z', '#8f4b24'],
    ],
    body: [
      ['M18 46c3-9 9-14 17-17 2-8 7-12 13-12 7 0 11 5 11 11 0 4-2 7-5 9-2 10-9 15-19 15-9 0-15-2-17-6Z', '#cf7a42'],
    ],
    marks:
      flat('M30 50c8-2 16-6 21-13 0 9-7 14-15 14-2 0-4 0-6-1Z', '#f3dcba') +
      flat('M36 25c2-5 6-7.5 11-7 6 0 10 4 10.5 9-8-4-15-4-21.5-2Z', '#7f93ad') +
      stroke('M50 31l-1 6', '#3a2a22', 2.6) +
      [33, 38, 43].map((x, at) => flatDot(x, 49 - at * 3, 1.4, '#8a4a24')).join(''),
    wing: ['M36 45C20 45 6 34 1 14c16 3 28 11 34 22 2 4 3 6 1 9Z', '#a85a2c'],
    beak: ['M55 24c5-1 9 3 7 9-2-2-4-2-7-2Z', '#ffc83a'],
    eye: eye(49, 27, 3.7),
    hip: [30, 50],
    strap: 'M37 21c5-3 11-3 18 0',
    lamp: [49, 16],
  },
};
