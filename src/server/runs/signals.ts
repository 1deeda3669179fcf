/**
 * What is told in a team beside its run, passed on to whoever listens in this process, its room and its bots: signals
 * [R122], and where the birds of bots stand.
 */
import type { BirdPlace, SignalFrom } from '#protocol/presence.ts';

/** `place` is undefined when the bird is gone. */
export interface BotBird {
  readonly seat: string;
  readonly place: BirdPlace | undefined;
}

export type Told = SignalFrom | BotBird;
type Hear = (told: Told) => void;

export class Signals {
  readonly #hearers = new Map<string, Set<Hear>>();
  /** Where birds of bots stand, by run and seat: a room that opens later hears it too. */
  readonly #birds = new Map<string, Map<string, BotBird>>();

  /** @returns ends it */
  listen(run: string, hear: Hear): () => void {
    for (const bird of this.#birds.get(run)?.values() ?? []) hear(bird);
    const hearers = this.#hearers.get(run) ?? new Set();
    this.#hearers.set(run, hearers.add(hear));
    return () => {
      hearers.delete(hear);
      if (hearers.size === 0 && this.#hearers.get(run) === hearers) this.#hearers.delete(run);
    };
  }

  pass(run: string, told: Told): void {
    if ('place' in told) this.#remember(run, told);
    for (const hear of [...(this.#hearers.get(run) ?? [])]) hear(told);
  }

  #remember(run: string, bird: BotBird): void {
    const birds = this.#birds.get(run) ?? new Map<string, BotBird>();
    if (bird.place) birds.set(bird.seat, bird);
    else birds.delete(bird.seat);
    if (birds.size > 0) this.#birds.set(run, birds);
    else this.#birds.delete(run);
  }
}
