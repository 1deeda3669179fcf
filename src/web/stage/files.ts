/** Which files this device draws the place from, so that a page can load them before there is a stage. */
import { type Size, zoomFor } from './lens.ts';
import { pxPerCssFor } from './stage-size.ts';

export type Density = 1 | 2;

export interface AtlasFiles {
  readonly image: string;
  readonly frames: string;
}

const TILE_PX = 64;
/** A tile that is drawn bigger than this looks coarse at its own size. */
const COARSE_PX = 92;
const WIDE_CSS = 1024;

/** From the window, so that it is the same before and while one plays. */
export function densityFor(window: Size, devicePixelRatio: number): Density {
  const stage = aboutStage(window);
  return zoomFor(stage, pxPerCssFor(stage, devicePixelRatio), TILE_PX) * TILE_PX > COARSE_PX ? 2 : 1;
}

/** The part of the window that the place takes: beside the roles where there is room, above the list elsewhere. */
function aboutStage({ width, height }: Size): Size {
  const isWide = width >= WIDE_CSS;
  return { width: width * (isWide ? 0.73 : 0.94), height: height * (isWide ? 0.6 : 0.45) };
}

export function windowDensity(dense: number = devicePixelRatio): Density {
  return densityFor({ width: innerWidth, height: innerHeight }, dense);
}

export function pictureFiles(density: Density) {
  const atlas = (name: string): AtlasFiles => ({
    image: `/stage/${name}@${density}x.png`,
    frames: `/stage/${name}@${density}x.json`,
  });
  return { tiles: `/stage/tiles@${density}x.png`, props: atlas('props'), birds: atlas('birds') };
}

export function stageFiles(devicePixelRatio: number): readonly string[] {
  const { tiles, props, birds } = pictureFiles(windowDensity(devicePixelRatio));
  return [tiles, props.image, props.frames, birds.image, birds.frames];
}
