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
const COARSE_PX = 84;

/** From the whole window, so that it is the same before and while one plays. */
export function densityFor(window: Size, devicePixelRatio: number): Density {
  return zoomFor(window, pxPerCssFor(window, devicePixelRatio), TILE_PX) * TILE_PX > COARSE_PX ? 2 : 1;
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
