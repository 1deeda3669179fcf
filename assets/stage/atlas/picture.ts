/** Pixels, four bytes each (red, green, blue, alpha), and how to lay one picture into another. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export const emptyPicture = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint8Array(width * height * 4),
});

/** With `bleed`, the outermost pixels are repeated so far around it, against seams between tiles when a camera scales. */
export function lay(into: Picture, from: Picture, x: number, y: number, bleed = 0): void {
  for (let row = -bleed; row < from.height + bleed; row++) {
    for (let column = -bleed; column < from.width + bleed; column++) {
      const source = (within(row, from.height) * from.width + within(column, from.width)) * 4;
      into.pixels.set(from.pixels.subarray(source, source + 4), ((y + row) * into.width + x + column) * 4);
    }
  }
}

const within = (at: number, size: number): number => Math.min(Math.max(at, 0), size - 1);
