/**
 * Addresses from which a session was rightly entered: by its code or its QR, or by a page of it, such as its console [R114].
 * Behind such an address the code of that session does not stand in the queue for codes, so that somebody who guesses among
 * a class does not keep the class out. Kept in memory alone: after a restart the pages that come back prove it again.
 */
import { TokenBucket } from '../rooms/token-bucket.ts';
import type { Time } from '../runs/time.ts';

/** Addresses of one session; the longest unused goes first. A class has one, or one for each device. */
const ADDRESSES = 64;
/**
 * Codes that are compared with what an address has proved, whoever types them there: far above a few classes, and so few that
 * somebody among them who does not know the code of a session finds it in an hour less than once in three thousand times.
 */
const LOOKS = { burst: 300, perSecond: 100 };

export class ProvenAddresses {
  readonly #time: Time;
  readonly #isOpen: (session: string) => boolean;
  /** Of each session, with the last use last. */
  readonly #known = new Map<string, Set<string>>();
  readonly #looks = new Map<string, TokenBucket>();

  /** @param isOpen whether a session goes on; of others nothing is remembered */
  constructor(time: Time, isOpen: (session: string) => boolean) {
    this.#time = time;
    this.#isOpen = isOpen;
  }

  prove(session: string, address: string): void {
    this.#forgetClosed();
    if (!this.#isOpen(session)) return;
    const own = this.#known.get(session) ?? new Set();
    own.delete(address);
    own.add(address);
    const [oldest] = own;
    if (own.size > ADDRESSES && oldest !== undefined) own.delete(oldest);
    this.#known.set(session, own);
  }

  /**
   * What a code opens, if this address has proved it.
   * @param lookUp finds what the code opens, with its session; asked only while the address has looks left
   */
  find<Found>(
    address: string,
    lookUp: () => { readonly session: string; readonly found: Found } | undefined,
  ): Found | undefined {
    if (!this.#hasProved(address) || !this.#mayLook(address)) return undefined;
    const opened = lookUp();
    if (!opened || !this.#isOpen(opened.session)) return undefined;
    return this.#known.get(opened.session)?.has(address) ? opened.found : undefined;
  }

  /** How many addresses are remembered, over all sessions. */
  get size(): number {
    return [...this.#known.values()].reduce((sum, addresses) => sum + addresses.size, 0);
  }

  #hasProved(address: string): boolean {
    return [...this.#known.values()].some((addresses) => addresses.has(address));
  }

  #mayLook(address: string): boolean {
    const now = this.#time.now();
    const own = this.#looks.get(address) ?? new TokenBucket(LOOKS.burst, LOOKS.perSecond, now);
    this.#looks.set(address, own);
    return own.take(now);
  }

  #forgetClosed(): void {
    for (const session of this.#known.keys()) if (!this.#isOpen(session)) this.#known.delete(session);
    for (const address of this.#looks.keys()) if (!this.#hasProved(address)) this.#looks.delete(address);
  }
}
