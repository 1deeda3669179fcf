/** Chance from a seed, so that a plan of kills and wishes can be made again. */

export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** From 0 to below `count`. */
  below(count: number): number;
  /** One of the items; throws on none. */
  of<T>(items: readonly T[]): T;
  is(probability: number): boolean;
}

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    is: (probability) => next() < probability,
    of(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('there is nothing to choose from');
      return item;
    },
  };
}
