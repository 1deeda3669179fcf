/** Light, signs and feelings that are laid over the place. White ones are tinted by the stage. */
import { centred, standing } from '../drawing.ts';
import { dot, flat, flatDot, shape, stroke } from '../ink.ts';
import { ALARM, COAL, LAMP, PAPER } from '../palette.ts';

const WHITE = '#ffffff';

const ring = `<circle cx="48" cy="48" r="40" fill="none" stroke="${WHITE}" stroke-width="6"/><circle cx="48" cy="48" r="28" fill="none" stroke="${WHITE}" stroke-width="2.5" stroke-opacity=".6"/>`;

const spark = flat(
  'M16 1c1.5 9 5.5 13.5 15 15-9.5 1.5-13.5 5.5-15 15-1.5-9.5-5.5-13.5-15-15 9.5-1.5 13.5-6 15-15Z',
  WHITE,
);

const arrow =
  `<path d="M24 46 4 24h12V4h16v20h12Z" fill="${LAMP.mid}" stroke="${COAL.deep}" stroke-width="3" stroke-linejoin="round"/>` +
  flat('M18 7h5v18h-5Z', LAMP.pale);

const star = `<path d="M8 .6 10.1 5.8 15.6 6.1 11.4 9.6 12.8 15 8 12 3.2 15 4.6 9.6.4 6.1 5.9 5.8Z" fill="${WHITE}" stroke="${WHITE}" stroke-width=".8" stroke-linejoin="round"/>`;

/** What others see over a bird; the tail points at it. */
const bubble = shape(
  'M24 46.5l-6-7.5h-6c-6 0-10-4-10-10V12C2 6 6 2 12 2h24c6 0 10 4 10 10v17c0 6-4 10-10 10h-6Z',
  PAPER.white,
);

const cheer = bubble + shape('M24 6l4 10 11 1-8.5 7 2.5 10.5-9-5.5-9 5.5 2.5-10.5-8.5-7 11-1Z', LAMP.mid);
const wave =
  bubble +
  shape(
    'M17 23 12 14c-1-3 3-5 5-2l3 5-2-8c-1-3 4-4 5-1l2 8V8c0-3 5-3 5 0v9l2-6c1-3 5-2 4 1l-3 13c-1 6-5 9-9 9s-6-2-8-5l-6-7c-2-3 2-5 4-3Z',
    '#f0b45a',
  ) +
  stroke('M7 9c-1 2-1 4 0 6M42 22c1 3 0 6-2 8', COAL.mid, 2);
const think = bubble + [12, 24, 36].map((x, at) => dot(x, 21, 4 + at * 0.6, at === 2 ? LAMP.mid : '#9fb0c4')).join('');
const heart =
  bubble +
  shape('M24 35C13 27 9 22 9 16c0-8 11-11 15-3 4-8 15-5 15 3 0 6-4 11-15 19Z', ALARM.mid) +
  flatDot(15, 15, 2.5, '#ffc2b0');

export const SIGNALS = [
  centred('ring', 96, 96, ring),
  centred('spark', 32, 32, spark),
  standing('arrow', 48, 50, arrow),
  centred('disc', 16, 16, flatDot(8, 8, 7, WHITE)),
  centred('square', 16, 16, `<rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="${WHITE}"/>`),
  centred(
    'triangle',
    16,
    16,
    `<path d="M8 1.5 15 14H1Z" fill="${WHITE}" stroke="${WHITE}" stroke-width="1" stroke-linejoin="round"/>`,
  ),
  centred('diamond', 16, 16, `<path d="M8 .5 15.5 8 8 15.5.5 8Z" fill="${WHITE}"/>`),
  centred('cross', 16, 16, flat('M5.4 1h5.2v4.4H15v5.2h-4.4V15H5.4v-4.4H1V5.4h4.4Z', WHITE)),
  centred('star', 16, 16, star),
  standing('emote-cheer', 48, 48, cheer),
  standing('emote-wave', 48, 48, wave),
  standing('emote-think', 48, 48, think),
  standing('emote-heart', 48, 48, heart),
];
