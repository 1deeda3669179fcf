/** Draws from a journaled seed, so that a replay draws the same. Not for secrets: tokens come from the server. */

/** A number in [0, 1) that depends on the seed and the label alone (FNV-1a, then one mulberry32 step). */
export function draw(seed: number, label: string): number {
  let hash = 2166136261 ^ seed;
  for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 16777619);
  let t = (hash + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/**
 * The items in an order drawn from the seed. They are sorted first: the order that an author wrote them in
 * (all traps first, say) must not show in what players see.
 */
export function shuffled(seed: number, label: string, items: readonly string[]): string[] {
  const order = [...items].sort();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw(seed, `${label}/${i}`) * (i + 1));
    const kept = order[i] as string;
    order[i] = order[j] as string;
    order[j] = kept;
  }
  return order;
}

/** One of the items, drawn from the seed. Throws on an empty list. */
export function pick<T>(seed: number, label: string, items: readonly T[]): T {
  const item = items[Math.floor(draw(seed, label) * items.length)];
  if (item === undefined) throw new Error(`pick: nothing to draw from for ${label}`);
  return item;
}
