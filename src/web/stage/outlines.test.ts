import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { theme } from '../ui/theme.ts';
import { FakeImage, fakeScene } from './fake-scene.ts';
import { OUTLINE_PX, outlineSheet } from './outline-sheet.ts';
import { type Outlined, Outlines } from './outlines.ts';
import type { Atlas } from './sheet.ts';

interface Stroke {
  readonly mode: string;
  readonly at: readonly number[];
}

/** Every canvas of the page keeps what was drawn on it, and in which mode. */
let papers: { width: number; height: number; strokes: Stroke[]; filled: string[] }[] = [];

function paper() {
  const made = { width: 0, height: 0, strokes: [] as Stroke[], filled: [] as string[] };
  const pen = {
    globalCompositeOperation: 'source-over',
    fillStyle: '',
    drawImage: (_: unknown, ...at: number[]) => made.strokes.push({ mode: pen.globalCompositeOperation, at }),
    fillRect: () => made.filled.push(`${pen.globalCompositeOperation} ${pen.fillStyle}`),
  };
  papers.push(made);
  return { ...made, getContext: () => pen };
}

const frame = (x: number, w: number, h: number) => ({ frame: { x, y: 0, w, h } });
const ATLAS = {
  image: { width: 200, height: 100 },
  frames: { lever: frame(0, 60, 80), 'lever-pulled': frame(60, 60, 90) },
} as unknown as Atlas;

beforeEach(() => {
  papers = [];
  vi.stubGlobal('document', { createElement: paper });
});

afterEach(() => {
  vi.unstubAllGlobals();
  theme.value = 'night';
});

test('an outline has room around each picture, by its name, at one px for each of the map', () => {
  const { frames } = outlineSheet(ATLAS, 2, '#ffffff');
  const sizeOf = (name: string) => [frames[name]?.frame.w, frames[name]?.frame.h];
  expect(sizeOf('lever')).toEqual([30 + 2 * OUTLINE_PX, 40 + 2 * OUTLINE_PX]);
  expect(sizeOf('lever-pulled')).toEqual([30 + 2 * OUTLINE_PX, 45 + 2 * OUTLINE_PX]);
});

test('it is the picture, drawn all around its own place and then filled with light', () => {
  const { frames } = outlineSheet(ATLAS, 2, '#ffffff');
  const strokes = papers[1]?.strokes ?? [];
  for (const [name, { frame }] of Object.entries(frames)) {
    const own = strokes.filter(({ at }) => at[0] === (ATLAS.frames[name]?.frame.x ?? 0) / 2);
    const away = own.map(({ at: [, , , , x = 0, y = 0] }) => [x - frame.x - OUTLINE_PX, y - frame.y - OUTLINE_PX]);
    expect(own.length).toBeGreaterThanOrEqual(8);
    for (const [right = 0, down = 0] of away) expect(Math.hypot(right, down)).toBeCloseTo(OUTLINE_PX);
  }
  expect(papers[1]?.filled).toEqual(['source-in #ffffff']);
});

function outlines() {
  const { scene, images } = fakeScene();
  const body = new FakeImage(100, 200, 'props', () => {});
  Object.assign(body, { depth: 200, scaleX: 0.5, scaleY: 0.4, alpha: 0.45 });
  body.frame.name = 'lever';
  const one = { body, atlas: ATLAS } as unknown as Outlined;
  return { shown: images, body, one, outlines: new Outlines(scene, 2) };
}

test('[R220] in high contrast what can be used is outlined, from the moment that it is chosen until another theme is', () => {
  const { shown, one, outlines: drawn } = outlines();
  drawn.frame(() => [one]);
  expect(shown.size).toBe(0);
  theme.value = 'contrast';
  drawn.frame(() => [one]);
  drawn.frame(() => [one]);
  expect(shown.size).toBe(1);
  theme.value = 'day';
  drawn.frame(() => [one]);
  expect(shown.size).toBe(0);
});

test('[R220] an outline is wherever its picture is, behind it, as far and as faint', () => {
  const { shown, body, one, outlines: drawn } = outlines();
  theme.value = 'contrast';
  drawn.frame(() => [one]);
  body.setPosition(140, 260).setDepth(260).setVisible(false);
  drawn.frame(() => [one]);
  const [outline] = shown;
  expect(outline).toMatchObject({ x: 140, y: 260 + OUTLINE_PX * 0.8, scaleX: 1, scaleY: 0.8, alpha: 0.45 });
  expect(outline).toMatchObject({ visible: false, depth: 259.5 });
  drawn.frame(() => []);
  expect(shown.size).toBe(0);
});

test('my own bird is outlined in another colour, and each sheet is outlined once', () => {
  const { one, outlines: drawn } = outlines();
  theme.value = 'contrast';
  const mine = { ...one, body: Object.assign(new FakeImage(0, 0, 'bird tit', () => {}), { frame: { name: 'lever' } }) };
  for (let frames = 0; frames < 3; frames += 1) {
    drawn.frame(() => [one, { ...mine, mine: true } as unknown as Outlined]);
  }
  const colours = papers.flatMap(({ filled }) => filled);
  expect(colours).toHaveLength(2);
  expect(new Set(colours).size).toBe(2);
});
