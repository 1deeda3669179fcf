/**
 * A picture in few colours, a quarter of the size on a school's network. Made for flat drawings: colours that fill
 * areas are kept as they are, and the mixes along edges take the nearest colour that is left.
 */
import type { Picture } from './picture.ts';

/** A px inside an area counts for so many along edges: a small lamp must not lose its yellow to a long outline. */
const INSIDE = 24;

export interface FewColours {
  readonly width: number;
  readonly height: number;
  /** Four bytes each: red, green, blue, alpha. */
  readonly palette: readonly (readonly number[])[];
  /** One byte a px: its colour's number. */
  readonly indexes: Uint8Array;
}

/** @param most how many colours, 256 at the most: a palette has one byte a px */
export function inFewColours({ width, height, pixels }: Picture, most: number): FewColours {
  const colours = new Uint32Array(width * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let at = 0; at < colours.length; at++) colours[at] = pixels[at * 4 + 3] === 0 ? 0 : view.getUint32(at * 4);
  const weights = new Map<number, number>();
  for (const [at, colour] of colours.entries()) {
    const inside = colours[at - 1] === colour && colours[at + 1] === colour && colours[at - width] === colour;
    weights.set(colour, (weights.get(colour) ?? 0) + (inside ? INSIDE : 1));
  }
  const kept = [...weights].sort(([a, weight], [b, other]) => other - weight || a - b).slice(0, most);
  // Colours with alpha come first: PNG then needs no alpha for the others.
  const palette = kept.map(([colour]) => bytesOf(colour)).sort((a, b) => (a[3] ?? 0) - (b[3] ?? 0));
  const numbers = new Map([...weights.keys()].map((colour) => [colour, nearest(bytesOf(colour), palette)]));
  return { width, height, palette, indexes: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0) };
}

const bytesOf = (colour: number) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255, colour & 255] as const;

function nearest(colour: readonly number[], palette: readonly (readonly number[])[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, other] of palette.entries()) {
    const far = distance(colour, other);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

/** As seen: a colour weighs as much as it covers. */
function distance(a: readonly number[], b: readonly number[]): number {
  const [alphaA, alphaB] = [a[3] ?? 0, b[3] ?? 0];
  let sum = (alphaA - alphaB) ** 2;
  for (let part = 0; part < 3; part++) sum += (((a[part] ?? 0) * alphaA - (b[part] ?? 0) * alphaB) / 255) ** 2;
  return sum;
}
