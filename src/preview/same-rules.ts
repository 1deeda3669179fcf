/** Whether two versions of a mission play alike: then new words can be shown in the middle of a rehearsal. */
import { canonical, type Json } from '#domain/json.ts';
import type { LevelPackage } from '#domain/level/level.ts';

export function sameRules(a: LevelPackage, b: LevelPackage): boolean {
  return rulesOf(a) === rulesOf(b);
}

function rulesOf({ level: { hash: _hash, ...level }, map }: LevelPackage): string {
  return canonical([level, map?.name ?? null] as unknown as Json);
}
