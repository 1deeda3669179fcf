/** Moments that wait for their turn: the lights of one picture come after those of the one before, never among them. */
import { BETWEEN_FLASHES_MS, type Scheduled } from './schedule.ts';

export class Queue {
  #waiting: { readonly atMs: number; readonly one: Scheduled }[] = [];
  /** From when on another light may come. */
  #freeFromMs = 0;

  add(scheduled: readonly Scheduled[], nowMs: number): void {
    const lightsFromMs = Math.max(nowMs, this.#freeFromMs);
    for (const one of scheduled) {
      const waits = !one.still && one.moment.sort !== 'opened' && one.moment.sort !== 'hint';
      const atMs = one.atMs + (waits ? lightsFromMs : nowMs);
      this.#waiting.push({ atMs, one });
      if (waits) this.#freeFromMs = Math.max(this.#freeFromMs, atMs + BETWEEN_FLASHES_MS);
    }
  }

  /** Those whose turn has come; each once. */
  due(nowMs: number): readonly Scheduled[] {
    if (this.#waiting.every(({ atMs }) => atMs > nowMs)) return [];
    const due = this.#waiting.filter(({ atMs }) => atMs <= nowMs);
    this.#waiting = this.#waiting.filter(({ atMs }) => atMs > nowMs);
    return due.map(({ one }) => one);
  }
}
