/** The ground of one map as a sheet of its own: only the tiles that it has, each already with what lies on it. */
import type { LevelMap } from '#domain/level/map.ts';
import { loadPicture, sheetOf } from './sheet.ts';
import { stacked } from './stacks.ts';

export interface Ground {
  readonly sheet: HTMLCanvasElement;
  /** Below the birds and above them, cell by cell: which tile of the sheet, counted from 0, or NONE. */
  readonly below: readonly number[];
  readonly above: readonly number[];
}

/** Each tile has an edge of one px around it that repeats its own, so that no neighbour shines through. */
export const EDGE_PX = 1;
const COLUMNS = 16;

export async function loadGround(path: string, { layers, tile }: LevelMap, density: number): Promise<Ground> {
  const picture = await loadPicture(path);
  const tilesOf = (above: boolean) => layers.filter((layer) => layer.above === above).map(({ tiles }) => tiles);
  const { stacks, cells } = stacked([tilesOf(false), tilesOf(true)]);
  const [below = [], above = []] = cells;
  const step = (tile + 2 * EDGE_PX) * density;
  const inPicture = Math.floor(picture.width / step);
  const { canvas, pen } = sheetOf(COLUMNS * step, Math.ceil(stacks.length / COLUMNS) * step);
  for (const [at, stack] of stacks.entries()) {
    const [x, y] = placeOf(at, COLUMNS, step);
    for (const number of stack) {
      // A map counts its tiles from 1.
      const [fromX, fromY] = placeOf(number - 1, inPicture, step);
      pen.drawImage(picture, fromX, fromY, step, step, x, y, step, step);
    }
  }
  picture.close();
  return { sheet: canvas, below, above };
}

function placeOf(at: number, columns: number, step: number): readonly [x: number, y: number] {
  return [(at % columns) * step, Math.floor(at / columns) * step];
}
