/** Refuses what is nested so deep, or so often, that looking at it would cost more than any command of ours is worth. */

/** Commands nest five deep at most. */
const DEEPEST = 16;

/**
 * Walks without recursion: the value comes from outside, and a deep one must not fill the stack. The wire's packing can
 * also name a part again inside another, or inside itself: 4 kB of that would unfold to more than any memory holds.
 */
export function isShallow(value: unknown): boolean {
  const met = new Set<object>();
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    const parts = level.filter((part) => typeof part === 'object' && part !== null);
    for (const part of parts) {
      if (met.has(part)) return false;
      met.add(part);
    }
    level = parts.flatMap((part) => Object.values(part));
  }
  return true;
}
