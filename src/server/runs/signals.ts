/** What players signal to their team, passed on to whoever listens in this process: its room, and the bots in it [R122]. */
import type { SignalFrom } from '#protocol/presence.ts';

type Hear = (from: SignalFrom) => void;

export class Signals {
  readonly #hearers = new Map<string, Set<Hear>>();

  /** @returns ends it */
  listen(run: string, hear: Hear): () => void {
    const hearers = this.#hearers.get(run) ?? new Set();
    this.#hearers.set(run, hearers.add(hear));
    return () => {
      hearers.delete(hear);
      if (hearers.size === 0 && this.#hearers.get(run) === hearers) this.#hearers.delete(run);
    };
  }

  pass(run: string, from: SignalFrom): void {
    for (const hear of [...(this.#hearers.get(run) ?? [])]) hear(from);
  }
}
