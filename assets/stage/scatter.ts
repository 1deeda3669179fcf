/** The same chance at each run: where pebbles, cracks and tufts fall. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

export function pick<T>(from: readonly [T, ...T[]], chance: () => number): T {
  return from[Math.floor(chance() * from.length)] ?? from[0];
}
