/**
 * Guessing join codes [R85]. A code is looked at only while the budget for wrong ones lasts: 60 at once, then 5 a second
 * for the whole server. Who waits is served in order of how often their address was wrong lately, so that a class does not
 * stand behind a guesser elsewhere, and the newest first, so that it does not stand behind the backlog of a guesser among
 * its own; right codes cost nothing, so a whole class passes on one turn.
 */
import type { Time } from '../runs/time.ts';

const BURST = 60;
const PER_SECOND = 5;
/** Nobody waits longer: who was not served by then is told to try again. */
const LONGEST_WAIT_MS = 3000;
/** Places for one address, and for all. */
const WAITING_PER_ADDRESS = 40;
const WAITING = 400;
/** An address is forgiven one wrong code in this time. */
const FORGIVE_MS = 10_000;

interface Waiting {
  readonly address: string;
  readonly code: string;
  readonly since: number;
  /** Looks the code up. @returns whether it was right */
  readonly look: () => boolean;
  readonly refuse: () => void;
}

interface Record {
  wrong: number;
  at: number;
}

export class JoinBudget {
  readonly #time: Time;
  #tokens = BURST;
  #refilledAt: number;
  #waiting: Waiting[] = [];
  readonly #records = new Map<string, Record>();
  #cancel: (() => void) | undefined;

  constructor(time: Time) {
    this.#time = time;
    this.#refilledAt = time.now();
  }

  /**
   * Has a code looked at as soon as the budget allows.
   * @param address who asks
   * @param code what they typed: once it proved right, whoever waits with the same one behind that address is served too
   * @param lookUp finds what the code opens, or nothing
   * @returns what was found, nothing if the code is wrong, or `too-many` if it was never looked at
   */
  ask<Found>(address: string, code: string, lookUp: () => Found | undefined): Promise<Found | undefined | 'too-many'> {
    return new Promise((resolve) => {
      const mine = this.#waiting.filter((each) => each.address === address);
      if (mine.length >= WAITING_PER_ADDRESS) this.#turnAway(mine.slice(0, 1));
      if (this.#waiting.length >= WAITING) {
        resolve('too-many');
        return;
      }
      const look = () => {
        const found = lookUp();
        resolve(found);
        return found !== undefined;
      };
      this.#waiting.push({ address, code, since: this.#time.now(), look, refuse: () => resolve('too-many') });
      this.#serve();
    });
  }

  #serve(): void {
    const now = this.#time.now();
    this.#refill(now);
    while (this.#tokens >= 1 && this.#waiting.length > 0) {
      const next = this.#leastWrong(now);
      this.#waiting = this.#waiting.filter((each) => each !== next);
      if (next.look()) {
        this.#serveAlike(next);
        continue;
      }
      this.#tokens -= 1;
      this.#blame(next.address, now);
    }
    this.#turnAway(this.#waiting.filter((each) => now - each.since >= LONGEST_WAIT_MS));
    this.#ringNext();
  }

  #serveAlike({ address, code }: Waiting): void {
    const alike = this.#waiting.filter((each) => each.address === address && each.code === code);
    this.#waiting = this.#waiting.filter((each) => !alike.includes(each));
    for (const each of alike) each.look();
  }

  #turnAway(those: readonly Waiting[]): void {
    this.#waiting = this.#waiting.filter((each) => !those.includes(each));
    for (const each of those) each.refuse();
  }

  #ringNext(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#waiting.length === 0) return;
    const wait = Math.ceil(((1 - this.#tokens) / PER_SECOND) * 1000);
    this.#cancel = this.#time.after(Math.max(1, wait), () => this.#serve());
  }

  #leastWrong(now: number): Waiting {
    const rank = new Map(this.#waiting.map((each) => [each.address, this.#wrongOf(each.address, now)]));
    return this.#waiting.reduce((best, each) =>
      (rank.get(each.address) ?? 0) <= (rank.get(best.address) ?? 0) ? each : best,
    );
  }

  #wrongOf(address: string, now: number): number {
    const record = this.#records.get(address);
    return record ? Math.max(0, record.wrong - Math.floor((now - record.at) / FORGIVE_MS)) : 0;
  }

  #blame(address: string, now: number): void {
    for (const [known] of this.#records) if (this.#wrongOf(known, now) === 0) this.#records.delete(known);
    this.#records.set(address, { wrong: this.#wrongOf(address, now) + 1, at: now });
  }

  #refill(now: number): void {
    this.#tokens = Math.min(BURST, this.#tokens + ((now - this.#refilledAt) / 1000) * PER_SECOND);
    this.#refilledAt = now;
  }
}
