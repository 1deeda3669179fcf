/** The map's tiles: floors and walls below the birds, and what they walk under above them. */
import type Phaser from 'phaser';
import type { LevelMap, Place } from '#domain/level/map.ts';
import { DEPTH } from './depth.ts';
import { EDGE_PX } from './ground-sheet.ts';
import { MapData, RENDERER, type Scene, Tilemap } from './phaser-trimmed.ts';
import type { Pictures } from './pictures.ts';
import { addSheet } from './sheet-texture.ts';

const SHEET = 'ground';

export function drawGround(scene: Scene, map: LevelMap, { ground, density }: Pictures): void {
  const { sheet, below, above } = ground;
  addSheet(scene, SHEET, { image: sheet, frames: {} });
  const edge = map.tile * density;
  const data = new MapData({ width: map.columns, height: map.rows, tileWidth: edge, tileHeight: edge });
  const tilemap = new Tilemap(scene, data);
  const tileset = tilemap.addTilesetImage(SHEET, SHEET, edge, edge, EDGE_PX * density, 2 * EDGE_PX * density, 0);
  if (!tileset) return;
  const put = (name: string, cells: readonly number[], depth: number) => {
    const layer = tilemap.createBlankLayer(name, tileset);
    if (!layer) return;
    const row = (at: number) => cells.slice(at * map.columns, (at + 1) * map.columns);
    tilemap.putTilesAt(
      Array.from({ length: map.rows }, (_, at) => row(at)),
      0,
      0,
      false,
      layer,
    );
    layer
      .setScale(1 / density)
      .setDepth(depth)
      .setCullPadding(0, 0);
    if (scene.game.renderer.type === RENDERER.canvas) drawPlainly(layer, tileset, sheet, edge);
  };
  put('below', below, DEPTH.ground);
  put('above', above, DEPTH.above);
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
