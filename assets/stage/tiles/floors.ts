/** Floors that people made, each whole and worn. They repeat without a seam: what crosses an edge is drawn on both sides. */
import { flat, flatBox, flatDot, stroke } from '../ink.ts';
import { STEEL, WOOD } from '../palette.ts';
import { chanceFrom, pick } from '../scatter.ts';

const EDGE = 64;

export function cobble(worn: boolean): string {
  const chance = chanceFrom(11);
  const stones: string[] = [];
  for (let row = 0; row < 4; row++) {
    const shift = row % 2 === 0 ? 0 : -8;
    const first = stone(chance);
    for (let column = 0; column < (shift === 0 ? 4 : 5); column++) {
      // The stone that is cut by the right edge goes on at the left one.
      const fill = column === 0 || column === 4 ? first : stone(chance);
      const [x, y] = [shift + column * 16 + 1, row * 16 + 1];
      stones.push(flatBox(x, y, 14, 14, fill, 5));
      stones.push(stroke(`M${x + 4} ${y + 3}h6`, '#7b8592', 1.2, 0.28));
    }
  }
  const moss = [
    flat('M18 30c3-4 9-4 13 0 4 2 3 6 0 8-5 2-11 1-14-2-1-2-1-4 1-6Z', '#3f5446', 0.8),
    stroke('M36 50l6 4-2 5 6 3M8 8l5 3', '#2b313a', 2),
    flatBox(33, 17, 14, 14, '#3a414b', 5),
  ];
  return flatBox(0, 0, EDGE, EDGE, '#333943') + stones.join('') + (worn ? moss.join('') : '');
}

const stone = (chance: () => number) => pick(['#474e59', '#4c545f', '#434a54', '#505863'], chance);

export function plank(worn: boolean): string {
  const fills = ['#64462f', '#6d4d34', '#5d412c', '#694a31'];
  const seams = [22, 50, 10, 38];
  const rows = fills.map((fill, row) => {
    const [y, seam] = [row * 16, seams[row] ?? 0];
    return [
      flatBox(0, y, EDGE, 16, fill),
      flatBox(0, y, EDGE, 1.5, '#84603f'),
      flatBox(0, y + 14.5, EDGE, 1.5, '#3a281c'),
      flatBox(seam, y, 1.5, 15, '#3a281c'),
      flatDot(seam - 3, y + 8, 1.1, '#2c1e14'),
      flatDot(seam + 5, y + 8, 1.1, '#2c1e14'),
    ].join('');
  });
  const grain = stroke('M30 6h16M4 24h20M16 40h12M44 56h12', '#553a27', 1.2, 0.8);
  const wear = [
    flat('M8 20c8-5 20-4 26 0s4 9-4 11-22 1-25-3 0-6 3-8Z', '#80603f', 0.55),
    stroke('M40 34l9 3 8-2M12 52l6 2', '#3a281c', 1.8),
    flat('M46 52h18v9H48Z', '#4b3423'),
  ];
  return rows.join('') + grain + (worn ? wear.join('') : '');
}

export function flagstone(worn: boolean): string {
  const slabs: readonly (readonly [number, number, number, number, string])[] = [
    [1, 1, 37, 29, '#545b66'],
    [40, 1, 23, 29, '#4b525c'],
    [1, 32, 21, 31, '#4e5560'],
    [24, 32, 39, 31, '#585f6a'],
  ];
  const drawn = slabs.map(
    ([x, y, width, height, fill]) =>
      flatBox(x, y, width, height, fill, 2) +
      stroke(`M${x + 2} ${y + 1.2}h${width - 4}`, '#737c88', 1.6, 0.7) +
      stroke(`M${x + 2} ${y + height - 1}h${width - 4}`, '#363c45', 1.6, 0.8),
  );
  const wear = [
    stroke('M8 6l8 7-2 7 9 8M46 40l-5 8 6 5', '#2f353d', 1.8),
    flat('M48 54c4-3 9-2 11 1s0 6-5 6-8-5-6-7Z', '#3d4f45', 0.7),
    flat('M28 36h14l-6 5H27Z', '#69717d', 0.5),
  ];
  return flatBox(0, 0, EDGE, EDGE, '#2f343c') + drawn.join('') + (worn ? wear.join('') : '');
}

export function brickFloor(worn: boolean): string {
  const chance = chanceFrom(5);
  const bricks: string[] = [];
  for (const [x, y] of [0, 1, 2, 3].map((at) => [(at % 2) * 32, at < 2 ? 0 : 32] as const)) {
    const lying = (x + y) % 64 === 0;
    for (const half of [0, 16]) {
      const fill = pick(['#6b4136', '#72463b', '#653c32', '#6e453b'], chance);
      const [bx, by, width, height] = lying ? [x, y + half, 32, 16] : [x + half, y, 16, 32];
      bricks.push(flatBox(bx + 1, by + 1, width - 2, height - 2, fill, 1.5));
      bricks.push(stroke(`M${bx + 3} ${by + 2}h${width - 6}`, '#8a5d50', 1.2, 0.55));
    }
  }
  const wear = [
    flatBox(33, 17, 14, 14, '#523127', 2),
    stroke('M6 8l7 3 4-3M52 42l-3 9 4 6', '#452519', 1.8),
    flat('M10 38c6-4 14-3 16 2s-5 9-11 8-9-7-5-10Z', '#2e2420', 0.5),
  ];
  return flatBox(0, 0, EDGE, EDGE, '#432a22') + bricks.join('') + (worn ? wear.join('') : '');
}

export function grating(worn: boolean): string {
  const slots: string[] = [];
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 2; column++) {
      const [x, y] = [column * 32 + 4, row * 16 + 4];
      slots.push(flatBox(x, y, 24, 8, '#222b36', 4), stroke(`M${x + 4} ${y + 8.6}h16`, STEEL.mid, 1.2, 0.8));
    }
  }
  const frame = [
    flatBox(0, 0, EDGE, EDGE, '#394656'),
    stroke('M0 1H64M1 0V64', '#4a5a6d', 2),
    stroke('M0 63H64M63 0V64', '#2c3744', 2),
  ];
  const wear = [
    flatBox(36, 20, 24, 8, '#4a3a30', 4),
    flat('M2 44h18l6 8-8 9H2Z', '#6b4a34', 0.55),
    stroke('M4 32h10M44 48h14', '#5f7288', 1.5),
  ];
  return frame.join('') + slots.join('') + (worn ? wear.join('') : '');
}

/** A sill under a door: worn in its middle by all the boots that went in. */
export const threshold = (): string =>
  flatBox(0, 0, EDGE, EDGE, '#4e555f') +
  flatBox(0, 0, EDGE, 8, '#2f353d') +
  flatBox(0, 8, EDGE, 3, '#7c8591') +
  flatBox(0, 54, EDGE, 3, '#3b414a') +
  flatBox(0, 57, EDGE, 7, '#2f353d') +
  flat('M0 30c14 8 50 8 64 0v18H0Z', '#5c646f', 0.8) +
  stroke('M0 32h64', WOOD.deep, 1, 0.25);
