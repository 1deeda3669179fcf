/**
 * How often a page may ask for its place in a room [R115]. Who holds a token of the session is counted by their own place
 * first, so that one device of a class does not use up what its neighbours behind the same address need.
 */
import type { Session } from '#domain/session/state.ts';
import { admit, type Doorkeeper, type Guest } from '../rooms/guest.ts';
import { TokenBucket } from '../rooms/token-bucket.ts';
import type { Time } from '../runs/time.ts';

interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** One place: a page that comes back after an outage tries a few times, then every few seconds. */
const OF_PLACE: Rate = { burst: 30, perSecond: 2 };
/** All places behind one address: many classes at once. It spares the server somebody who fakes hundreds of seats. */
const OF_ADDRESS: Rate = { burst: 2000, perSecond: 300 };
/** Pages without a place behind one address: those of yesterday, or of an older version, which reload. */
const OF_STRANGERS: Rate = { burst: 400, perSecond: 50 };
/** Buckets that are full again are forgotten when there are so many. */
const SWEEP_ABOVE = 500;

export class RoomJoins {
  readonly #time: Time;
  readonly #doorkeeper: Doorkeeper;
  readonly #buckets = new Map<string, TokenBucket>();
  #sweepAbove = SWEEP_ABOVE;

  constructor(time: Time, doorkeeper: Doorkeeper) {
    this.#time = time;
    this.#doorkeeper = doorkeeper;
  }

  /**
   * @param session the session that the room belongs to, if there is one
   * @param asked what the page sends: who it is, and its token
   * @returns whether it may join now, and whether it holds a place
   */
  ask(
    session: Session | undefined,
    asked: unknown,
    address: string,
  ): { readonly may: boolean; readonly holds: boolean } {
    const admission = admit(session, asked, this.#doorkeeper);
    if (!session || !('guest' in admission))
      return { may: this.#take(`stranger/${address}`, OF_STRANGERS), holds: false };
    const place = placeOf(session.id, admission.guest);
    const may = this.#take(place, OF_PLACE) && this.#take(`address/${address}`, OF_ADDRESS);
    return { may, holds: true };
  }

  /** How many places and addresses are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  #take(key: string, { burst, perSecond }: Rate): boolean {
    const now = this.#time.now();
    if (this.#buckets.size >= this.#sweepAbove) {
      for (const [known, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(known);
      // Looking through all of them at every join would be what a flood wants.
      this.#sweepAbove = Math.max(SWEEP_ABOVE, 2 * this.#buckets.size);
    }
    const own = this.#buckets.get(key) ?? new TokenBucket(burst, perSecond, now);
    this.#buckets.set(key, own);
    return own.take(now);
  }
}

function placeOf(session: string, guest: Guest): string {
  return guest.as === 'seat' ? `seat/${session}/${guest.seat}` : `${guest.as}/${session}`;
}
