/**
 * Which seats have a socket in their team's room, told to the runs. What a failed write swallowed is told again at the
 * next beat, so that a seat is never shown as lost for long while its screen is on.
 */
import type { Registry } from './registry.ts';

export class Presence {
  readonly #registry: Registry;
  readonly #here = new Map<string, Set<string>>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  arrived(run: string, seat: string): void {
    const here = this.#here.get(run) ?? new Set();
    this.#here.set(run, here.add(seat));
    this.#tell(run, 'connect-seat', seat);
  }

  left(run: string, seat: string): void {
    this.#here.get(run)?.delete(seat);
    this.#tell(run, 'lose-seat', seat);
  }

  /** Tells again what does not agree with the runs as they are on disk. */
  reconcile(): void {
    for (const [id, host] of this.#registry.runs) {
      const here = this.#here.get(id);
      for (const [seat, { presence }] of Object.entries(host.state?.seats ?? {})) {
        const isHere = here?.has(seat) ?? false;
        if (presence === 'connected' && !isHere) this.#tell(id, 'lose-seat', seat);
        if (presence !== 'connected' && presence !== 'removed' && isHere) this.#tell(id, 'connect-seat', seat);
      }
    }
  }

  #tell(run: string, type: 'connect-seat' | 'lose-seat', seat: string): void {
    this.#registry.runs.get(run)?.tell({ by: 'host', command: { type, seat } });
  }
}
