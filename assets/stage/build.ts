/** `npm run art`: rasterises the stage's drawings at 1x and 2x into public/stage/, and tells Tiled what there is. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { drawingsMark, pictureMark } from './atlas/drift.ts';
import { inFewColours } from './atlas/few-colours.ts';
import { describeSheet, packDrawings } from './atlas/pack.ts';
import { emptyPicture, lay, type Picture } from './atlas/picture.ts';
import { encodePng } from './atlas/png.ts';
import { rasterise, startRaster } from './atlas/raster.ts';
import { type TiledProject, withObjectProps } from './atlas/tiled-project.ts';
import { describeTiles, drawTiles } from './atlas/tileset.ts';
import { ATLASES, COLOURS } from './atlases.ts';
import type { Drawing } from './drawing.ts';
import { PROPS } from './props/props.ts';
import { TILES } from './tiles/tiles.ts';

const SCALES = [1, 2];
const STAGE = new URL('../../public/stage/', import.meta.url);
const TILESET = new URL('../../levels/mine.tsj', import.meta.url);
const PROJECT = new URL('../../levels/canari.tiled-project', import.meta.url);

mkdirSync(STAGE, { recursive: true });
await startRaster();
buildTiles();
tellTiled();
for (const [name, drawings] of Object.entries(ATLASES)) buildAtlas(name, drawings);

function buildTiles(): void {
  const marks = SCALES.map((scale) => [`picture${scale}x`, writePicture('tiles', scale, drawTiles(TILES, scale))]);
  const described = describeTiles(TILES, '../public/stage/tiles@1x.png', {
    drawings: drawingsMark(TILES),
    ...Object.fromEntries(marks),
  });
  writeFileSync(TILESET, `${JSON.stringify(described, null, 2)}\n`);
}

function tellTiled(): void {
  const project = JSON.parse(readFileSync(PROJECT, 'utf8')) as TiledProject;
  // As Tiled writes it.
  writeFileSync(PROJECT, `${JSON.stringify(withObjectProps(project, PROPS), null, 4)}\n`);
}

function buildAtlas(name: string, drawings: readonly Drawing[]): void {
  const sheet = packDrawings(drawings);
  for (const scale of SCALES) {
    const whole = emptyPicture(sheet.width * scale, sheet.height * scale);
    for (const { drawing, x, y } of sheet.placed) {
      lay(whole, rasterise(drawing.svg, drawing.width, drawing.height, scale), x * scale, y * scale);
    }
    const marks = { drawings: drawingsMark(drawings), picture: writePicture(name, scale, whole) };
    writeFileSync(
      new URL(`${name}@${scale}x.json`, STAGE),
      `${JSON.stringify(describeSheet(sheet, `${name}@${scale}x.png`, scale, marks))}\n`,
    );
  }
}

/** @returns the mark of what was written */
function writePicture(name: string, scale: number, picture: Picture): string {
  const file = `${name}@${scale}x.png`;
  const png = encodePng(inFewColours(picture, COLOURS[name] ?? 256));
  writeFileSync(new URL(file, STAGE), png);
  console.log(`${file}: ${picture.width} x ${picture.height} px, ${Math.ceil(png.length / 1000)} kB`);
  return pictureMark(png);
}
