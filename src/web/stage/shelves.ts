/** Where cut pictures stand on a sheet of their own: in rows as high as their highest, a picture that is used twice once. */

export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Shelves {
  readonly width: number;
  readonly height: number;
  /** The same names, and the corner of each on the new sheet. */
  readonly places: { readonly [name: string]: Cut };
}

/** So that a picture that is drawn smaller than it is takes no colour from its neighbour. */
const BETWEEN_PX = 2;

export function shelved(cuts: { readonly [name: string]: Cut }, widthPx: number): Shelves {
  const tallest = Object.entries(cuts).sort(([, one], [, other]) => other.h - one.h || other.w - one.w);
  const placed = new Map<string, Cut>();
  let [x, y, rowPx, usedPx] = [BETWEEN_PX, BETWEEN_PX, 0, 0];
  const places = tallest.map(([name, cut]) => {
    const from = [cut.x, cut.y, cut.w, cut.h].join();
    let place = placed.get(from);
    if (!place) {
      if (x + cut.w + BETWEEN_PX > widthPx && x > BETWEEN_PX) [x, y, rowPx] = [BETWEEN_PX, y + rowPx + BETWEEN_PX, 0];
      place = { x, y, w: cut.w, h: cut.h };
      placed.set(from, place);
      x += cut.w + BETWEEN_PX;
      rowPx = Math.max(rowPx, cut.h);
      usedPx = Math.max(usedPx, x);
    }
    return [name, place] as const;
  });
  return { width: usedPx, height: y + rowPx + BETWEEN_PX, places: Object.fromEntries(places) };
}
