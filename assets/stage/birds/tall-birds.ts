/** The ones that stand out by what they carry: owl, jay, heron, swift, kestrel. */
import { flat, flatDot, stroke } from '../ink.ts';
import type { Bird } from './bird.ts';
import { browBand, egg, eye, eyes, gladEyes, openBeak, smallBeak } from './parts.ts';

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
    behind: [['M14 34 10 9c7 2 12 6 16 12ZM50 34 54 9c-7 2-12 6-16 12Z', '#6f5741']],
    body: [[egg(17, 67, 23, 23), '#94775a']],
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
    top: 9,
    nape:
      stroke('M24 31l2.5 2.5L29 31M35 31l2.5 2.5L40 31', '#b2966f', 2) +
      flat('M20 40c8-4 16-4 24 0l4 20c-9 6-23 6-32 0Z', '#7d6148') +
      stroke('M22 45l3 3 3-3M36 45l3 3 3-3M29 50l3 3 3-3M20 54l3 3 3-3M38 54l3 3 3-3', '#b2966f', 2),
    tail: [['M27 58c3-2 7-2 10 0l2 8c-4 2-10 2-14 0Z', '#5d4734']],
    tailMarks: stroke('M30 60v5M34 60v5', '#94775a', 1.6),
  },
  side: {
    behind: [
      ['M14 48 3 58l16 2Z', '#6f5741'],
      ['M37 16C36 9 38 4 42 0c4 4 6 10 6 17Z', '#6f5741'],
    ],
    body: [
      ['M8 44C6 26 11 9 32 8c15-1 23 9 21 22 3 16-4 28-20 28-14 0-23-5-25-14Z', '#94775a'],
      ['M22 17C18 11 17 5 18 0c7 2 11 7 13 13Z', '#75593f'],
    ],
    marks:
      flat('M38 42c6-3 12-3 15-2 0 10-6 17-17 18-4-5-3-12 2-16Z', '#ddc9a4') +
      stroke('M42 46l2 3 3-2M40 53l3 2 2-3', '#94775a', 2),
    wing: ['M9 42c1-10 13-14 23-10 4 11-1 21-11 25-7-2-12-8-12-15Z', '#6f5741'],
    beak: ['M52 26c4 1 6 4 4 10l-5-3Z', '#f2a43a'],
    eye: owlEye(43.5, 25, 8.5),
    hip: [27, 55],
    strap: 'M21 17c8-5 18-6 27-3',
    lamp: [47, 10],
  },
};

/** A fan of feathers on the head, a dark moustache, a blue wing. */
export const JAY: Bird = {
  name: 'jay',
  upright: {
    behind: [
      ['M18 34 9 15l10 5 2-14 11 10L43 6l2 14 10-5-9 19Z', '#b5826e'],
      ['M26 58h12l2 9H24Z', '#1d2735'],
    ],
    body: [[egg(24, 66, 16, 18), '#d3a490']],
    breast:
      flat('M32 47c8 0 13 4 13 10 0 5-6 8-13 8s-13-3-13-8c0-6 5-10 13-10Z', '#ecd0c0') +
      flat('M27 45c-2 5-6 7-9 6 0-4 3-7 7-8ZM37 45c2 5 6 7 9 6 0-4-3-7-7-8Z', '#1d2735') +
      stroke('M29 24v7M35 24v7M24 26v5M40 26v5', '#8f5f4e', 2),
    wing: ['M15 42c-5 6-6 15-3 22 6-2 10-9 11-19Z', '#3f86c8'],
    shoulder: [17, 43],
    lift: 130,
    eyes: eyes(7.5, 37),
    gladEyes: gladEyes(7.5, 37),
    beak: smallBeak(40, '#39465a'),
    openBeak: openBeak(40),
    hip: [26, 64],
    strap: browBand(30, 14),
    lamp: [32, 28.5],
    top: 6,
    nape:
      flat('M22 36c6-3 14-3 20 0l1 6c-7 3-15 3-22 0Z', '#e3bba9') +
      flat('M21 45c7-4 15-4 22 0l3 14c-8 5-20 5-28 0Z', '#b5826e') +
      stroke('M18 50l6 1M18 55l6 1M46 50l-6 1M46 55l-6 1', '#cfe4f6', 2),
    tail: [['M28 52c2-2 6-2 8 0l3 15c-4 2-10 2-14 0Z', '#1d2735']],
    tailMarks: stroke('M32 54v11', '#46566a', 1.6),
  },
  side: {
    behind: [
      ['M18 40 1 52l4 8 20-10Z', '#1d2735'],
      ['M30 20 20 10l10 3-2-11 8 8 3-9 4 10 5-2 1 9Z', '#b5826e'],
    ],
    body: [
      ['M14 42c1-10 8-17 15-19 3-7 8-10 14-10 7 0 12 5 12 11 0 4-2 7-5 9-2 12-10 18-20 18-9 0-15-3-16-9Z', '#d3a490'],
    ],
    marks:
      flat('M24 49c8 0 18-4 24-12-1 9-8 14-18 14-2 0-4 0-6-2Z', '#ecd0c0') +
      flat('M48 29c0 4-4 8-9 8 0-5 4-9 9-8Z', '#1d2735'),
    wing: ['M14 43c4-9 14-13 24-8-2 9-9 14-17 14-4 0-6-2-7-6Z', '#3f86c8'],
    beak: ['m53 20 10 4-9 5Z', '#39465a'],
    eye: eye(46, 22),
    hip: [28, 49],
    strap: 'M33 17c5-3 12-3 18 0',
    lamp: [47, 13],
  },
};

