/** The values that a run, a session or a journal row is made of: nothing that JSON cannot carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Writes a value with its keys in order, so that two equal contents give the same string.
 * Keys whose value is undefined are left out, as JSON does.
 */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  const fields = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** A content with another written over it, field by field, however deep. */
export function overlaid(under: Json, over: Json | undefined): Json {
  if (over === undefined) return under;
  if (!isFields(under) || !isFields(over)) return over;
  const fields = Object.entries(over).map(([name, field]) => [name, overlaid(under[name] ?? null, field)] as const);
  return { ...under, ...Object.fromEntries(fields) };
}

function isFields(value: Json): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
