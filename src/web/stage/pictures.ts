/** The pictures of the place: one sheet of tiles and two atlases, drawn once for plain screens and once for dense ones. */

import { type AtlasFiles, type Density, pictureFiles } from './files.ts';

interface Atlas {
  readonly image: HTMLImageElement;
  readonly frames: { readonly [name: string]: { readonly frame: { readonly w: number; readonly h: number } } };
}

export interface Pictures {
  /** Px of a picture for a px of the map. */
  readonly density: Density;
  readonly tiles: HTMLImageElement;
  readonly props: Atlas;
  readonly birds: Atlas;
}

/** A thing whose picture is missing still stands somewhere. */
const UNKNOWN_PROP = 'crate';
const UNKNOWN_BIRD = 'tit';
const TRIES = 2;

export async function loadPictures(density: Density): Promise<Pictures> {
  const { tiles, props, birds } = pictureFiles(density);
  const [sheet, propAtlas, birdAtlas] = await Promise.all([loadImage(tiles), loadAtlas(props), loadAtlas(birds)]);
  return { density, tiles: sheet, props: propAtlas, birds: birdAtlas };
}

export function propFrame({ props }: Pictures, name: string): string {
  return hasProp(props, name) ? name : UNKNOWN_PROP;
}

export function firstProp({ props }: Pictures, names: readonly string[]): string {
  return names.find((name) => hasProp(props, name)) ?? UNKNOWN_PROP;
}

export function birdFrame({ birds }: Pictures, bird: string, pose: string): string {
  const frame = `${bird}/${pose}`;
  return Object.hasOwn(birds.frames, frame) ? frame : `${UNKNOWN_BIRD}/${pose}`;
}

/** In px of the map. */
export function propSize({ props, density }: Pictures, name: string): { width: number; height: number } {
  const { w = 0, h = 0 } = props.frames[name]?.frame ?? {};
  return { width: w / density, height: h / density };
}

function hasProp(props: Atlas, name: string): boolean {
  return Object.hasOwn(props.frames, name);
}

async function loadAtlas(files: AtlasFiles): Promise<Atlas> {
  const [image, frames] = await Promise.all([loadImage(files.image), again(() => fetchFrames(files.frames))]);
  return { image, frames };
}

async function fetchFrames(path: string): Promise<Atlas['frames']> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const { frames } = (await answer.json()) as Pick<Atlas, 'frames'>;
  return frames;
}

function loadImage(path: string): Promise<HTMLImageElement> {
  return again(async () => {
    const image = new Image();
    image.src = path;
    await image.decode();
    return image;
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
