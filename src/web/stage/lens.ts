/** What part of the map is seen: how big a tile is drawn, and where the upper left corner of the view is. */
import type { Place } from '#domain/level/map.ts';

/** In px of the device. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Narrow screens show fewer tiles, so that a bird stays big enough to be tapped beside. */
const TILES_ACROSS = { atCss: [480, 1600], tiles: [8.5, 16.5] } as const;
const FEWEST_TILES_HIGH = 6;
/** How fast the view follows: the share of the way that is left after a second is e to the minus this. */
const FOLLOW_PER_S = 6;
/** Without glides, the view stands still while the bird is within this share of its middle. */
const STILL_SHARE = 0.5;

/**
 * Px of the device for a px of the map. A tile is a whole number of px: between tiles that are not, the canvas renderer
 * leaves hairs of light.
 */
export function zoomFor(css: Size, pxPerCss: number, tile: number): number {
  const [narrow, wide] = TILES_ACROSS.atCss;
  const [few, many] = TILES_ACROSS.tiles;
  const share = Math.min(1, Math.max(0, (css.width - narrow) / (wide - narrow)));
  const tileCss = Math.min(css.width / (few + (many - few) * share), css.height / FEWEST_TILES_HIGH);
  return Math.max(8, Math.round(tileCss * pxPerCss)) / tile;
}

/** The upper left corner that has a place in the middle, without looking past the map's edge, on a whole px of the device. */
export function cornerFor(place: Place, view: Size, zoom: number, map: Size): Place {
  const along = (at: number, seen: number, length: number) => {
    const corner = seen >= length ? (length - seen) / 2 : Math.min(Math.max(at - seen / 2, 0), length - seen);
    return Math.round(corner * zoom) / zoom;
  };
  return {
    x: along(place.x, view.width / zoom, map.width),
    y: along(place.y, view.height / zoom, map.height),
  };
}

/** The place in the middle of the view, one frame later. */
export function followed(middle: Place, bird: Place, motion: 'full' | 'less', seen: Size, elapsedMs: number): Place {
  if (motion === 'less') {
    const still = (at: number, to: number, length: number) => Math.abs(to - at) < (length * STILL_SHARE) / 2;
    return still(middle.x, bird.x, seen.width) && still(middle.y, bird.y, seen.height)
      ? middle
      : { x: bird.x, y: bird.y };
  }
  const share = 1 - Math.exp((-FOLLOW_PER_S * elapsedMs) / 1000);
  return { x: middle.x + (bird.x - middle.x) * share, y: middle.y + (bird.y - middle.y) * share };
}
