/** What lies on floors and gives a room its own: rugs, hatched edges, drains, window light, the shade of walls, trays of cables. */
import { flat, flatBox, flatDot, stroke } from '../ink.ts';
import { BRASS, BRICK, COAL, LAMP, LEAF, STEEL } from '../palette.ts';

const EDGE = 64;
const SHADE = '#05070a';
const STEPS = [8, 15, 22, 29, 36];

export const shadeLeft = (): string =>
  [6, 11, 16, 21, 26]
    .map((across) => `<rect width="${across}" height="64" fill="${SHADE}" fill-opacity=".13"/>`)
    .join('');
/** Under a wall and beside one. */
export const shadeCorner = (): string =>
  STEPS.map((down) => `<rect width="64" height="${down}" fill="${SHADE}" fill-opacity=".15"/>`).join('') + shadeLeft();

/** One part of a rug of nine, by the sides that end there. */
export function rug(colour: 'red' | 'green', sides: string): string {
  const [body, dark] = colour === 'red' ? ['#6e3330', BRICK.deep] : [LEAF.mid, LEAF.deep];
  const has = (side: string) => sides.includes(side);
  const [left, right] = [has('w') ? 8 : 0, has('e') ? 56 : EDGE];
  const [top, bottom] = [has('n') ? 8 : 0, has('s') ? 56 : EDGE];
  const edge = (inset: number, line: string, width: number) =>
    (has('n') ? stroke(`M${has('w') ? inset : 0} ${inset}H${has('e') ? EDGE - inset : EDGE}`, line, width) : '') +
    (has('s')
      ? stroke(`M${has('w') ? inset : 0} ${EDGE - inset}H${has('e') ? EDGE - inset : EDGE}`, line, width)
      : '') +
    (has('w') ? stroke(`M${inset} ${has('n') ? inset : 0}V${has('s') ? EDGE - inset : EDGE}`, line, width) : '') +
    (has('e') ? stroke(`M${EDGE - inset} ${has('n') ? inset : 0}V${has('s') ? EDGE - inset : EDGE}`, line, width) : '');
  const motif = flat('M32 18 46 32 32 46 18 32Z', dark) + flat('M32 25 39 32 32 39 25 32Z', BRASS.mid);
  return flatBox(left, top, right - left, bottom - top, body) + motif + edge(9, '#10131a', 3) + edge(15, BRASS.mid, 3);
}

export const hatch = (): string =>
  flatBox(0, 44, EDGE, 16, '#14181f') +
  [0, 1, 2, 3].map((at) => flat(`M${at * 16} 60l8-16h8l-8 16Z`, LAMP.dark)).join('') +
  flatBox(0, 44, EDGE, 2, '#00000066');

export const drain = (): string =>
  flatBox(8, 14, 48, 36, '#0b0e13', 4) +
  flatBox(10, 16, 44, 32, STEEL.deep, 3) +
  [16, 24, 32, 40].map((x) => flatBox(x, 20, 4, 24, '#06080c', 2)).join('') +
  stroke('M12 17h40', STEEL.mid, 2);

/** Evening light through a window with a bar across. */
export const windowLight = (): string =>
  flat('M14 0h16l-10 46H0Z', LAMP.mid, 0.16) +
  flat('M34 0h16l-8 46H24Z', LAMP.mid, 0.16) +
  flat('M16 0h34l-9 20H10Z', LAMP.pale, 0.08);

export const trayAcross = (): string =>
  flatBox(0, 18, EDGE, 26, STEEL.deep) +
  stroke('M0 24H64', '#7fd6d0', 3.5) +
  stroke('M0 31H64', LAMP.dark, 3.5) +
  stroke('M0 38H64', '#d4452f', 3.5) +
  stroke('M0 18H64M0 44H64', STEEL.light, 2.5) +
  stroke('M12 18V44M44 18V44', STEEL.mid, 4);

/** Coal that lay too near to a fire. */
export const embers = (): string =>
  flat('M0 64V22C14 6 50 6 64 22V64Z', '#ff9a3d', 0.12) +
  flat('M10 64V36c10-12 34-12 44 0v28Z', '#ffb35a', 0.14) +
  [
    [14, 20, 3],
    [30, 12, 2.5],
    [47, 24, 3],
    [24, 36, 2],
    [40, 42, 2.5],
  ]
    .map(
      ([x = 0, y = 0, radius = 0]) => flatDot(x, y, radius, COAL.deep) + flatDot(x, y - 0.6, radius * 0.6, '#ff8a2b'),
    )
    .join('');

/** Where one stands with wet boots: laths on beams, and the floor between them. */
export const duckboard = (): string =>
  flatBox(0, 6, EDGE, 54, SHADE, 1) +
  flatBox(0, 14, EDGE, 6, '#3a281c') +
  flatBox(0, 44, EDGE, 6, '#3a281c') +
  [1, 12, 23, 34, 45, 56]
    .map((x) => flatBox(x, 4, 7.5, 54, '#73522f', 1) + flatBox(x, 4, 2, 54, '#946d42', 1))
    .join('');

/** Letters and tape that fell. */
export const papers = (): string =>
  ['M8 12l18-4 4 13-18 4Z', 'M38 30l17 3-3 13-17-3Z', 'M12 44l14 5-4 9-14-5Z']
    .map((path) => `<path d="${path}" fill="#d9ccae" stroke="#10131a" stroke-width="1.5"/>`)
    .join('') + stroke('M12 15l11-2M13 19l8-2M41 35l9 2M40 39l7 1M14 49l7 3', '#8d7a58', 1.5);

/** Slates of a roof, as one looks down on the buildings around. */
export const roof = (): string => {
  const rows = [0, 1, 2, 3].map((row) =>
    [0, 1, 2, 3, 4]
      .map((at) => {
        const x = at * 16 - (row % 2) * 8;
        const fill = (at + row * 2) % 3 === 0 ? '#253040' : '#202a38';
        return (
          flat(`M${x} ${row * 16}h15v9q-7.500 8-15 0Z`, fill) + stroke(`M${x + 2} ${row * 16 + 1}h10`, '#34435a', 1.2)
        );
      })
      .join(''),
  );
  return flatBox(0, 0, EDGE, EDGE, '#131a24') + rows.join('');
};

/** Rock with layers, a seam of coal that glints. */
export const rock = (): string =>
  flatBox(0, 0, EDGE, EDGE, '#191f29') +
  flat('M0 10c16-6 30 6 64 0v12c-30 8-44-4-64 2Z', '#212936') +
  flat('M0 38c20 6 40-6 64 2v10c-22-6-44 6-64 0Z', '#0f141b') +
  stroke('M6 44l5-2M24 46l6-3M44 43l6 1', '#5a6b80', 1.8) +
  flat('M0 56c24-4 40 4 64 0v8H0Z', '#1f2733') +
  stroke('M10 4l6 3M40 28l8 2M18 31l5-1', '#2c3645', 2);
