/** The miners' kitchen garden: beds that were dug in rows. Each is one tile, so that a bed is as long as one likes. */
import { flat, flatBox, flatDot, flatOval, stroke } from '../ink.ts';
import { LEAF, WOOD } from '../palette.ts';

const bed = (): string =>
  flatBox(0, 4, 64, 56, '#2a1f18') +
  flatBox(0, 6, 64, 50, '#3f2f24') +
  [18, 36, 54].map((y) => flat(`M0 ${y}c10-5 22-5 32 0s22 5 32 0v5H0Z`, '#4f3c2e')).join('') +
  flatBox(0, 56, 64, 5, WOOD.mid) +
  stroke('M0 56.500h64', WOOD.light, 1.4) +
  flatBox(0, 3, 64, 3, WOOD.dark);

const cabbage = (x: number, y: number) =>
  flatOval(x, y + 5, 9, 4, '#05070a', 0.4) +
  flatDot(x, y, 8.5, '#24402f') +
  flatDot(x, y - 0.5, 7, '#6f9c7b') +
  flatDot(x - 1, y - 2, 4.6, '#9cc49a') +
  stroke(`M${x - 5} ${y + 2}q5-1 5-7M${x + 5} ${y + 2}q-5 0-5-7`, '#3f6a4b', 1.4);

const leek = (x: number, y: number) =>
  stroke(`M${x} ${y}q-1-8-6-12M${x} ${y}v-15M${x} ${y}q1-8 6-12`, LEAF.light, 2.4) +
  stroke(`M${x} ${y}v-5`, '#dfe7d2', 3);

export const bedOfCabbages = (): string =>
  bed() + [15, 33, 51].map((y, row) => [12, 33, 54].map((x) => cabbage(x - (row % 2) * 2, y - 4)).join('')).join('');
export const bedOfLeeks = (): string =>
  bed() + [22, 39, 56].map((y) => [6, 19, 32, 45, 58].map((x) => leek(x, y - 2)).join('')).join('');
