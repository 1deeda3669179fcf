/**
 * A mission's map as the rules know it and as a browser gets it: where things stand. Nothing in a run depends on it: a
 * bird's place decides nothing. Places are in px of the map, from its upper left corner.
 */
import type { ObjectId } from '../ids.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends Place {
  readonly width: number;
  readonly height: number;
}

export interface LevelMap {
  readonly columns: number;
  readonly rows: number;
  /** Edge of a tile, in px. */
  readonly tile: number;
  /**
   * From the lowest to the highest. Row by row, the number of each tile in the tileset, from 1; 0 is none. A layer that is
   * `above` hides the birds that walk under it.
   */
  readonly layers: readonly { readonly name: string; readonly above: boolean; readonly tiles: readonly number[] }[];
  /** Row by row, one character a tile: `#` where no bird can stand, `.` where it can. Doors stand on `.`. */
  readonly ground: string;
  readonly areas: { readonly [area: string]: Rectangle };
  /** Ways into an area that are shut until it is open: no bird passes meanwhile. */
  readonly doors: { readonly [door: string]: Rectangle & { readonly area: string; readonly prop: string } };
  /** Where an object stands: the middle of its foot. `prop` is its picture. */
  readonly objects: { readonly [object: ObjectId]: Place & { readonly prop: string } };
  /** Things to look at only. */
  readonly decor: readonly (Place & { readonly prop: string })[];
  /** Lamps that are part of the place; each lights once its area is lit. */
  readonly lights: readonly (Place & { readonly radius: number; readonly area: string })[];
  /** Where birds come in. */
  readonly start: Place;
}
