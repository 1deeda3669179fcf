/** What the reader makes of a map, on one that is small enough to see. */
import { expect, test } from 'vitest';
import { tileAt, walkable } from './map-ground.ts';
import { readMap } from './read-map.ts';

const TILES: { readonly [sign: string]: number } = { ' ': 0, '.': 1, '#': 2 };
const tileset = { tilecount: 2, tiles: [{ id: 1, properties: [{ name: 'solid', type: 'bool', value: true }] }] };

type Thing = Record<string, unknown>;

function layer(name: string, rows: readonly string[], above = false) {
  const data = rows.flatMap((row) => [...row].map((sign) => TILES[sign]));
  const properties = above ? [{ name: 'above', type: 'bool', value: true }] : [];
  return { type: 'tilelayer', name, width: rows[0]?.length, height: rows.length, data, properties };
}

const FLOOR = ['........', '........', '........', '.......  '.slice(0, 8), '........'];
const WALLS = ['########', '#      #', '#      #', '#      #', '########'];
const START = { type: 'Start', name: 'in', x: 96, y: 96 };
const ROOM = { type: 'Area', name: 'room', x: 0, y: 0, width: 512, height: 320 };

function map(things: readonly Thing[], walls = WALLS, more: readonly object[] = []) {
  const objects = things.map((thing, i) => ({ id: i + 1, ...thing }));
  const layers = [
    layer('floor', FLOOR),
    layer('walls', walls),
    ...more,
    { type: 'objectgroup', name: 'things', objects },
  ];
  const tilesets = [{ firstgid: 1, source: '../mine.tsj' }];
  return readMap({ map: { width: 8, height: 5, tilewidth: 64, tileheight: 64, layers, tilesets }, tileset });
}

const rowsOf = (ground = '') => Array.from({ length: 5 }, (_, row) => ground.slice(row * 8, row * 8 + 8));

test('[R131] birds stand where there is a tile and none that is solid; what is above them is no obstacle', () => {
  const lintel = layer('lintel', ['        ', '        ', '  ####  ', '        ', '        '], true);
  const { map: read, faults } = map(
    [START, ROOM],
    ['########', '#  #   #', '#      #', '#       ', '########'],
    [lintel],
  );
  expect(faults).toEqual([]);
  expect(rowsOf(read?.ground)).toEqual(['########', '#..#...#', '#......#', '#......#', '########']);
  expect(read?.layers.map(({ name, above }) => [name, above])).toEqual([
    ['floor', false],
    ['walls', false],
    ['lintel', true],
  ]);
});

test('[R131] objects and decor take the tiles under them, unless they are not solid', () => {
  const { map: read } = map([
    START,
    ROOM,
    { type: 'Object', name: 'box', x: 288, y: 120 },
    { type: 'Decor', name: '', x: 128, y: 196, width: 128, height: 50 },
    { type: 'Decor', name: 'carpet', x: 350, y: 170, properties: [{ name: 'solid', value: false }] },
  ]);
  expect(rowsOf(read?.ground)).toEqual(['########', '#...#..#', '#......#', '#.##...#', '########']);
  expect(read?.objects.box).toEqual({ x: 288, y: 120, prop: 'box' });
  expect(read?.decor).toEqual([
    { x: 192, y: 246, prop: 'crate' },
    { x: 350, y: 170, prop: 'crate' },
  ]);
});

test('[R131] doors, lamps and pictures have what Tiled leaves out because it is usual', () => {
  const { map: read } = map([
    START,
    ROOM,
    {
      type: 'Door',
      name: 'gate',
      x: 256,
      y: 128,
      width: 64,
      height: 64,
      properties: [{ name: 'area', value: 'room' }],
    },
    { type: 'Light', name: '', x: 100, y: 100 },
    { type: 'Object', name: 'a', x: 416, y: 120, properties: [{ name: 'prop', value: 'stove' }] },
  ]);
  expect(read?.doors.gate).toEqual({ x: 256, y: 128, width: 64, height: 64, area: 'room', prop: 'door' });
  expect(read?.lights).toEqual([{ x: 100, y: 100, radius: 256, area: 'room' }]);
  expect(read?.objects.a?.prop).toBe('stove');
});

test('[R132] birds walk where they can stand, and not through shut doors', () => {
  const { map: read } = map([START, ROOM], ['########', '#  #   #', '#      #', '#  #   #', '########']);
  if (!read) throw new Error('the map was not read');
  const way = tileAt(read, { x: 224, y: 192 }) ?? 0;
  expect(walkable(read, new Set()).size).toBe(16);
  expect(walkable(read, new Set([way])).size).toBe(6);
});

test('[R131] a foot on the edge of two tiles stands on the upper one, and outside the map on none', () => {
  const grid = { columns: 8, rows: 5, tile: 64 };
  expect(tileAt(grid, { x: 64, y: 64 })).toBe(1);
  expect(tileAt(grid, { x: 64, y: 65 })).toBe(9);
  expect(tileAt(grid, { x: 64, y: 321 })).toBeUndefined();
  expect(tileAt(grid, { x: 512, y: 64 })).toBeUndefined();
});

test.each([
  ['a thing that is turned', { type: 'Object', name: 'box', x: 288, y: 120, rotation: 45 }, 'Object box', /turned/],
  ['an area that is a point', { type: 'Area', name: 'hall', x: 288, y: 120 }, 'Area hall', /no extent/],
  ['a second start', { ...START, name: 'two' }, 'Start two', /one place only/],
  ['a second thing of that name', { ...ROOM }, 'Area room', /taken/],
  ['a thing without a name', { type: 'Object', x: 288, y: 120 }, 'Object no. 3', /no name/],
  ['an object outside the map', { type: 'Object', name: 'box', x: 900, y: 120 }, 'Object box', /outside the map/],
  ['a lamp in no area', { type: 'Light', x: 900, y: 120 }, 'Light no. 3', /no area/],
])('[R131] %s is told', (_title, thing, place, what) => {
  const { map: read, faults } = map([START, ROOM, thing]);
  expect(read).toBeUndefined();
  expect(faults).toEqual([{ place, what: expect.stringMatching(what), remedy: expect.any(String) }]);
});

test.each([[undefined], [null], ['text'], [[]], [{}], [{ layers: 7, width: 'wide' }], [{ layers: [null], width: 8 }]])(
  '[R131] %j is no map, and does not throw',
  (raw) => {
    expect(readMap({ map: raw, tileset }).map).toBeUndefined();
    expect(readMap({ map: raw, tileset }).faults.length).toBeGreaterThan(0);
  },
);
