/** The oval lawn of the courtyard: only its round edge is cut from a drawing, the rest is grass as anywhere. */
import { flat, flatBox, flatDot, flatOval, moved, stroke } from '../ink.ts';
import { grass } from './ground.ts';
import { slices } from './slices.ts';

const EDGE = 64;
const [COLUMNS, ROWS] = [12, 6];
const MIDDLE = { x: (COLUMNS * EDGE) / 2, y: (ROWS * EDGE) / 2 };
const REACH = { x: 372, y: 184 };
const KERB = 9;

const ring = (more: number) =>
  `M${MIDDLE.x - REACH.x - more} ${MIDDLE.y}a${REACH.x + more} ${REACH.y + more} 0 1 0 ${2 * (REACH.x + more)} 0a${REACH.x + more} ${REACH.y + more} 0 1 0-${2 * (REACH.x + more)} 0Z`;

const meadow = Array.from({ length: COLUMNS * ROWS }, (_, at) =>
  moved((at % COLUMNS) * EDGE, Math.floor(at / COLUMNS) * EDGE, grass()),
).join('');

/** Kerb stones are cut by short joints across the ring. */
const joints = Array.from({ length: 84 }, (_, at) => {
  const turn = (at / 84) * 2 * Math.PI;
  const place = (more: number) =>
    `${(MIDDLE.x + (REACH.x + more) * Math.cos(turn)).toFixed(1)} ${(MIDDLE.y + (REACH.y + more) * Math.sin(turn)).toFixed(1)}`;
  return `M${place(-KERB / 2 + 1)}L${place(KERB / 2 - 1)}`;
}).join('');

/** Kerb stones beside the straight way. */
const kerb = (x: number): string =>
  flatBox(x - 2, 0, 12, EDGE, '#14181f') +
  flatBox(x, 0, 8, EDGE, '#98a1ab') +
  flatBox(x, 0, 3, EDGE, '#c3cad1') +
  flatBox(x, 20, 8, 2, '#4a515b') +
  flatBox(x, 52, 8, 2, '#4a515b');
const ways = [0, 5].map((row) => moved(4 * EDGE, row * EDGE, kerb(56)) + moved(7 * EDGE, row * EDGE, kerb(0))).join('');

const lawn =
  moved(0, 4, flat(ring(7), '#07090d', 0.4)) +
  `<clipPath id="l"><path d="${ring(0)}"/></clipPath><g clip-path="url(#l)">${meadow}${stroke(ring(-10), '#24402f', 10, 0.55)}${ways}</g>` +
  stroke(ring(0), '#14181f', KERB + 4) +
  stroke(ring(0), '#98a1ab', KERB) +
  moved(0, -1.5, stroke(ring(0), '#c3cad1', 3)) +
  stroke(joints, '#4a515b', 1.8);

function share(column: number, row: number): number {
  const [x, y] = [(column * EDGE - MIDDLE.x) / (REACH.x + 12), (row * EDGE - MIDDLE.y) / (REACH.y + 12)];
  return x * x + y * y;
}

function isEdge(column: number, row: number): boolean {
  const corners = [share(column, row), share(column + 1, row), share(column, row + 1), share(column + 1, row + 1)];
  return Math.min(...corners) < 1 && Math.max(...corners) > 0.88;
}

export const LAWN = slices({
  name: 'lawn',
  columns: COLUMNS,
  rows: ROWS,
  svg: lawn,
  // A straight way goes through its middle.
  has: (column, row) => (isEdge(column, row) && column !== 5 && column !== 6 ? 'open' : undefined),
});

export const lawnKerbEast = (): string => grass() + kerb(56);
export const lawnKerbWest = (): string => grass() + kerb(0);

/** A clipped bush: its round head stands over its own shadow. */
export const bush = (): string =>
  flatOval(33, 56, 27, 7, '#05070a', 0.45) +
  [
    [18, 40, 14],
    [46, 40, 14],
    [32, 30, 20],
  ]
    .map(([x = 0, y = 0, radius = 0]) => flatDot(x, y, radius + 2, '#10131a'))
    .join('') +
  flatDot(18, 40, 14, '#2d4d38') +
  flatDot(46, 40, 14, '#27442f') +
  flatDot(32, 30, 20, '#35593f') +
  flatDot(27, 24, 12, '#46734f') +
  stroke('M20 22l4-3M30 14l4-2M34 24l4-2M18 34l3-2M40 34l4-2M26 36l4-2', '#79a978', 2.2) +
  [
    [38, 20],
    [24, 30],
    [44, 38],
  ]
    .map(([x = 0, y = 0]) => flatDot(x, y, 2, '#f2d478'))
    .join('');

export const flowers = (): string =>
  [
    [12, 16, '#f2d478'],
    [30, 10, '#e8eef4'],
    [50, 22, '#f2d478'],
    [20, 40, '#d98a7a'],
    [42, 46, '#e8eef4'],
    [56, 54, '#d98a7a'],
  ]
    .map(
      ([x, y, fill]) => flatDot(Number(x), Number(y), 3, String(fill)) + flatDot(Number(x), Number(y), 1.2, '#6b4a1a'),
    )
    .join('');
