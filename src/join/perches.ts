/** Three birds and three perches, on this device alone: picking one, then placing it, as cards are in a mission. */
export const BIRDS = ['medium', 'large', 'small'] as const;
export type PerchBird = (typeof BIRDS)[number];

/** From the lowest perch on; nothing on one that is free. */
export type Perches = readonly (PerchBird | undefined)[];

export const FREE: Perches = [undefined, undefined, undefined];
const BY_SIZE: Perches = ['small', 'medium', 'large'];

/** The bird that sat there goes where the new one came from: to its perch, or back beside them. */
export function perchOn(perches: Perches, bird: PerchBird, at: number): Perches {
  const from = perches.indexOf(bird);
  const before = perches[at];
  return perches.map((each, i) => (i === at ? bird : i === from ? before : each));
}

export function areAllOn(perches: Perches): boolean {
  return perches.every((bird) => bird !== undefined);
}

export function areBySize(perches: Perches): boolean {
  return perches.every((bird, at) => bird === BY_SIZE[at]);
}
