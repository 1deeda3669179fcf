import { afterEach, expect, test, vi } from 'vitest';
import type { LevelMap } from '#domain/level/map.ts';
import { theme } from '../ui/theme.ts';
import { Darkness, type Light, type Moment } from './darkness.ts';
import type { Scene } from './phaser-trimmed.ts';
import { chooseQuality } from './quality-choice.ts';
import type { StagePicture } from './stage.ts';

const BOX = { x: 0, y: 0, width: 640, height: 640 };
const SHED = { x: 640, y: 0, width: 64, height: 64 };
const MAP = { areas: { court: BOX }, lights: [{ x: 100, y: 100, radius: 80, area: 'court' }] } as unknown as LevelMap;
const SEEN = { x: 0, y: 0, zoom: 1, width: 640, height: 640 };
const MINE: Light = { x: 300, y: 300, radius: 250, strength: 1 };

const picture = (lit: boolean) => ({ areas: { court: { open: true, lit } } }) as unknown as StagePicture;

/** Counts how often the night went up to the screen, and keeps how dark it was: between the rooms, then in each. */
function night(map = MAP) {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  const drawn = { times: 0, darks: [] as number[] };
  const nothing = () => {};
  const context = {
    ...{ fillStyle: '', setTransform: nothing, clearRect: nothing, drawImage: nothing },
    fillRect: () => {
      if (context.globalCompositeOperation === 'copy') drawn.darks = [];
      drawn.darks.push(Number(/ ([\d.]+)\)$/.exec(context.fillStyle)?.[1]));
    },
    globalCompositeOperation: '',
  };
  const texture = { width: 0, height: 0, context, setSize: nothing, refresh: () => (drawn.times += 1) };
  const image = {
    setOrigin: () => image,
    setDepth: () => image,
    setPosition: () => image,
    setDisplaySize: () => image,
  };
  const scene = { textures: { createCanvas: () => texture }, add: { image: () => image } };
  return { drawn, darkness: new Darkness(scene as unknown as Scene, map) };
}

/** Three seconds at 50 frames each. */
function watch(lit: boolean, motion: Moment['motion'], walks = false): number {
  const { drawn, darkness } = night();
  for (let frame = 0; frame < 150; frame += 1) {
    const mine = { ...MINE, x: MINE.x + (walks ? frame * 3 : 0) };
    darkness.frame(picture(lit), [mine], SEEN, { nowMs: frame * 20, elapsedMs: 20, motion });
  }
  return drawn.times;
}

afterEach(() => {
  vi.unstubAllGlobals();
  theme.value = 'night';
});

/** How dark it is between the rooms, where the team works, where it is done and behind a shut door, in each of these themes in turn. */
function darksIn(...themes: readonly (typeof theme.value)[]): readonly (readonly number[])[] {
  const map = { areas: { court: BOX, done: SHED, behind: SHED }, lights: [] } as unknown as LevelMap;
  const areas = { court: { open: true, lit: false }, done: { open: true, lit: true } };
  const { drawn, darkness } = night(map);
  return themes.map((worn) => {
    theme.value = worn;
    const moment = { nowMs: 0, elapsedMs: 20, motion: 'less' } as const;
    darkness.frame({ areas } as unknown as StagePicture, [MINE], SEEN, moment);
    return drawn.darks;
  });
}

test('[R220] a theme that is chosen while the team plays has its own night at once', () => {
  chooseQuality('high');
  const [night, contrast, day, again] = darksIn('night', 'contrast', 'day', 'night');
  expect(night).toHaveLength(4);
  expect(again).toEqual(night);
  for (const [at, dark] of (night ?? []).entries()) {
    expect(contrast?.[at]).toBeLessThan(dark);
    expect(day?.[at]).toBeLessThan(dark);
  }
});

test('[R220] in high contrast no room is dark, and a lit, an open and a shut one are still three', () => {
  chooseQuality('high');
  const [, open = 1, lit = 1, shut = 1] = darksIn('contrast')[0] ?? [];
  expect(open).toBeLessThanOrEqual(0.2);
  expect(shut).toBeLessThanOrEqual(0.5);
  expect(shut - open).toBeGreaterThan(0.25);
  expect(open - lit).toBeGreaterThan(0.1);
});

test('the night goes over into that of another theme, and is drawn meanwhile', () => {
  chooseQuality('high');
  const { drawn, darkness } = night();
  const frame = (nowMs: number) =>
    darkness.frame(picture(false), [MINE], SEEN, { nowMs, elapsedMs: 20, motion: 'full' });
  frame(0);
  const [, before = 0] = drawn.darks;
  theme.value = 'contrast';
  frame(20);
  const [, after = 0] = drawn.darks;
  expect(after).toBeLessThan(before);
  expect(after).toBeGreaterThan(0.5);
  for (let nowMs = 40; nowMs < 5000; nowMs += 20) frame(nowMs);
  const settled = drawn.times;
  frame(5000);
  expect(drawn.times).toBe(settled);
  expect(drawn.darks[1]).toBeLessThanOrEqual(0.2);
});

test('where nobody walks and no lamp of the place is lit, the night is drawn once', () => {
  chooseQuality('high');
  expect(watch(false, 'full')).toBe(1);
});

test('lamps that breathe have it drawn ten times a second, never in each frame', () => {
  chooseQuality('high');
  expect(watch(true, 'full')).toBeGreaterThan(20);
  expect(watch(true, 'full')).toBeLessThanOrEqual(30);
});

test('[R185] where less motion is wanted they are lit and still, and so they are on a weak device', () => {
  chooseQuality('high');
  expect(watch(true, 'less')).toBe(1);
  chooseQuality('low');
  expect(watch(true, 'full')).toBe(1);
});

test('a bird that walks carries its light along in each frame, in fewer on a weak device', () => {
  chooseQuality('high');
  expect(watch(false, 'full', true)).toBe(150);
  chooseQuality('low');
  expect(watch(false, 'full', true)).toBeLessThan(60);
});
