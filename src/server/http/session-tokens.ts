/** Tokens of a session, 128 bits each: for its projected screen and for its QR. Derived, so that links stay good and nothing is kept. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Store } from '../store/store.ts';

const SETTING = 'secret';

export class SessionTokens {
  readonly #secret: string;
  readonly #joins = new Map<string, string>();

  constructor(secret: string) {
    this.#secret = secret;
  }

  screenTokenOf(session: string): string {
    return this.#derived(`screen/${session}`);
  }

  isScreenTokenOf(session: string, token: string): boolean {
    const own = Buffer.from(this.screenTokenOf(session));
    const asked = Buffer.from(token);
    return own.length === asked.length && timingSafeEqual(own, asked);
  }

  joinTokenOf(session: string): string {
    return this.#derived(`join/${session}`);
  }

  /** Which of these sessions the token of a QR opens. A table of 128-bit tokens tells a guesser nothing by its time. */
  sessionOfJoin(token: string, sessions: Iterable<string>): string | undefined {
    const known = this.#joins.get(token);
    if (known !== undefined) return known;
    this.#joins.clear();
    for (const session of sessions) this.#joins.set(this.joinTokenOf(session), session);
    return this.#joins.get(token);
  }

  #derived(what: string): string {
    return createHmac('sha256', this.#secret).update(what).digest().subarray(0, 16).toString('base64url');
  }
}

/** The server's own secret, drawn when its data file is new. */
export async function openSessionTokens(store: Store): Promise<SessionTokens> {
  const secret = (await store.setting(SETTING)) ?? randomBytes(32).toString('hex');
  await store.putSetting(SETTING, secret);
  return new SessionTokens(secret);
}
