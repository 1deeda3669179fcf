/**
 * Pictures as canvases that are in the page's memory once. A page keeps an `<img>` that it draws twice: as it is shown, and
 * as it is drawn from. A canvas also outlives a lost WebGL context, which takes its textures from it again.
 */
import { type Cut, shelved } from './shelves.ts';

export interface Frames {
  readonly [name: string]: { readonly frame: Cut };
}

export interface Atlas {
  readonly image: HTMLCanvasElement;
  readonly frames: Frames;
}

const TRIES = 2;
const SHEET_PX = 1024;

/** The frames of an atlas that are wanted, by group, each group on a sheet of its own. */
export async function loadCut<Group extends string>(
  path: string,
  groups: { readonly [group in Group]: Frames },
): Promise<{ readonly [group in Group]: Atlas }> {
  const picture = await loadPicture(path);
  const names = Object.keys(groups) as Group[];
  const cut = Object.fromEntries(names.map((group) => [group, cutOut(picture, groups[group])]));
  picture.close();
  return cut as { [group in Group]: Atlas };
}

export function loadFrames(path: string): Promise<Frames> {
  return again(async () => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const { frames } = (await answer.json()) as { readonly frames: Frames };
    return frames;
  });
}

function cutOut(picture: ImageBitmap, wanted: Frames): Atlas {
  const cuts = Object.fromEntries(Object.entries(wanted).map(([name, { frame }]) => [name, frame]));
  const { width, height, places } = shelved(cuts, SHEET_PX);
  const { canvas, pen } = sheetOf(width, height);
  const drawn = new Set<Cut>();
  const frames = Object.entries(wanted).map(([name, told]) => {
    const { frame } = told;
    const place = places[name] ?? frame;
    if (!drawn.has(place))
      pen.drawImage(picture, frame.x, frame.y, frame.w, frame.h, place.x, place.y, place.w, place.h);
    drawn.add(place);
    return [name, { ...told, frame: place }] as const;
  });
  return { image: canvas, frames: Object.fromEntries(frames) };
}

/** In the page's own memory: what only pictures are taken from needs no place on a graphics card. */
export function sheetOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to draw on');
  return { canvas, pen };
}

export function loadPicture(path: string): Promise<ImageBitmap> {
  return again(async () => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return createImageBitmap(await answer.blob());
  });
}

/** School networks drop a request now and then. */
async function again<T>(load: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await load();
    } catch (error) {
      if (tries >= TRIES) throw error;
    }
  }
}
