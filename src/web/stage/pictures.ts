/** The pictures of the place: one sheet of its ground, one of things, and one for each bird that is there. */
import type { LevelMap } from '#domain/level/map.ts';
import { BirdSheets } from './bird-sheets.ts';
import { type Density, pictureFiles } from './files.ts';
import { type Ground, loadGround } from './ground-sheet.ts';
import { type Atlas, loadCut, loadFrames } from './sheet.ts';

export interface Pictures {
  /** Px of a picture for a px of the map. */
  readonly density: Density;
  readonly ground: Ground;
  readonly props: Atlas;
  readonly birds: BirdSheets;
}

/** A thing whose picture is missing still stands somewhere. */
const UNKNOWN_PROP = 'crate';

/** @param team the birds that are there from the first frame; others are cut out when they come */
export async function loadPictures(map: LevelMap, density: Density, team: readonly string[]): Promise<Pictures> {
  const { tiles, props, birds } = pictureFiles(density);
  const [ground, propAtlas, birdSheets] = await Promise.all([
    loadGround(tiles, map, density),
    loadFrames(props.frames).then((frames) => loadCut(props.image, { props: frames })),
    BirdSheets.load(birds, team),
  ]);
  return { density, ground, props: propAtlas.props, birds: birdSheets };
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
