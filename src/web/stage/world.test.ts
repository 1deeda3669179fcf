/** The place without pictures: what my bird does, and what is told of it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Place } from '#domain/level/map.ts';
import type { BirdPlace } from '#protocol/presence.ts';
import { middle, smallMap } from './small-map.ts';
import type { StageBird, StagePicture } from './stage.ts';
import { World } from './world.ts';

const map = smallMap('###########', '#s....#...#', '#...o.#.o.#', '#.....D...#', '###########');
const bird = (mine: boolean): StageBird => ({ name: 'Mésange', bird: 'tit', marker: 'disc', connected: true, mine });

function picture(change: Partial<StagePicture> & { vault?: boolean } = {}): StagePicture {
  const { vault = false, ...rest } = change;
  const objects = { o1: { look: 'ready', name: 'Horloge' }, o2: { look: 'ready', name: 'Plan' } } as const;
  const areas = { hall: { open: true, lit: false }, vault: { open: vault, lit: false } };
  return { areas, objects, birds: { a: bird(true), b: bird(false) }, frozen: false, ...rest };
}

let told: string[];
let places: BirdPlace[];
let nowMs: number;

beforeEach(() => {
  told = [];
  places = [];
  nowMs = 0;
});

function enter(first = picture(), from?: Place): World {
  return new World(map, first, from, {
    moved: (place) => places.push(place),
    near: (object) => told.push(`near ${object}`),
    use: (object) => told.push(`use ${object}`),
  });
}

const STILL = { x: 0, y: 0 };

/** Frames of a sixtieth of a second. */
function play(world: World, ms: number, towards: Place = STILL, uses = false): void {
  for (const end = nowMs + ms; nowMs < end; nowMs += 16) world.frame(nowMs, 16, { towards, uses });
}

describe('[R140] what is told', () => {
  test('is my bird’s place in whole px, from the first frame on, with what it stands at', () => {
    const world = enter();
    play(world, 16);
    expect(places).toEqual([{ ...map.start, facing: 'down' }]);
    play(world, 3000, { x: 1, y: 0.25 });
    const last = places.at(-1);
    expect(Number.isInteger(last?.x) && Number.isInteger(last?.y)).toBe(true);
    expect(last?.at).toBe('o1');
  });

  test('a teammate stands nowhere before its place is heard, nor after it left', () => {
    const world = enter();
    expect(world.placeOf('b', 0)).toBeUndefined();
    world.hear('b', { x: 80, y: 90, facing: 'up' }, 0);
    expect(world.placeOf('b', 500)).toEqual({ x: 80, y: 90, facing: 'up', walking: false });
    world.hear('b', undefined, 600);
    expect(world.placeOf('b', 700)).toBeUndefined();
  });
});

describe('[R141] doors', () => {
  test('let nobody through until their area is open', () => {
    const world = enter(picture(), middle(5, 3));
    play(world, 1000, { x: 1, y: 0 });
    expect(world.me.x).toBeLessThan(6 * 64);
    world.show(picture({ vault: true }));
    play(world, 1000, { x: 1, y: 0 });
    expect(world.me.x).toBeGreaterThan(7 * 64);
  });

  test('a place of before a reload counts only where one can still walk to', () => {
    expect(enter(picture({ vault: true }), middle(8, 1)).me).toMatchObject(middle(8, 1));
    expect(enter(picture(), middle(8, 1)).me).toMatchObject(map.start);
    expect(enter(picture(), { x: 5, y: 5 }).me).toMatchObject(map.start);
  });

  test('birds that come in stand beside each other', () => {
    const mineIsSecond = { ...picture(), birds: { b: bird(false), a: bird(true) } };
    expect(enter(mineIsSecond).me).not.toMatchObject(map.start);
  });

  test('six that come in do not cover each other', () => {
    const hall = smallMap('#######', '#.....#', '#.....#', '#..s..#', '#.....#', '#.....#', '#######');
    const seats = ['a', 'b', 'c', 'd', 'e', 'f'];
    const stands = seats.map((mine) => {
      const birds = Object.fromEntries(seats.map((seat) => [seat, bird(seat === mine)]));
      const { me } = new World(hall, picture({ birds }), undefined, { moved() {}, near() {}, use() {} });
      return me;
    });
    for (const [at, one] of stands.entries()) {
      for (const other of stands.slice(at + 1)) {
        expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThan(80);
      }
    }
  });
});

