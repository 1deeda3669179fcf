/**
 * What one seat may send [R82], kept over its sockets: a rate for commands, an end to patience with who goes on above it,
 * and a limit to the names under which a device numbers its commands.
 */
import { TokenBucket } from './token-bucket.ts';

const BURST = 40;
const PER_SECOND = 20;
/** Messages above the rate, within the span, after which the socket is closed. */
const PATIENCE = 500;
const PATIENCE_SPAN_MS = 10_000;
/** Page loads of one seat in one session: each numbers its commands anew, and each is remembered. */
const CLIENTS_MAX = 500;

export class Allowance {
  readonly #bucket: TokenBucket;
  readonly #clients = new Set<string>();
  #excess = 0;
  #excessSince = 0;

  constructor(now: number) {
    this.#bucket = new TokenBucket(BURST, PER_SECOND, now);
  }

  /** A message may be looked at now. */
  take(now: number): boolean {
    return this.#bucket.take(now);
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
