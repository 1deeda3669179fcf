/** The map's tiles: floors and walls below the birds, and what they walk under above them. */
import type Phaser from 'phaser';
import type { LevelMap, Place } from '#domain/level/map.ts';
import { DEPTH } from './depth.ts';
import { MapData, RENDERER, Tilemap } from './phaser-trimmed.ts';
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
    layer
      .setScale(1 / density)
      .setDepth((above ? DEPTH.above : DEPTH.ground) + at)
      .setCullPadding(0, 0);
    if (scene.game.renderer.type === RENDERER.canvas) drawPlainly(layer, tileset, tiles, edge);
  }
}

/**
 * Phaser keeps and gives back the whole state of the canvas for each of hundreds of tiles: a third of a frame, and what it
 * throws away is most of a tab's rubbish. Our tiles are neither turned nor faint.
 */
function drawPlainly(
  layer: Phaser.Tilemaps.TilemapLayer,
  tileset: Phaser.Tilemaps.Tileset,
  sheet: HTMLCanvasElement,
  edge: number,
): void {
  type Camera = Phaser.Cameras.Scene2D.Camera;
  const renderCanvas = ({ currentContext: pen }: Phaser.Renderer.Canvas.CanvasRenderer, _: unknown, camera: Camera) => {
    const { a, d, e, f } = camera.matrixCombined;
    pen.setTransform(a * layer.scaleX, 0, 0, d * layer.scaleY, e, f);
    for (const { index, pixelX, pixelY } of layer.cull(camera)) {
      const at = tileset.getTileTextureCoordinates(index) as Place | null;
      if (at) pen.drawImage(sheet, at.x, at.y, edge, edge, pixelX, pixelY, edge, edge);
    }
  };
  Object.assign(layer, { renderCanvas });
}
