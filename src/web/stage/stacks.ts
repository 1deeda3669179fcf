/** Tiles that lie on each other as one tile each: a floor, its stain and its shade are then drawn once in a frame, not three times. */

export interface Stacks {
  /** Numbers of tiles, the lowest first, for each different stack. */
  readonly stacks: readonly (readonly number[])[];
  /** For each group of layers, cell by cell: which stack stands there, counted from 0, or NONE. */
  readonly cells: readonly (readonly number[])[];
}

/** Phaser's number for no tile. */
export const NONE = -1;
/** A map's number for no tile. */
const EMPTY = 0;

/** @param groups of layers that nothing stands between; each layer has one number a cell, the lowest layer first */
export function stacked(groups: readonly (readonly (readonly number[])[])[]): Stacks {
  const stacks: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const numberOf = (tiles: readonly number[]): number => {
    if (tiles.length === 0) return NONE;
    const key = tiles.join();
    const number = known.get(key) ?? stacks.push(tiles) - 1;
    known.set(key, number);
    return number;
  };
  const cells = groups.map((layers) =>
    (layers[0] ?? []).map((_, cell) =>
      numberOf(layers.map((layer) => layer[cell] ?? EMPTY).filter((tile) => tile !== EMPTY)),
    ),
  );
  return { stacks, cells };
}