/** Tall and thin: a neck, long legs, two plumes, a beak like a needle. */
export const HERON: Bird = {
  name: 'heron',
  upright: {
    behind: [['M37 10c7-5 14-4 20 2-5-1-9-1-12 1 4 1 7 3 10 8-7-3-13-4-18-6Z', '#39465a']],
    body: [
      ['M32 34c11 0 17 6 17 14 0 7-7 12-17 12s-17-5-17-12c0-8 6-14 17-14Z', '#9fb0c4'],
      ['M26 42c2-6 2-12-1-17-4-9-1-18 7-18s11 9 7 18c-3 5-3 11-1 17Z', '#c6d1de'],
    ],
    breast:
      stroke('M28.5 50l2 6M35.5 50l-2 6M32 44v14M31 30v4M33 38v4', '#6b7d93', 2) +
      flat('M24 14c3-6 13-6 16 0-2-1-5-1-8-1s-6 0-8 1Z', '#39465a'),
    wing: ['M18 38c-6 5-8 13-5 20 6-1 11-7 12-16Z', '#6e8098'],
    shoulder: [19, 40],
    lift: 124,
    eyes: eyes(5.2, 18, 3.6),
    gladEyes: gladEyes(5, 18),
    beak: ['M28.5 21c2-1.5 5-1.5 7 0L32 36Z', '#f2a43a'],
    openBeak: ['M28 21c2-2 6-2 8 0l-1 9-3 5-3-5Z', '#8c2f22'],
    hip: [27, 57],
    strap: browBand(12, 8.5),
    lamp: [32, 10],
    top: 6,
    nape:
      flat('M23.5 14c3-8 14-8 17 0 0 4-1 6-3 7h-11c-2-1-3-3-3-7Z', '#39465a') +
      stroke('M32 26v10', '#8ea0b6', 2.4) +
      flat('M22 42c6-3 14-3 20 0l2 12c-7 4-17 4-24 0Z', '#7f92aa') +
      stroke('M24 46c2 2 5 2 6 0M34 46c2 2 5 2 6 0', '#c6d1de', 1.8),
    tail: [['M29 52c2-2 4-2 6 0l2 9c-3 2-7 2-10 0Z', '#4f6076']],
  },
  side: {
    behind: [['M36 7C26 3 17 6 11 14c8-3 16-3 25 0Z', '#39465a']],
    body: [
      [
        'M3 47c6-12 15-18 27-16 6 0 7-5 4-11-5-9-1-18 8-18 6 0 10 4 10 9 0 3-2 6-5 7 5 15-2 27-17 30-9 2-20 2-27-1Z',
        '#b4c2d2',
      ],
    ],
    marks:
      flat('M36 6c5-5 12-4 16 1-5-1-10 0-16 3Z', '#39465a') + stroke('M42 25c2 6 2 11 0 16M38 22l3 6', '#6b7d93', 2.2),
    wing: ['M3 46c5-9 14-14 25-11 2 8-6 14-14 14-5 0-9-1-11-3Z', '#6e8098'],
    beak: ['m50 8 12.5 5-12.5 3Z', '#f2a43a'],
    eye: eye(45, 10.5, 3.4),
    hip: [25, 45],
    strap: 'M36 8c4-3 10-4 14-1',
    lamp: [47, 2.5],
  },
};

