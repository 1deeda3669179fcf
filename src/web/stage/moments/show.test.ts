/** The moments as they are drawn: what each shows while it lasts, and that nothing of it stays. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LevelMap, Place } from '#domain/level/map.ts';
import { Doors } from '../doors.ts';
import { type FakeScene, fakePictures, fakeScene } from '../fake-scene.ts';
import { Flock } from '../flock.ts';
import { Signs } from '../signs.ts';
import { middle, smallMap } from '../small-map.ts';
import type { ObjectLook, StagePicture } from '../stage.ts';
import { Things } from '../things.ts';
import { World } from '../world.ts';
import { Show } from './show.ts';

// Phaser itself looks for a browser as soon as it is loaded.
vi.mock('../phaser-trimmed.ts', () => ({ BLEND_ADD: 1 }));

const LIGHTS = [middle(8, 1), middle(2, 1), middle(5, 1)].map((at) => ({ ...at, radius: 100, area: 'hall' }));
const small = smallMap('###########', '#s..o.#...#', '#.o...#.o.#', '#.....D...#', '###########');
const PROPS = ['coffres', 'levier', 'crate'];
const map: LevelMap = {
  ...small,
  lights: LIGHTS,
  objects: Object.fromEntries(
    Object.entries(small.objects).map(([id, thing], at) => [id, { ...thing, prop: PROPS[at] ?? '' }]),
  ),
};
const pictures = fakePictures({ coffres: 180, levier: 70, 'levier-pulled': 70, crate: 60, door: 64, spark: 8 });
const VIEW = { x: 0, y: 0, width: 2000, height: 2000 };
const FRAME_MS = 20;

const look = (look: ObjectLook, hints = 0) => ({ look, name: look, hints });
const BEFORE: StagePicture = {
  areas: { hall: { open: true, lit: false }, vault: { open: false, lit: false } },
  objects: { o1: look('open'), o2: look('ready'), o3: look('plain') },
  birds: { a: { name: 'Mésange', bird: 'tit', marker: 'disc', connected: true, mine: true } },
  frozen: false,
};
const solved = { ...BEFORE, objects: { ...BEFORE.objects, o1: look('done') } };
const pulled = { ...BEFORE, objects: { ...BEFORE.objects, o2: look('done') } };
const alight = { ...BEFORE, areas: { ...BEFORE.areas, hall: { open: true, lit: true } } };
const opened = { ...BEFORE, areas: { ...BEFORE.areas, vault: { open: true, lit: false } } };
const hinted = { ...BEFORE, objects: { ...BEFORE.objects, o3: look('plain', 1) } };

let stage: FakeScene;
let marks: Map<string, Place>;
let things: Things;
let cheered: string[];
let show: Show;
let nowMs: number;
let play: (ms: number, motion: 'full' | 'less', each?: () => void) => void;

beforeEach(() => {
  stage = fakeScene();
  marks = new Map();
  cheered = [];
  nowMs = 0;
  const { scene } = stage;
  const world = new World(map, BEFORE, undefined, { moved() {}, near() {}, use() {} });
  things = new Things(scene, map, pictures);
  const flock = new Flock(scene, world, pictures);
  const signs = new Signs(scene, pictures);
  const doors = new Doors(scene, world, pictures);
  const overlay = {
    mark: (key: string, _sign: string, at: Place) => marks.set(`mark ${key}`, at),
    drop: (key: string) => marks.delete(key),
    keepOnly: (beginning: string) => {
      for (const key of marks.keys()) if (key.startsWith(beginning)) marks.delete(key);
    },
  };
  // The page's, from a scene before.
  marks.set('mark done o9', { x: 0, y: 0 });
  vi.spyOn(flock, 'cheer').mockImplementation((seats) => cheered.push(...seats));
  show = new Show(scene, { world, overlay, things, flock, signs, doors });
  play = (ms, motion, each = () => {}) => {
    for (const until = nowMs + ms; nowMs < until; nowMs += FRAME_MS) {
      things.frame(undefined, nowMs, motion);
      flock.frame(nowMs);
      signs.frame(FRAME_MS, motion, VIEW);
      show.frame(nowMs);
      each();
    }
  };
  play(FRAME_MS, 'full');
});

const onScene = (key: string) => [...stage.images].filter((image) => image.key === key);
const flares = () => onScene('moment-light');
const widths = () => [...stage.images].map(({ scaleX }) => scaleX);

describe('[R184] a moment of the place', () => {
  it('of a scene that went with its WebGL context leaves no mark on the page', () => {
    expect([...marks]).toEqual([]);
  });

  it.each([
    ['a solved puzzle', solved],
    ['a lever', pulled],
    ['a door', opened],
    ['a room that comes alight', alight],
    ['a hint', hinted],
    ['all at once', { ...solved, areas: { hall: alight.areas.hall, vault: opened.areas.vault } }],
  ])('leaves nothing behind: %s', (_what, after) => {
    const before = new Set(stage.images);
    const scales = widths();
    show.see(BEFORE, after, nowMs, 'full');
    let most = 0;
    play(15_000, 'full', () => {
      most = Math.max(most, stage.images.size - before.size + marks.size);
    });
    expect(most).toBeGreaterThan(0);
    expect(new Set(stage.images)).toEqual(before);
    expect(widths()).toEqual(scales);
    expect([...marks]).toEqual([]);
  });

  it('of a solved puzzle is a check on the thing, light, sparks, and the thing answers', () => {
    const body = onScene('props').find(({ x }) => x === map.objects.o1?.x);
    show.see(BEFORE, solved, nowMs, 'full');
    play(200, 'full');
    expect([...marks.keys()]).toEqual(['mark done o1']);
    expect(flares()).toHaveLength(1);
    expect(stage.images.size).toBeGreaterThan(10);
    expect(body?.scaleY).not.toBe(1);
    play(1700, 'full');
    expect(marks.size + flares().length).toBe(0);
  });

  it('of a lever is the same, and the lever dips more', () => {
    let least = 1;
    const body = onScene('props').find(({ x }) => x === map.objects.o2?.x);
    show.see(BEFORE, pulled, nowMs, 'full');
    play(1000, 'full', () => {
      least = Math.min(least, body?.scaleY ?? 1);
    });
    expect([...marks.keys()]).toEqual(['mark done o2']);
    expect(least).toBeLessThan(0.85);
  });

  it('of a door is dust on its sill', () => {
    show.see(BEFORE, opened, nowMs, 'full');
    play(100, 'full');
    expect(onScene('dust').length).toBeGreaterThan(3);
    expect(marks.size).toBe(0);
  });

  it('of a room is its lamps, one after the other from the left, and the team is glad', () => {
    const lit: number[] = [];
    show.see(BEFORE, alight, nowMs, 'full');
    play(5000, 'full', () => {
      for (const { x } of flares()) if (lit.at(-1) !== x && !lit.includes(x)) lit.push(x);
    });
    expect(lit).toEqual([...LIGHTS].map(({ x }) => x).sort((one, other) => one - other));
    expect(cheered).toEqual(['a']);
  });

  it('of a hint is Canari beside the thing, for long enough to be seen', () => {
    show.see(BEFORE, hinted, nowMs, 'full');
    play(5000, 'full');
    const at = marks.get('mark hint o3');
    expect(at?.x).toBeGreaterThan((map.objects.o3?.x ?? 0) + 60);
    expect(flares()).toEqual([]);
  });

  it('of a tall thing has its check on it, of a small one over it', () => {
    show.see(BEFORE, { ...solved, objects: { ...solved.objects, o3: look('done') } }, nowMs, 'full');
    play(1000, 'full');
    const over = (object: string) => (map.objects[object]?.y ?? 0) - (marks.get(`mark done ${object}`)?.y ?? 0);
    expect(over('o1')).toBeLessThan(180);
    expect(over('o3')).toBeGreaterThan(60);
  });

  it('[R185] comes and goes once: no light flickers', () => {
    const alphas: number[] = [];
    show.see(BEFORE, solved, nowMs, 'full');
    play(1800, 'full', () => alphas.push(flares()[0]?.alpha ?? 0));
    const peak = alphas.indexOf(Math.max(...alphas));
    expect(Math.max(...alphas)).toBeGreaterThan(0.4);
    expect(alphas).toEqual([
      ...alphas.slice(0, peak).sort((one, other) => one - other),
      ...alphas.slice(peak).sort((one, other) => other - one),
    ]);
  });
});

describe('[R185] where less motion is wanted', () => {
  it.each([
    ['a solved puzzle', solved, ['mark done o1']],
    ['a lever', pulled, ['mark done o2']],
    ['a hint', hinted, ['mark hint o3']],
    ['a door', opened, []],
    ['a room that comes alight', alight, []],
  ] as const)('a moment is a still mark that can be read, and no more: %s', (_what, after, marked) => {
    const before = new Set(stage.images);
    const scales = widths();
    show.see(BEFORE, after, nowMs, 'less');
    const stood = new Set<string>();
    play(4500, 'less', () => {
      expect(new Set(stage.images)).toEqual(before);
      expect(widths()).toEqual(scales);
      stood.add(JSON.stringify([...marks]));
    });
    expect([...marks.keys()]).toEqual(marked);
    expect(stood.size).toBe(1);
    play(3000, 'less');
    expect([...marks]).toEqual([]);
  });

  it('the team is glad of a room all the same', () => {
    show.see(BEFORE, alight, nowMs, 'less');
    play(100, 'less');
    expect(cheered).toEqual(['a']);
  });
});
