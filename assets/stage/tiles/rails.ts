/** Rails of the coal wagons: two rails on sleepers, with nothing drawn beneath them, so that they lie on any floor. */
import { stroke, turned } from '../ink.ts';
import { STEEL } from '../palette.ts';

const BED = '#0d1116';

const rail = (path: string) =>
  stroke(path, BED, 7) +
  stroke(path, STEEL.mid, 4.5) +
  `<g transform="translate(0 -1)">${stroke(path, STEEL.pale, 1.6)}</g>`;

const sleeper = (path: string) =>
  stroke(path, BED, 9, 0.6) + stroke(path, '#4a3626', 6.5) + stroke(path, '#6b4d35', 2.5);

export const railAcross = (): string =>
  `<rect y="7" width="64" height="50" fill="${BED}" fill-opacity=".28"/>` +
  sleeper('M8 13V51M24 13V51M40 13V51M56 13V51') +
  rail('M-4 21H68') +
  rail('M-4 43H68');

export const railDown = (): string =>
  `<rect x="7" width="50" height="64" fill="${BED}" fill-opacity=".28"/>` +
  sleeper('M13 8H51M13 24H51M13 40H51M13 56H51') +
  rail('M21 -4V68') +
  rail('M43 -4V68');

/** From its north side to its east side; the others are this one, turned. */
const bend = (): string =>
  `<path d="M7-1A58 58 0 0 0 65 57V7A8 8 0 0 1 57-1Z" fill="${BED}" fill-opacity=".28"/>` +
  [18, 42, 66].map((angle) => turned(-angle, 64, 0, sleeper('M13 0H51'))).join('') +
  rail('M21 -4V0A43 43 0 0 0 64 43H68') +
  rail('M43 -4V0A21 21 0 0 0 64 21H68');

export const railBend = (corner: 'ne' | 'se' | 'sw' | 'nw'): string =>
  turned({ ne: 0, se: 90, sw: 180, nw: 270 }[corner], 32, 32, bend());
