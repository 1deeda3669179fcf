/** Refuses what is nested so deep that looking at it would cost more than any command of ours is worth. */

/** Commands nest five deep at most. */
const DEEPEST = 16;

/** Walks without recursion: the value comes from outside, and a deep one must not fill the stack. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return true;
}
