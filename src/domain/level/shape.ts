/**
 * Fits what was read from a file into a schema. Misspelt keys are reported and mended in a copy, so that one slip does
 * not hide the faults behind it [R90, R91].
 */
import { z } from 'zod';
import type { Fault } from '../puzzle.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './problem.ts';
import { schemaAt, shapeFault, valueAt } from './shape-words.ts';

export interface Fitted<T> {
  /** What the schema made of it; absent while faults of shape are left. */
  readonly value?: T;
  /** The copy in which keys were renamed or dropped. */
  readonly mended: unknown;
  readonly faults: readonly Fault[];
}

/** Mending a key may uncover another below it; no schema of ours is deeper than this. */
const DEEPEST = 6;

export function fitInto<T>(schema: z.ZodType<T>, raw: unknown): Fitted<T> {
  const mended: unknown = raw === undefined ? undefined : JSON.parse(JSON.stringify(raw));
  const faults: Fault[] = [];
  let parsed = schema.safeParse(mended);
  for (let depth = 0; depth < DEEPEST && !parsed.success; depth++) {
    const strange = parsed.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (strange.length === 0) break;
    for (const issue of strange) faults.push(...mendKeys(schema, mended, issue.path, issue.keys));
    parsed = schema.safeParse(mended);
  }
  if (parsed.success) return { value: parsed.data, mended, faults };
  return { mended, faults: [...faults, ...parsed.error.issues.map((issue) => shapeFault(schema, mended, issue))] };
}

/** The fields that can be read on their own, when the whole cannot. */
export function readableFields(shape: { readonly [field: string]: z.ZodType }, raw: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(shape)) {
    const parsed = schema.safeParse(valueAt(raw, [field]));
    if (parsed.success && parsed.data !== undefined) fields[field] = parsed.data;
  }
  return fields;
}

function mendKeys(schema: z.ZodType, mended: unknown, path: readonly PropertyKey[], keys: readonly string[]): Fault[] {
  const owner = valueAt(mended, path) as Record<string, unknown>;
  const at = schemaAt(schema, path);
  const known = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
  return keys.map((key) => {
    const free = known.filter((each) => !(each in owner));
    const meant = nearest(key, free);
    if (meant !== undefined) owner[meant] = owner[key];
    delete owner[key];
    const remedy =
      meant === undefined
        ? `Take it out, or use one of these: ${known.join(', ')}.`
        : `Did you mean \`${meant}\`? Correct the spelling.`;
    return { place: placeOf([...path, key]), what: `\`${key}\` is not a key that can stand here`, remedy };
  });
}
