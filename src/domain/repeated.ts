/** Finds names that stand more than once in a list. */

/** Each of them once, in the order of the list. */
export function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
