/** What breaks the sameness of roofs and wall tops: moss, skylights, stacks, ivy, and pipes that lie on the walls. */
import { bar, box, flat, flatBox, flatDot, stroke, turned } from '../ink.ts';
import { BRICK, COAL, LAMP, STEEL, STONE } from '../palette.ts';
import { roof } from './marks.ts';
import { wallArcade, wallBrick } from './walls.ts';

export const roofMoss = (): string =>
  roof() +
  flat('M4 34c8-8 20-4 22 4s8 6 6 14-14 8-20 4-14-12-8-22Z', '#2f4a3a') +
  flat('M10 38c5-4 10-2 11 3s-4 7-8 6-8-5-3-9Z', '#446a4c') +
  flat('M40 6c6-4 16-2 16 4s-6 9-12 8-10-8-4-12Z', '#2f4a3a') +
  flatDot(49, 11, 3, '#446a4c');

/** Somebody is still at work under it. */
export const roofSkylight = (): string =>
  roof() +
  box(12, 12, 40, 40, '#46525f', 2) +
  flatBox(17, 17, 30, 30, LAMP.dark) +
  flat('M17 17h30v10L17 40Z', LAMP.mid) +
  stroke('M32 17v30M17 32h30', COAL.deep, 2.5);

export const roofStack = (): string =>
  roof() +
  flat('M22 50h36v8H22Z', '#05070a', 0.4) +
  box(16, 14, 32, 38, BRICK.dark, 1) +
  stroke('M17 26h30M17 36h30M17 46h30M28 16v10M38 26v10M26 36v10', BRICK.deep, 1.6) +
  box(12, 8, 40, 10, STONE.mid, 1) +
  [22, 32, 42].map((x) => flatDot(x, 12, 3.4, COAL.deep)).join('');

/** For wall tops, with nothing beneath: a pipe with a joint, and where it goes down. */
export const pipeAcross = (): string =>
  stroke('M0 46H64', '#05070a', 9, 0.35) +
  bar('M-6 38H70', '#8a4a34', 8) +
  stroke('M-2 35.5H66', '#c9795c', 2) +
  box(26, 31, 10, 14, STEEL.mid, 1);

export const pipeEnd = (): string =>
  stroke('M0 46H34', '#05070a', 9, 0.35) +
  bar('M-6 38H32', '#8a4a34', 8) +
  stroke('M-2 35.5H30', '#c9795c', 2) +
  box(26, 26, 22, 24, STEEL.dark, 4) +
  flatDot(37, 38, 7, COAL.deep) +
  flatDot(37, 38, 4, '#8a4a34');

export const vent = (): string =>
  flat('M14 48h40v8H14Z', '#05070a', 0.35) +
  box(14, 18, 36, 32, STEEL.dark, 3) +
  flatBox(17, 21, 30, 4, STEEL.light, 1) +
  [29, 35, 41].map((y) => flatBox(18, y, 28, 3, COAL.deep, 1)).join('');

/** Pointed, and turned a little, each its own way. */
const leaf = (x: number, y: number, at: number) =>
  turned(
    ((at * 67) % 90) - 45,
    x,
    y,
    flat(`M${x} ${y - 6.5}l3.4 2.8 3-.4-1 4.2L${x + 2} ${y + 4}H${x - 2}l-3.4-3.900-1-4.200 3 .4Z`, '#14221a') +
      flat(
        `M${x} ${y - 5}l2.4 2.400 2.200 0-.8 3L${x + 1.2} ${y + 2.8}h-2.400l-2.600-2.400-.8-3 2.200 0Z`,
        ['#3f6a4b', '#2f5240', '#55835a'][at % 3] ?? '#3f6a4b',
      ),
  );

const leaves = (places: readonly (readonly [number, number])[]) => places.map(([x, y], at) => leaf(x, y, at)).join('');

/** It grows over the coping. */
export const ivyTop = (): string =>
  stroke('M2 60C10 44 20 48 28 34s18-8 30-16', '#2a2018', 2.5) +
  leaves([
    [6, 56],
    [12, 48],
    [4, 46],
    [20, 46],
    [18, 56],
    [26, 38],
    [30, 46],
    [34, 32],
    [28, 28],
    [42, 30],
    [44, 38],
    [50, 24],
    [56, 18],
    [58, 28],
    [10, 60],
    [36, 56],
    [48, 58],
    [24, 60],
  ]);

const HANGING = [
  [4, 8],
  [12, 6],
  [20, 9],
  [28, 6],
  [8, 16],
  [16, 17],
  [24, 14],
  [34, 10],
  [10, 25],
  [18, 26],
  [5, 33],
  [13, 35],
  [9, 43],
  [42, 7],
  [50, 8],
  [58, 6],
  [46, 15],
  [54, 16],
  [50, 24],
  [60, 14],
] as const;

export const wallBrickIvy = (): string =>
  wallBrick() + stroke('M12 6q-6 20-2 38M50 6q3 10 0 20', '#2a2018', 2) + leaves(HANGING);
export const wallArcadeIvy = (): string => wallArcade(false) + leaves(HANGING.filter(([x, y]) => y < 18 || x < 9));
