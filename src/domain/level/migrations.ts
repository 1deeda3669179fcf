/**
 * Missions in an older format, read as today's [R168]. Each step has a name and takes level.yaml and solution.yaml from one
 * format to the next. Format 1 is the first: there is no step yet. Levels that running sessions keep were read already.
 */
import type { RawLevel } from './draft.ts';

export type YamlObject = { readonly [key: string]: unknown };

export interface Migration {
  /** The format that it reads; it writes the next one. */
  readonly from: number;
  /** What it does, in a few words. */
  readonly name: string;
  step(files: { readonly level: YamlObject; readonly solution: YamlObject }): {
    readonly level: YamlObject;
    readonly solution: YamlObject;
  };
}

export const MIGRATIONS: readonly Migration[] = [];

/** Takes every step that there is. What is not a mission at all, or of a format that nobody knows, stays as it is. */
export function migrated(raw: RawLevel, migrations: readonly Migration[]): RawLevel {
  let { level, solution } = raw;
  for (;;) {
    const files = { level: objectOf(level), solution: objectOf(solution ?? {}) };
    const next = migrations.find(({ from }) => from === files.level?.format);
    if (!next || !files.level || !files.solution) return { ...raw, level, solution };
    const after = next.step({ level: files.level, solution: files.solution });
    level = { ...after.level, format: next.from + 1 };
    solution = after.solution;
  }
}

function objectOf(value: unknown): YamlObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as YamlObject) : undefined;
}
