/** The tileset as Tiled reads it, and its picture. Around each tile its outermost pixels are repeated once, against seams. */
import { TILE_EDGE, type Tile } from '../tiles/tiles.ts';
import { emptyPicture, lay, type Picture } from './picture.ts';
import { rasterise } from './raster.ts';

const COLUMNS = 8;
const BLEED = 1;
const CELL = TILE_EDGE + 2 * BLEED;

export function drawTiles(tiles: readonly Tile[], scale: number): Picture {
  const sheet = emptyPicture(COLUMNS * CELL * scale, Math.ceil(tiles.length / COLUMNS) * CELL * scale);
  for (const [at, { svg }] of tiles.entries()) {
    const tile = rasterise(svg, TILE_EDGE, TILE_EDGE, scale);
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)];
    lay(sheet, tile, (column * CELL + BLEED) * scale, (row * CELL + BLEED) * scale, BLEED * scale);
  }
  return sheet;
}

/** @param marks see `drift.ts`; Tiled shows them among the properties of the tileset */
export const describeTiles = (tiles: readonly Tile[], image: string, marks: { readonly [mark: string]: string }) => ({
  type: 'tileset',
  version: '1.10',
  tiledversion: '1.11.0',
  name: 'mine',
  image,
  imagewidth: COLUMNS * CELL,
  imageheight: Math.ceil(tiles.length / COLUMNS) * CELL,
  tilewidth: TILE_EDGE,
  tileheight: TILE_EDGE,
  margin: BLEED,
  spacing: 2 * BLEED,
  columns: COLUMNS,
  tilecount: tiles.length,
  properties: Object.entries(marks).map(([name, value]) => ({ name, type: 'string', value })),
  tiles: tiles.map(({ name, solid }, id) => ({
    id,
    properties: [
      { name: 'name', type: 'string', value: name },
      { name: 'solid', type: 'bool', value: solid },
    ],
  })),
});
