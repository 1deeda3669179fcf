/** Birds and signals between the viewers of one page: what the team's room does for real devices. */
import type { LevelMap } from '#domain/level/map.ts';
import type { BirdMessage, BirdPlace, Signal, SignalFrom } from '#protocol/presence.ts';
import { roomBeside } from '#server/runs/place-beside.ts';

export interface PresenceHearer {
  seen(birds: ReadonlyMap<string, BirdPlace>): void;
  signalled(from: SignalFrom): void;
}

export class PresenceRelay {
  readonly #birds = new Map<string, BirdPlace>();
  readonly #hearers = new Set<PresenceHearer>();

  /** @returns how to leave */
  join(hearer: PresenceHearer): () => void {
    this.#hearers.add(hearer);
    hearer.seen(this.#birds);
    return () => this.#hearers.delete(hearer);
  }

  move(seat: string, bird: BirdMessage, map: LevelMap | undefined): void {
    const others = [...this.#birds].flatMap(([other, place]) => (other === seat ? [] : [place]));
    this.#birds.set(seat, 'x' in bird ? bird : { ...roomBeside(map, bird.at, others), facing: 'up', ...bird });
    this.#tell();
  }

  leave(seat: string): void {
    if (this.#birds.delete(seat)) this.#tell();
  }

  signal(seat: string, signal: Signal): void {
    for (const hearer of [...this.#hearers]) hearer.signalled({ seat, signal });
  }

  clear(): void {
    this.#birds.clear();
    this.#tell();
  }

  #tell(): void {
    for (const hearer of [...this.#hearers]) hearer.seen(this.#birds);
  }
}
