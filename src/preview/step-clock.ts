/** A clock that an author holds: it runs, stands still, or jumps ahead past everything that waits for its moment. */
import type { Time } from '#server/runs/time.ts';

/** The device's own clock and timers; a test gives others. */
export type DeviceTime = Pick<Time, 'now' | 'after'>;

export const deviceTime: DeviceTime = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

interface Alarm {
  readonly at: number;
  readonly call: () => void;
}

export class StepClock implements Time {
  readonly #device: DeviceTime;
  readonly #alarms = new Set<Alarm>();
  #shown: number;
  /** The device's time since which it has run from `#shown`; nothing while it stands still. */
  #since: number | undefined;
  #disarm: () => void = () => {};

  /** @param start what it shows first, in ms since 1970 */
  constructor(start: number, device: DeviceTime = deviceTime) {
    this.#device = device;
    this.#shown = start;
    this.#since = device.now();
  }

  get isStill(): boolean {
    return this.#since === undefined;
  }

  now(): number {
    return this.#since === undefined ? this.#shown : this.#shown + (this.#device.now() - this.#since);
  }

  after(ms: number, call: () => void): () => void {
    const alarm = { at: this.now() + Math.max(0, ms), call };
    this.#alarms.add(alarm);
    this.#arm();
    return () => {
      this.#alarms.delete(alarm);
    };
  }

  notBefore(at: number): void {
    if (at > this.now()) this.step(at - this.now());
  }

  /** Lets this much time pass at once, with each alarm at its own moment. */
  step(ms: number): void {
    const until = this.now() + ms;
    for (let next = this.#next(); next && next.at <= until; next = this.#next()) {
      this.#alarms.delete(next);
      this.#set(Math.max(this.now(), next.at));
      next.call();
    }
    this.#set(Math.max(this.now(), until));
    this.#arm();
  }

  hold(): void {
    this.#shown = this.now();
    this.#since = undefined;
    this.#arm();
  }

  go(): void {
    this.#since ??= this.#device.now();
    this.#arm();
  }

  /** Nothing rings any more. */
  close(): void {
    this.#alarms.clear();
    this.#disarm();
  }

  #set(shown: number): void {
    this.#shown = shown;
    if (this.#since !== undefined) this.#since = this.#device.now();
  }

  #next(): Alarm | undefined {
    return [...this.#alarms].sort((a, b) => a.at - b.at)[0];
  }

  #arm(): void {
    this.#disarm();
    const next = this.#next();
    if (!next || this.isStill) return;
    this.#disarm = this.#device.after(Math.max(0, next.at - this.now()), () => this.step(0));
  }
}
