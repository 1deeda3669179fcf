/** What the mine and the garden left on the ground: rock, earth, grass, hedges, water, cables, and the light and shade over it. */
import { flat, flatBox, flatDot, flatOval, stroke } from '../ink.ts';
import { COAL, LAMP, LEAF, VOID } from '../palette.ts';
import { chanceFrom, pick } from '../scatter.ts';

const EDGE = 64;
const whole = (fill: string) => flatBox(0, 0, EDGE, EDGE, fill);

export const emptiness = (): string => whole(VOID);

export function coal(): string {
  const facets = [
    flat('M4 6 22 3l9 11-8 13-17-4Z', COAL.mid),
    flat('M4 6 22 3 14 12Z', '#2d3642'),
    flat('M36 4 58 8l2 14-16 6-10-10Z', '#222934'),
    flat('M36 4 58 8 46 13Z', '#29323d'),
    flat('M6 32l14-4 12 10-6 16-18 4Z', '#202731'),
    flat('M6 32l14-4-5 12Z', '#293340'),
    flat('M38 32l18-4 5 18-12 14-16-6Z', COAL.mid),
    flat('M38 32l18-4-9 11Z', '#2d3642'),
    flatDot(30, 30, 1.4, '#3d4958'),
    flatDot(60, 58, 1.2, '#39444f'),
    flatDot(3, 60, 1.2, '#3d4958'),
  ];
  return whole(COAL.dark) + facets.join('');
}

export function earth(): string {
  const chance = chanceFrom(23);
  const pebbles: string[] = [];
  for (let at = 0; at < 12; at++) {
    const [x, y] = [5 + chance() * 54, 5 + chance() * 54];
    pebbles.push(flatOval(x, y, 1.5 + chance() * 2, 1.2 + chance(), pick(['#56463a', '#3a2e26', '#63544a'], chance)));
  }
  const lumps = [
    flat('M8 14c8-5 18-3 20 3s-9 9-16 7-9-7-4-10Z', '#4b3c31'),
    flat('M38 40c7-4 16-2 18 3s-6 9-13 8-10-8-5-11Z', '#413329'),
  ];
  return whole('#453629') + lumps.join('') + pebbles.join('');
}

export function grass(): string {
  const chance = chanceFrom(8);
  const tufts: string[] = [];
  for (let at = 0; at < 11; at++) {
    const [x, y] = [6 + chance() * 50, 10 + chance() * 50];
    const blade = pick([LEAF.light, '#4d7a55', '#446c4b'], chance);
    tufts.push(stroke(`M${x} ${y}l-2.5-5M${x} ${y}v-6.5M${x} ${y}l3-5`, blade, 1.5));
  }
  const patches = [
    flat('M2 20c10-8 24-8 30-1s-4 14-14 15S-4 27 2 20Z', '#34543d'),
    flat('M36 44c8-6 22-5 24 2s-8 13-16 12-14-9-8-14Z', '#345640'),
    flatDot(47, 17, 1.6, '#e8d98a'),
    flatDot(18, 49, 1.6, '#d9dfe6'),
  ];
  return whole('#395c43') + patches.join('') + tufts.join('');
}

const GRASS_MIDDLE = { nw: [64, 64], ne: [0, 64], sw: [64, 0], se: [0, 0] } as const;

/** Grass that ends in a round corner, with nothing beyond it: it lies on another floor. */
export const grassCorner = (corner: keyof typeof GRASS_MIDDLE): string => {
  const [x, y] = GRASS_MIDDLE[corner];
  return `<clipPath id="c"><circle cx="${x}" cy="${y}" r="62"/></clipPath><g clip-path="url(#c)">${grass()}</g>${stroke(
    `M${x - 62} ${y}A62 62 0 0 1 ${x} ${y - 62}A62 62 0 0 1 ${x + 62} ${y}A62 62 0 0 1 ${x} ${y + 62}A62 62 0 0 1 ${x - 62} ${y}`,
    '#2a4434',
    3,
  )}`;
};

export function hedge(): string {
  const lobes: string[] = [];
  for (const [y, fill, shift] of [
    [8, '#3f6a4b', 0],
    [22, '#35593f', 8],
    [36, '#2d4d38', 0],
  ] as const) {
    for (let x = -16 + shift; x <= 72; x += 16) lobes.push(flatDot(x, y, 11, fill));
  }
  const leaves = stroke('M6 4l4-2M22 9l4-2M40 4l4-2M54 8l4-2M14 20l4-2M33 22l4-2M50 19l4-2', '#6fa06f', 2.2);
  const foot =
    flatBox(0, 44, EDGE, 20, '#1c2f26') +
    flat('M0 44c8 7 12 7 16 0 5 7 11 7 16 0 5 7 11 7 16 0 4 7 9 7 16 0V36H0Z', '#2d4d38');
  const trunks = stroke('M12 54v8M28 56v6M44 54v8M58 56v6', '#3a281c', 3);
  return whole('#24402f') + foot + trunks + lobes.join('') + leaves;
}

export const puddle = (): string =>
  flat('M10 34c2-10 14-9 20-13 8-5 24-2 25 8 1 6 4 9 0 15-5 8-18 6-26 8-10 2-21-7-19-18Z', '#141b24', 0.85) +
  flat('M14 34c2-8 13-8 19-11 8-4 18-1 19 6 1 5 3 8 0 12-5 6-15 5-22 6-9 2-18-4-16-13Z', '#27405a', 0.9) +
  stroke('M22 30c5-3 9-3 13-5M40 40h7', '#9cc4ec', 2, 0.8);

const CABLES = 'M0 28H64M0 37H64';
export const cableAcross = (): string =>
  stroke('M0 40H64', '#000000', 12, 0.25) +
  stroke(CABLES, '#10131a', 7) +
  stroke('M0 28H64', '#3c4a5a', 3.5) +
  stroke('M0 37H64', LAMP.dark, 3.5) +
  flatBox(26, 22, 10, 22, '#232c38', 2) +
  stroke('M28 25h6', '#8398b0', 1.5);

export const cableDown = (): string =>
  stroke('M27 0V64M36 0V64', '#10131a', 7) +
  stroke('M27 0V64', LAMP.dark, 3.5) +
  stroke('M36 0V64', '#3c4a5a', 3.5) +
  flatBox(20, 28, 23, 9, '#232c38', 2) +
  stroke('M23 30h16', '#8398b0', 1.5);

/** Shade under a wall, in steps. */
export const shadowTop = (): string =>
  [8, 15, 22, 29, 36].map((down) => `<rect width="64" height="${down}" fill="#05070a" fill-opacity=".15"/>`).join('');

export const lampGlow = (): string =>
  [32, 28, 24, 20, 16, 12, 8, 4].map((radius) => flatDot(32, 32, radius, LAMP.mid, 0.06)).join('') +
  flatDot(32, 32, 10, LAMP.pale, 0.08);