/** Wings like two sickles, longer than itself, and a forked tail. */
export const SWIFT: Bird = {
  name: 'swift',
  upright: {
    behind: [['M26 57 20 68l12-5 12 5-6-11Z', '#3c4860']],
    body: [[egg(26, 64, 15, 14), '#6d7fa6']],
    breast: flat('M32 44c6 0 9 3 9 7 0 4-4 6-9 6s-9-2-9-6c0-4 3-7 9-7Z', '#dfe4ee') + stroke('M27 60h10', '#55658a', 2),
    wing: ['M19 36C11 37 5 46 6 64c4-8 10-11 17-15Z', '#4d5c80'],
    shoulder: [20, 40],
    lift: 112,
    eyes: eyes(7, 38),
    gladEyes: gladEyes(7, 38),
    beak: ['M28 43c2.5-1.5 5.5-1.5 8 0l-4 4.500Z', '#28303f'],
    openBeak: openBeak(42),
    hip: [28, 63],
    strap: browBand(31, 12.5),
    lamp: [32, 29],
    top: 22,
    nape:
      flat('M22 44c6-3 14-3 20 0l-2 15c-5 3-11 3-16 0Z', '#55658a') +
      stroke('M24 48c2 2 5 2 7 0M33 48c2 2 5 2 7 0', '#8d9dc2', 1.8),
    tail: [['M28 54 21 67l11-6 11 6-7-13c-2-2-6-2-8 0Z', '#3c4860']],
  },
  side: {
    behind: [['M18 44 2 54l10-1 1 5 16-11Z', '#3c4860']],
    body: [['M12 46C16 34 26 26 40 25c10-1 17 4 18 9 1 4-1 7-5 8-4 7-13 12-25 12-9 0-16-3-16-8Z', '#6d7fa6']],
    marks: flat('M56 38c-4 5-12 8-20 7 2-4 8-7 12-6 4 0 7 0 8-1Z', '#dfe4ee'),
    wing: ['M38 36C28 32 12 34 1 24c2 15 11 24 23 25 8 0 14-6 14-13Z', '#4d5c80'],
    beak: ['m56 33 7 3-7 3Z', '#28303f'],
    eye: eye(49, 32, 3.8),
    hip: [30, 51],
    strap: 'M34 29c6-4 13-4 19-1',
    lamp: [49, 24],
  },
};

/** Pointed wings held high, a hooked beak, a barred fan of a tail. */
export const KESTREL: Bird = {
  name: 'kestrel',
  upright: {
    behind: [['M24 54 17 65c9 3 21 3 30 0l-7-11Z', '#7f93ad']],
    body: [[egg(20, 65, 15, 17), '#cf7a42']],
    breast:
      flat('M32 42c8 0 12 5 12 11 0 7-5 11-12 11s-12-4-12-11c0-6 4-11 12-11Z', '#f3dcba') +
      flat('M17 34c0-9 6-13.5 15-13.500S47 25 47 34c-4-3-8-4-10-4l-5 3-5-3c-2 0-6 1-10 4Z', '#7f93ad') +
      stroke('M25 40l-2 6M39 40l2 6', '#3a2a22', 2.6) +
      [27, 32, 37]
        .map((x, at) => flatDot(x, 52 + (at % 2) * 4, 1.5, '#8a4a24') + flatDot(x, 59, 1.3, '#8a4a24'))
        .join(''),
    wing: ['M20 49C12 43 7 31 8 14c7 5 13 13 16 24Z', '#a85a2c'],
    shoulder: [20, 44],
    lift: 11,
    eyes: eyes(7, 35),
    gladEyes: gladEyes(7, 35),
    beak: ['M28 38c2-2 6-2 8 0 1 3-1 5-2 9l-2-3c-2 0-4-3-4-6Z', '#ffc83a'],
    openBeak: openBeak(39),
    hip: [27, 63],
    strap: browBand(25, 12.5),
    lamp: [32, 23],
    top: 9,
    nape:
      flat('M20 42c8 4 16 4 24 0l2 16c-8 4-20 4-28 0Z', '#a85a2c') +
      [25, 32, 39].map((x, at) => flatDot(x, 47 + (at % 2) * 4, 1.6, '#4a2a18')).join('') +
      flat('M18 33c6 5 22 5 28 0-1 4-4 7-6 8H24c-2-1-5-4-6-8Z', '#7f93ad'),
    tail: [['M26 52 17 65c9 3 21 3 30 0l-9-13Z', '#7f93ad']],
    tailMarks: stroke('M20 62c8 2.4 16 2.4 24 0', '#26313f', 3),
  },
  side: {
    behind: [
      ['M16 46 0 52l2 5-1 5 10-1 14-8Z', '#7f93ad'],
      ['M30 34C24 26 22 14 24 1c9 7 14 16 15 28Z', '#8f4b24'],
    ],
    body: [
      ['M13 47c1-11 8-18 17-21 3-8 9-11 15-10 7 0 11 5 11 11 0 4-2 7-5 9-1 12-9 19-20 19-10 0-17-3-18-8Z', '#cf7a42'],
    ],
    marks:
      flat('M26 53c8-2 18-7 23-15 0 11-8 17-18 17-2 0-4 0-5-2Z', '#f3dcba') +
      flat('M33 24c2-6 7-8.5 12-8 6 0 10 4 10.5 9-8-4-15-4-22.5-1Z', '#7f93ad') +
      stroke('M49 30l-1 6', '#3a2a22', 2.6) +
      [30, 36, 42].map((x, at) => flatDot(x, 50 - at * 3, 1.4, '#8a4a24')).join(''),
    wing: ['M34 46C20 46 8 34 4 14c14 3 26 10 31 21 2 4 2 8-1 11Z', '#a85a2c'],
    beak: ['M53 22c5-1 9 3 7 9-2-2-4-2-7-2Z', '#ffc83a'],
    eye: eye(48, 24.5, 3.8),
    hip: [29, 52],
    strap: 'M35 20c5-3 11-3 17-1',
    lamp: [47, 14],
  },
};
