/** The pictures of the place: one sheet of tiles, one of things, and one for each bird that is there. */

import { BirdSheets } from './bird-sheets.ts';
import { type Density, pictureFiles } from './files.ts';
import { type Atlas, loadCut, loadFrames, loadSheet } from './sheet.ts';

export interface Pictures {
  /** Px of a picture for a px of the map. */
  readonly density: Density;
  readonly tiles: HTMLCanvasElement;
  readonly props: Atlas;
  readonly birds: BirdSheets;
}

/** A thing whose picture is missing still stands somewhere. */
const UNKNOWN_PROP = 'crate';

/** @param team the birds that are there from the first frame; others are cut out when they come */
export async function loadPictures(density: Density, team: readonly string[]): Promise<Pictures> {
  const { tiles, props, birds } = pictureFiles(density);
  const [sheet, propAtlas, birdSheets] = await Promise.all([
    loadSheet(tiles),
    loadFrames(props.frames).then((frames) => loadCut(props.image, { props: frames })),
    BirdSheets.load(birds, team),
  ]);
  return { density, tiles: sheet, props: propAtlas.props, birds: birdSheets };
}

export function propFrame({ props }: Pictures, name: string): string {
  return hasProp(props, name) ? name : UNKNOWN_PROP;
}

export function firstProp({ props }: Pictures, names: readonly string[]): string {
  return names.find((name) => hasProp(props, name)) ?? UNKNOWN_PROP;
}

/** In px of the map. */
export function propSize({ props, density }: Pictures, name: string): { width: number; height: number } {
  const { w = 0, h = 0 } = props.frames[name]?.frame ?? {};
  return { width: w / density, height: h / density };
}

function hasProp(props: Atlas, name: string): boolean {
  return Object.hasOwn(props.frames, name);
}
