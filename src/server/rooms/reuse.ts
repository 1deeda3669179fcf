/**
 * Finds what two JSON values have in common, in one walk that allocates only along what has changed. A view is nearly the
 * one before: kept whole it would be garbage that lived long, the dearest sort, and comparing it again would cost more.
 */

/** @returns `after`, made of `before`'s own objects wherever they say the same: `before` itself if nothing has changed */
export function reuse(before: unknown, after: unknown): unknown {
  if (before === after || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  let changed = sizeOf(before) === sizeOf(after) ? undefined : emptyLike(after);
  for (const key in after) {
    const part = reuse(before[key], after[key]);
    if (!changed && part === before[key] && key in before) continue;
    changed ??= upTo(key, before, after);
    changed[key] = part;
  }
  return changed ?? before;
}

/** What `before` holds under the keys of `after` that come before this one: they say the same. */
function upTo(end: string, before: JsonObject, after: JsonObject): Changing {
  const begun = emptyLike(after);
  for (const key in after) {
    if (key === end) break;
    begun[key] = before[key];
  }
  return begun;
}

function emptyLike(value: JsonObject): Changing {
  return Array.isArray(value) ? ([] as unknown as Changing) : {};
}

/** Counts without a list of the keys: this is asked of every object of every view. */
function sizeOf(value: JsonObject): number {
  let size = 0;
  for (const _ in value) size += 1;
  return size;
}

type JsonObject = { readonly [key: string]: unknown };
type Changing = { [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
