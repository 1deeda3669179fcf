/**
 * What one seat may send [R82], kept over its sockets: a rate for commands, others for what is said beside them [R123],
 * an end to patience with who goes on above them, and a limit to the names under which a device numbers its commands.
 */
import { TokenBucket } from './token-bucket.ts';

const BURST = 40;
const PER_SECOND = 20;
/** A page sends PRESENCE_HZ places a second; what a network held up for five seconds arrives at once. */
const BIRDS = { burst: 100, perSecond: 25 };
const SIGNALS = { burst: 4, perSecond: 1 };
/** Messages above the rate, within the span, after which the socket is closed. */
const PATIENCE = 500;
const PATIENCE_SPAN_MS = 10_000;
/** Page loads of one seat in one session: each numbers its commands anew, and each is remembered. */
const CLIENTS_MAX = 500;

/** What is said beside commands: each has a rate of its own, and none eats another's. */
export type Beside = 'bird' | 'signal';

export class Allowance {
  readonly #bucket: TokenBucket;
  readonly #beside: { readonly [beside in Beside]: TokenBucket };
  readonly #clients = new Set<string>();
  #excess = 0;
  #excessSince = 0;

  constructor(now: number) {
    this.#bucket = new TokenBucket(BURST, PER_SECOND, now);
    this.#beside = {
      bird: new TokenBucket(BIRDS.burst, BIRDS.perSecond, now),
      signal: new TokenBucket(SIGNALS.burst, SIGNALS.perSecond, now),
    };
  }

  /** A message may be looked at now. */
  take(now: number): boolean {
    return this.#bucket.take(now);
  }

  takeBeside(beside: Beside, now: number): boolean {
    return this.#beside[beside].take(now);
  }

  waitMs(now: number): number {
    return this.#bucket.waitMs(now);
  }

  /** Counts a message above the rate. @returns false when patience has run out */
  bear(now: number): boolean {
    if (now - this.#excessSince > PATIENCE_SPAN_MS) {
      this.#excessSince = now;
      this.#excess = 0;
    }
    this.#excess += 1;
    return this.#excess <= PATIENCE;
  }

  /** Whether commands numbered under this name are taken. */
  admitsClient(client: string): boolean {
    if (this.#clients.has(client)) return true;
    if (this.#clients.size >= CLIENTS_MAX) return false;
    this.#clients.add(client);
    return true;
  }
}
