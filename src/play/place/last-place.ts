/** Where my bird was, for a reload of the same run in the same tab. */
import type { Place } from '#domain/level/map.ts';

const KEPT_AS = 'canari.place';

export function keepPlace(run: string, { x, y }: Place): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify({ run, x, y }));
  } catch {
    // A browser that keeps nothing lets the bird come in by the gate again.
  }
}

export function keptPlace(run: string): Place | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null');
    return isPlaceOf(run, kept) ? { x: kept.x, y: kept.y } : undefined;
  } catch {
    return undefined;
  }
}

function isPlaceOf(run: string, kept: unknown): kept is Place {
  if (typeof kept !== 'object' || kept === null || !('run' in kept) || kept.run !== run) return false;
  return 'x' in kept && 'y' in kept && Number.isFinite(kept.x) && Number.isFinite(kept.y);
}
