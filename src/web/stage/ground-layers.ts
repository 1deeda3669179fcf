/** The map's tiles: floors and walls below the birds, and what they walk under above them. */
import type Phaser from 'phaser';
import type { LevelMap } from '#domain/level/map.ts';
import { DEPTH } from './depth.ts';
import { MapData, Tilemap } from './phaser-trimmed.ts';
import type { Pictures } from './pictures.ts';
import { addSheet } from './sheet-texture.ts';

const SHEET = 'tiles';
/** Each tile has an edge of one px around it that repeats its own, so that no neighbour shines through. */
const EDGE_PX = 1;

export function drawGround(scene: Phaser.Scene, map: LevelMap, { tiles, density }: Pictures): void {
  addSheet(scene, SHEET, { image: tiles, frames: {} });
  const edge = map.tile * density;
  const data = new MapData({ width: map.columns, height: map.rows, tileWidth: edge, tileHeight: edge });
  const tilemap = new Tilemap(scene, data);
  const tileset = tilemap.addTilesetImage(SHEET, SHEET, edge, edge, EDGE_PX * density, 2 * EDGE_PX * density, 1);
  if (!tileset) return;
  for (const [at, { name, above, tiles: numbers }] of map.layers.entries()) {
    const layer = tilemap.createBlankLayer(`${at} ${name}`, tileset);
    if (!layer) continue;
    const rows = Array.from({ length: map.rows }, (_, row) =>
      // Phaser's number for no tile.
      numbers.slice(row * map.columns, (row + 1) * map.columns).map((tile) => (tile === 0 ? -1 : tile)),
    );
    tilemap.putTilesAt(rows, 0, 0, false, layer);
    layer.setScale(1 / density).setDepth((above ? DEPTH.above : DEPTH.ground) + at);
  }
}
