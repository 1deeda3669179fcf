/**
 * Reads map.tmj, which Tiled writes, into the map that browsers get, or says what is wrong with it in the words of somebody
 * who has Tiled open. Pure: files are read by the server.
 */
import type { Fault } from '../puzzle.ts';
import type { LevelMap } from './map.ts';
import { FREE, WALL } from './map-ground.ts';
import { placeThings } from './map-things.ts';
import { listed } from './problem.ts';
import { fitInto } from './shape.ts';
import { valueAt } from './shape-words.ts';
import {
  propertyOf,
  type TiledThing,
  type TileLayer,
  type Tileset,
  tiledLayerSchema,
  tiledMapSchema,
  tilesetSchema,
} from './tiled-shape.ts';

/** Edge of a tile, in px: what the tileset is drawn in. */
const TILE = 64;
const TILESET = '../mine.tsj';
/** Tiled's marks for a tile that was turned or mirrored stand above this. */
const TURNED = 2 ** 28;
const LAYERS = ['floor', 'walls'];

/** What two files hold; one that is not there is undefined. */
export interface RawMap {
  readonly map: unknown;
  readonly tileset: unknown;
}

export interface ReadMap {
  readonly map?: LevelMap;
  readonly faults: readonly Fault[];
}

export function readMap(raw: RawMap): ReadMap {
  const settings = settingFaults(raw.map);
  const tileset = tilesetSchema.safeParse(raw.tileset).data;
  if (!tileset) {
    const remedy = 'Run `npm run art`, which writes levels/mine.tsj.';
    settings.push({ place: 'tilesets', what: 'The tileset levels/mine.tsj is missing, or is not a tileset', remedy });
  }
  const shape = fitInto(tiledMapSchema, raw.map);
  if (!shape.value || !tileset || settings.length > 0) return { faults: [...settings, ...shape.faults] };

  const { width: columns, height: rows } = shape.value;
  const { tileLayers, things, faults } = readLayers(shape.value.layers);
  for (const layer of tileLayers) faults.push(...tileFaults(layer, columns, rows, tileset));
  const missing = faults.length > 0 ? [] : LAYERS.filter((each) => !tileLayers.some((layer) => layer.name === each));
  for (const name of missing) {
    const remedy = `In Tiled: Layer > New > Tile Layer, and name it ${name}. There are: ${listed(tileLayers.map((layer) => layer.name))}.`;
    faults.push({ place: 'layers', what: `The tile layer \`${name}\` is missing`, remedy });
  }
  if (faults.length > 0) return { faults };

  const layers = tileLayers.map((layer) => ({
    name: layer.name,
    above: propertyOf(layer, 'above') === true,
    tiles: layer.data,
  }));
  const ground = terrain(layers, tileset, columns * rows);
  const placed = placeThings(things, { columns, rows, tile: TILE }, ground);
  if (!placed.things || placed.faults.length > 0) return { faults: placed.faults };
  const { blocked, ...rest } = placed.things;
  const walls = ground.map((each, at) => (blocked.has(at) ? WALL : each)).join('');
  return { map: { columns, rows, tile: TILE, layers, ground: walls, ...rest }, faults: [] };
}

/** What Tiled lets one set otherwise, and where it is set back. */
function settingFaults(map: unknown): Fault[] {
  const faults: Fault[] = [];
  const wanted = (place: string, isGood: (value: unknown) => boolean, what: string, remedy: string): void => {
    const value = valueAt(map, place.split('.'));
    if (value !== undefined && !isGood(value)) faults.push({ place, what, remedy });
  };
  const inProperties = 'In Tiled: Map > Map Properties';
  wanted('infinite', (value) => value === false, 'The map has no edge', `${inProperties}: take the tick off Infinite.`);
  wanted(
    'orientation',
    (value) => value === 'orthogonal',
    'The map is not seen from above',
    `${inProperties}: Orientation Orthogonal.`,
  );
  for (const edge of ['tilewidth', 'tileheight']) {
    const remedy = `${inProperties}: Tile Width and Tile Height ${TILE} px.`;
    wanted(edge, (value) => value === TILE, 'The tiles have another size than those that were drawn', remedy);
  }
  const isMine = (value: unknown): boolean => {
    const sets = Array.isArray(value) ? value : [];
    return sets.length === 1 && valueAt(sets, ['0', 'source']) === TILESET && valueAt(sets, ['0', 'firstgid']) === 1;
  };
  const remedy = `Open ${TILESET} in Tiled and use its tiles; Map > Replace Tileset takes the other one out.`;
  wanted('tilesets', isMine, `The map uses another tileset than ${TILESET}, or more than that one`, remedy);
  return faults;
}

function readLayers(raw: readonly unknown[]) {
  const tileLayers: TileLayer[] = [];
  const things: TiledThing[] = [];
  const faults: Fault[] = [];
  for (const [i, each] of raw.entries()) {
    const name = valueAt(each, ['name']);
    const place = `layer ${typeof name === 'string' && name !== '' ? name : i + 1}`;
    const type = valueAt(each, ['type']);
    if (typeof valueAt(each, ['data']) === 'string' || valueAt(each, ['compression'])) {
      const remedy = 'In Tiled: Map > Map Properties: Tile Layer Format CSV. Then save again.';
      faults.push({ place, what: 'The tiles of this layer are compressed', remedy });
    } else if (type !== 'tilelayer' && type !== 'objectgroup') {
      const remedy = 'Keep tile layers and object layers only, outside groups.';
      faults.push({ place, what: `A layer of the sort \`${String(type)}\` is not shown`, remedy });
    } else {
      const { value, faults: found } = fitInto(tiledLayerSchema, each);
      faults.push(...found.map((fault) => ({ ...fault, place: `${place}, ${fault.place}` })));
      if (value?.type === 'tilelayer') tileLayers.push(value);
      if (value?.type === 'objectgroup') things.push(...value.objects);
    }
  }
  return { tileLayers, things, faults };
}

function tileFaults(
  { name, width, height, data }: TileLayer,
  columns: number,
  rows: number,
  tileset: Tileset,
): Fault[] {
  const place = `layer ${name}`;
  if (width !== columns || height !== rows || data.length !== columns * rows) {
    const what = `The layer has ${data.length} tiles of ${width} x ${height}, and the map ${columns} x ${rows}`;
    return [{ place, what, remedy: 'In Tiled: Map > Resize Map, then save again.' }];
  }
  const at = data.findIndex((tile) => tile > tileset.tilecount);
  if (at < 0) return [];
  const where = `${place}, column ${(at % columns) + 1}, row ${Math.floor(at / columns) + 1}`;
  return (data[at] ?? 0) >= TURNED
    ? [{ place: where, what: 'The tile is turned or mirrored', remedy: 'Use the tiles as they are drawn.' }]
    : [{ place: where, what: 'The tileset has no such tile', remedy: 'Draw over it with a tile of mine.tsj.' }];
}

/** A bird stands where there is a tile, and none that is solid. What is above it is no obstacle. */
function terrain(layers: LevelMap['layers'], tileset: Tileset, size: number): string[] {
  const solid = new Set(tileset.tiles.filter((tile) => propertyOf(tile, 'solid') === true).map(({ id }) => id + 1));
  const below = layers.filter((layer) => !layer.above);
  return Array.from({ length: size }, (_, at) => {
    const tiles = below.map(({ tiles }) => tiles[at] ?? 0).filter((tile) => tile !== 0);
    return tiles.length === 0 || tiles.some((tile) => solid.has(tile)) ? WALL : FREE;
  });
}
