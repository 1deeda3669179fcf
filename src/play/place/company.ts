/** Who of the team is where, and what they signal: the wire's company as signals that the page draws. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Company as CompanyWire } from '#web/connection/company.ts';

export interface Company {
  /** Seats by the object that they stand at. */
  readonly at: ReadonlySignal<{ readonly [object: string]: readonly string[] }>;
  readonly wire: CompanyWire;
  close(): void;
}

/** Places change twenty times a second; what the page draws changes only when somebody comes to an object or goes. */
export function companyOf(wire: CompanyWire): Company {
  const standing = new Map<string, string>();
  const at = signal<{ readonly [object: string]: readonly string[] }>({});
  const stop = wire.onBird((seat, place) => {
    if (standing.get(seat) === place?.at) return;
    if (place?.at === undefined) standing.delete(seat);
    else standing.set(seat, place.at);
    at.value = seatsByObject(standing);
  });
  return { at, wire, close: stop };
}

function seatsByObject(standing: ReadonlyMap<string, string>): { [object: string]: readonly string[] } {
  const objects: { [object: string]: string[] } = {};
  for (const [seat, object] of [...standing].sort(([a], [b]) => (a < b ? -1 : 1))) {
    objects[object] = [...(objects[object] ?? []), seat];
  }
  return objects;
}