describe('[R142] a tap', () => {
  test('on the floor walks there, and stops there', () => {
    const world = enter();
    world.tap(middle(3, 3), undefined);
    play(world, 3000);
    expect(Math.hypot(world.me.x - middle(3, 3).x, world.me.y - middle(3, 3).y)).toBeLessThan(8);
    expect(world.me.walking).toBe(false);
  });

  test('on an object that is far walks there, then uses it, once, facing it', () => {
    const world = enter();
    world.tap({ x: 0, y: 0 }, 'o1');
    play(world, 200);
    expect(told).toEqual([]);
    play(world, 5000);
    expect(told).toEqual(['near o1', 'use o1']);
    expect(world.me.facing).toBe('up');
  });

  test('on the object that is near uses it at once', () => {
    const world = enter(picture(), middle(4, 3));
    play(world, 16);
    world.tap({ x: 0, y: 0 }, 'o1');
    expect(told).toEqual(['near o1', 'use o1']);
  });

  test('on an object behind a shut door walks to the door and uses nothing', () => {
    const world = enter();
    world.tap({ x: 0, y: 0 }, 'o2');
    play(world, 6000);
    expect(world.me.x).toBeGreaterThan(5 * 64);
    expect(told.filter((each) => each.startsWith('use'))).toEqual([]);
  });

  test('is given up for a key', () => {
    const world = enter();
    world.tap(middle(5, 3), undefined);
    play(world, 200);
    play(world, 100, { x: -1, y: 0 });
    const { x } = world.me;
    play(world, 2000);
    expect(world.me.x).toBeCloseTo(x);
  });

  test('chosen in the list, an object is walked to and not used', () => {
    const world = enter();
    world.walkTo('o1');
    play(world, 5000);
    expect(told).toEqual(['near o1']);
  });
});

describe('[R142] the use key', () => {
  test('uses what is near, and nothing elsewhere', () => {
    const world = enter(picture(), middle(4, 3));
    play(world, 16);
    play(world, 16, STILL, true);
    expect(told).toEqual(['near o1', 'use o1']);
    play(world, 1500, { x: -1, y: 0 });
    play(world, 16, STILL, true);
    expect(told).toEqual(['near o1', 'use o1', 'near undefined']);
  });
});

describe('[R142] while the screens are held', () => {
  test('nobody walks or uses anything, and a way is given up', () => {
    const world = enter();
    world.tap(middle(5, 3), undefined);
    play(world, 200);
    world.show(picture({ frozen: true }));
    const { x, y } = world.me;
    play(world, 500, { x: 1, y: 0 }, true);
    world.tap(middle(1, 3), undefined);
    world.walkTo('o1');
    world.show(picture());
    play(world, 500);
    expect(world.me).toMatchObject({ x, y, walking: false });
    expect(told).toEqual([]);
  });
});

describe('what my bird is next to', () => {
  const over = (...lines: readonly string[]) => {
    const near: (string | undefined)[] = [];
    const events = { moved: () => {}, near: (object?: string) => near.push(object), use: () => {} };
    const world = new World(smallMap(...lines), picture(), { x: middle(1, 0).x, y: 2 * 64 + 20 }, events);
    play(world, 16);
    return near;
  };

  test('is an object on the floor before it, and none behind a wall', () => {
    expect(over('#o#', '#s#', '#.#')).toEqual(['o1']);
    expect(over('#o#', '###', '#s#')).toEqual([]);
  });

  test('is an object that it stands behind', () => {
    const near: (string | undefined)[] = [];
    const events = { moved: () => {}, near: (object?: string) => near.push(object), use: () => {} };
    const world = new World(
      smallMap('###', '#s#', '#o#', '#.#'),
      picture(),
      { x: middle(1, 1).x, y: 2 * 64 - 19 },
      events,
    );
    play(world, 16);
    expect(near).toEqual(['o1']);
  });
});
