import type Phaser from 'phaser';
import { afterEach, expect, test, vi } from 'vitest';
import type { LevelMap } from '#domain/level/map.ts';
import { Darkness, type Light, type Moment } from './darkness.ts';
import { chooseQuality } from './quality-choice.ts';
import type { StagePicture } from './stage.ts';

const BOX = { x: 0, y: 0, width: 640, height: 640 };
const MAP = { areas: { court: BOX }, lights: [{ x: 100, y: 100, radius: 80, area: 'court' }] } as unknown as LevelMap;
const SEEN = { x: 0, y: 0, zoom: 1, width: 640, height: 640 };
const MINE: Light = { x: 300, y: 300, radius: 250, strength: 1 };

const picture = (lit: boolean) => ({ areas: { court: { open: true, lit } } }) as unknown as StagePicture;

/** Counts how often the night went up to the screen. */
function night() {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  const drawn = { times: 0 };
  const nothing = () => {};
  const context = new Proxy({}, { get: () => nothing, set: () => true });
  const texture = { width: 0, height: 0, context, setSize: nothing, refresh: () => (drawn.times += 1) };
  const image = {
    setOrigin: () => image,
    setDepth: () => image,
    setPosition: () => image,
    setDisplaySize: () => image,
  };
  const scene = { textures: { createCanvas: () => texture }, add: { image: () => image } };
  return { drawn, darkness: new Darkness(scene as unknown as Phaser.Scene, MAP) };
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

afterEach(() => vi.unstubAllGlobals());

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
