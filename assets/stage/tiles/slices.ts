/** A drawing larger than a tile, cut into tiles: what is round or big would show the grid if it were made of single ones. */
import { moved } from '../ink.ts';
import type { Tile } from './tiles.ts';

const EDGE = 64;

export interface Big {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly svg: string;
  /** Which places of it have a tile, and whether a bird can stand there. */
  readonly has: (column: number, row: number) => 'open' | 'solid' | undefined;
}

/** Named `<name>-<column>-<row>`, row by row. */
export function slices({ name, columns, rows, svg, has }: Big): readonly Tile[] {
  return Array.from({ length: columns * rows }, (_, at) => [at % columns, Math.floor(at / columns)] as const).flatMap(
    ([column, row]): Tile[] => {
      const kind = has(column, row);
      const cut = moved(-column * EDGE, -row * EDGE, svg);
      return kind ? [{ name: `${name}-${column}-${row}`, solid: kind === 'solid', svg: cut }] : [];
    },
  );
}
