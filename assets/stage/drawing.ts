/** One picture of the stage before it is rasterised. */
export interface Drawing {
  readonly name: string;
  /** In px at 1x. */
  readonly width: number;
  readonly height: number;
  /** What stands between `<svg>` and `</svg>`. */
  readonly svg: string;
  /** The point that is put at its place on the map, as parts of width and height. */
  readonly anchor: { readonly x: number; readonly y: number };
}

const FOOT = { x: 0.5, y: 1 } as const;
const MIDDLE = { x: 0.5, y: 0.5 } as const;

export const standing = (name: string, width: number, height: number, svg: string): Drawing => ({
  name,
  width,
  height,
  svg,
  anchor: FOOT,
});

export const centred = (name: string, width: number, height: number, svg: string): Drawing => ({
  name,
  width,
  height,
  svg,
  anchor: MIDDLE,
});
