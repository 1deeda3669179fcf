/** Finds a place for each drawing in a sheet and writes it down as Phaser's "JSON hash". Equal drawings share a place. */
import potpack from 'potpack';
import type { Drawing } from '../drawing.ts';

/** Empty px at 1x around each drawing, so that scaling never shows a neighbour. */
const GAP = 1;

/** How much wider than the square of their areas a sheet of drawings may be. */
const SPARE = 1.07;

export interface Placed {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
}

export interface Sheet {
  /** In px at 1x; another scale multiplies everything. */
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly frames: ReadonlyMap<string, Placed>;
}

export function packDrawings(drawings: readonly Drawing[]): Sheet {
  const boxes = new Map<string, { drawing: Drawing; w: number; h: number; x: number; y: number }>();
  const keyOf = (drawing: Drawing) => `${drawing.width} ${drawing.height} ${drawing.svg}`;
  for (const drawing of drawings) {
    const key = keyOf(drawing);
    if (boxes.has(key)) continue;
    boxes.set(key, { drawing, w: drawing.width + 2 * GAP, h: drawing.height + 2 * GAP, x: 0, y: 0 });
  }
  const { w: width, h: height } = squarest([...boxes.values()]);
  const placed = new Map(
    [...boxes].map(([key, { drawing, x, y }]): [string, Placed] => [key, { drawing, x: x + GAP, y: y + GAP }]),
  );
  const frames = new Map<string, Placed>();
  for (const drawing of drawings) {
    const place = placed.get(keyOf(drawing));
    if (!place || frames.has(drawing.name)) throw new Error(`${drawing.name} is drawn twice`);
    frames.set(drawing.name, { ...place, drawing });
  }
  return { width, height, placed: [...placed.values()], frames };
}

interface Box {
  w: number;
  h: number;
}

/**
 * What is left over stands below: a ruler as wide as the square of all keeps the sheet from growing higher than wide. Of
 * rulers a little wider, that one is taken whose sheet has the shortest longer side.
 */
function squarest(boxes: readonly Box[]): Box {
  const least = Math.ceil(Math.sqrt(boxes.reduce((sum, { w, h }) => sum + w * h, 0)));
  const pack = (ruler: number) => potpack([...boxes, { w: ruler, h: 1 }]);
  const rulers = Array.from({ length: Math.ceil(least * (SPARE - 1)) }, (_, more) => least + more);
  const sides = rulers.map((ruler) => {
    const { w, h } = pack(ruler);
    return Math.max(w, h);
  });
  return pack(rulers[sides.indexOf(Math.min(...sides))] ?? least);
}

/** @param marks what tells a stale atlas: see `drift.ts` */
export function describeSheet(sheet: Sheet, image: string, scale: number, marks: { readonly [mark: string]: string }) {
  const frames = [...sheet.frames].map(([name, { drawing, x, y }]) => {
    const frame = { x: x * scale, y: y * scale, w: drawing.width * scale, h: drawing.height * scale };
    return [name, { frame, anchor: drawing.anchor }];
  });
  const size = { w: sheet.width * scale, h: sheet.height * scale };
  return {
    frames: Object.fromEntries(frames),
    meta: { image, format: 'RGBA8888', size, scale: String(scale), ...marks },
  };
}
