/**
 * Whether two JSON values say the same. Asked of all views after every change, nearly all of which are as they were: so
 * it makes nothing, and does not ask whether a key is there, which in JSON its value tells.
 */

export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) if (!sameJson(one[key], other[key])) return false;
  return true;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
