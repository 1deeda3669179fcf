/**
 * Codes with which a wiped device gets its seat back: the console asks for one and the facilitator reads it out. They are
 * kept in memory alone: after a restart the console asks again.
 */
import { drawCode } from '../runs/draw-id.ts';
import type { Time } from '../runs/time.ts';

const GOOD_FOR_MS = 5 * 60_000;

export interface SeatCode {
  readonly session: string;
  readonly seat: string;
  /** Wall time, in ms since 1970. */
  readonly until: number;
}

export class SeatCodes {
  readonly #time: Time;
  readonly #codes = new Map<string, SeatCode>();

  constructor(time: Time) {
    this.#time = time;
  }

  /** A seat has one code at a time: the newest. @param isTaken codes that open something else */
  give(session: string, seat: string, isTaken: (code: string) => boolean): SeatCode & { readonly code: string } {
    const now = this.#time.now();
    for (const [code, known] of this.#codes) {
      if (known.until <= now || (known.session === session && known.seat === seat)) this.#codes.delete(code);
    }
    let code = drawCode();
    while (this.#codes.has(code) || isTaken(code)) code = drawCode();
    const given = { session, seat, until: now + GOOD_FOR_MS };
    this.#codes.set(code, given);
    return { ...given, code };
  }

  find(code: string): SeatCode | undefined {
    const known = this.#codes.get(code);
    return known && known.until > this.#time.now() ? known : undefined;
  }

  /** A code opens its seat once. */
  use(code: string): void {
    this.#codes.delete(code);
  }
}
