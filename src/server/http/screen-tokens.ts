/** Tokens for projected screens: one for each session, derived, so that a link stays good and nothing is kept. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Store } from '../store/store.ts';

const SETTING = 'secret';

export class ScreenTokens {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  tokenOf(session: string): string {
    return createHmac('sha256', this.#secret)
      .update(`screen/${session}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url');
  }

  isTokenOf(session: string, token: string): boolean {
    const own = Buffer.from(this.tokenOf(session));
    const asked = Buffer.from(token);
    return own.length === asked.length && timingSafeEqual(own, asked);
  }
}

/** The server's own secret, drawn when its data file is new. */
export async function openScreenTokens(store: Store): Promise<ScreenTokens> {
  const secret = (await store.setting(SETTING)) ?? randomBytes(32).toString('hex');
  await store.putSetting(SETTING, secret);
  return new ScreenTokens(secret);
}
