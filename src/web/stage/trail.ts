/** Where a teammate's bird is shown: a little behind what was heard, so that it glides between the places that were sent. */
import type { Place } from '#domain/level/map.ts';
import type { BirdPlace, Facing } from '#protocol/presence.ts';

export interface Shown extends Place {
  readonly facing: Facing;
  readonly walking: boolean;
}

interface Heard {
  readonly atMs: number;
  readonly place: BirdPlace;
}

/** Two messages long, so that one may be late. */
const BEHIND_MS = 100;
/** A place that comes after a longer silence is walked to from the last one in this time. */
const SILENCE_MS = 150;
const FIRST_STEP_MS = 50;
const KEPT_MS = 1000;
/** Nobody walks so far between two messages: it was put there. */
const LEAP_PX = 300;

export class Trail {
  #heard: readonly Heard[] = [];

  hear(place: BirdPlace, nowMs: number): void {
    const last = this.#heard.at(-1);
    if (last && Math.hypot(place.x - last.place.x, place.y - last.place.y) > LEAP_PX) this.#heard = [];
    else if (last && nowMs - last.atMs > SILENCE_MS) {
      this.#heard = [{ atMs: nowMs - FIRST_STEP_MS, place: last.place }];
    }
    // Nothing asks while the page is hidden: what is too old to be shown is let go here too.
    this.#heard = [...this.#heard.filter(({ atMs }) => nowMs - atMs < KEPT_MS), { atMs: nowMs, place }];
  }

  /** How many places it holds. */
  get length(): number {
    return this.#heard.length;
  }

  shown(nowMs: number): Shown | undefined {
    const then = nowMs - BEHIND_MS;
    const next = this.#heard.findIndex(({ atMs }) => atMs > then);
    const from = this.#heard[next === -1 ? this.#heard.length - 1 : Math.max(0, next - 1)];
    if (!from) return undefined;
    // What lies before is never asked for again: time only goes on.
    if (next > 1) this.#heard = this.#heard.slice(next - 1);
    const to = next > 0 ? this.#heard.find(({ atMs }) => atMs > then) : undefined;
    if (!to) return { ...bare(from.place), walking: false };
    const share = (then - from.atMs) / (to.atMs - from.atMs);
    const x = from.place.x + (to.place.x - from.place.x) * share;
    const y = from.place.y + (to.place.y - from.place.y) * share;
    const walking = from.place.x !== to.place.x || from.place.y !== to.place.y;
    return { x, y, facing: to.place.facing, walking };
  }
}

function bare({ x, y, facing }: BirdPlace) {
  return { x, y, facing };
}
