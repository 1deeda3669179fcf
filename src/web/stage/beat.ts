/** Says where my bird is: when it has changed, at most so often, and its last place always. */
import { type BirdPlace, PRESENCE_HZ } from '#protocol/presence.ts';

const BEAT_MS = 1000 / PRESENCE_HZ;

export class Beat {
  readonly #say: (place: BirdPlace) => void;
  #said: BirdPlace | undefined;
  #atMs = Number.NEGATIVE_INFINITY;

  constructor(say: (place: BirdPlace) => void) {
    this.#say = say;
  }

  tell(place: BirdPlace, nowMs: number): void {
    const said = this.#said;
    const same =
      said && said.x === place.x && said.y === place.y && said.facing === place.facing && said.at === place.at;
    if (same || nowMs - this.#atMs < BEAT_MS) return;
    this.#said = place;
    this.#atMs = nowMs;
    this.#say(place);
  }
}
