/** The facilitators' passphrase, and the sign-ins that it opened. Only hashes are kept. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { drawToken, hashToken } from '../runs/draw-id.ts';
import type { Store } from '../store/store.ts';

const SETTING = 'passphrase';
const TOKENS = 'console-token/';
/** Days that a console stays signed in. */
const SIGNED_IN_MS = 30 * 24 * 3_600_000;
/** scrypt's N: about 60 ms and 32 MB a try. */
const COST = 2 ** 15;

const derive = promisify<string, Buffer, number, { N: number; maxmem: number }, Buffer>(scrypt);

export class Passphrase {
  readonly #store: Store;
  readonly #fixed: string | undefined;
  readonly #now: () => number;
  readonly #tokens = new Map<string, number>();

  /** @param fixed the passphrase that whoever runs the server gave; nothing is kept then */
  constructor(store: Store, fixed: string | undefined, now: () => number) {
    this.#store = store;
    this.#fixed = fixed;
    this.#now = now;
  }

  async isSet(): Promise<boolean> {
    return this.#fixed !== undefined || (await this.#store.setting(SETTING)) !== undefined;
  }

  async set(passphrase: string): Promise<void> {
    const salt = randomBytes(16);
    const hash = await hashed(passphrase, salt);
    await this.#store.putSetting(SETTING, `${salt.toString('hex')}$${hash.toString('hex')}`);
  }

  async matches(passphrase: string): Promise<boolean> {
    if (this.#fixed !== undefined) {
      return timingSafeEqual(Buffer.from(hashToken(passphrase)), Buffer.from(hashToken(this.#fixed)));
    }
    const [salt, hash] = (await this.#store.setting(SETTING))?.split('$') ?? [];
    if (!salt || !hash) return false;
    return timingSafeEqual(await hashed(passphrase, Buffer.from(salt, 'hex')), Buffer.from(hash, 'hex'));
  }

  /** Signs a console in. @returns its token, which is never seen again */
  async signIn(): Promise<string> {
    const token = drawToken();
    const hash = hashToken(token);
    await this.#store.putSetting(TOKENS + hash, String(this.#now()));
    this.#tokens.set(hash, this.#now());
    return token;
  }

  /** Fetches a sign-in that an earlier process gave, so that `isSignedIn` knows it. */
  async recall(token: string): Promise<void> {
    const hash = hashToken(token);
    const since = this.#tokens.has(hash) ? undefined : await this.#store.setting(TOKENS + hash);
    if (since !== undefined) this.#tokens.set(hash, Number(since));
  }

  isSignedIn(token: string): boolean {
    const since = this.#tokens.get(hashToken(token));
    return since !== undefined && this.#now() - since < SIGNED_IN_MS;
  }
}

/** Forgets the passphrase and signs every console out. The server must not be running on this store. */
export async function resetPassphrase(store: Store): Promise<void> {
  await store.dropSettings(SETTING);
  await store.dropSettings(TOKENS);
}

function hashed(passphrase: string, salt: Buffer): Promise<Buffer> {
  // The same word typed on another keyboard may come in another Unicode form.
  return derive(passphrase.normalize('NFKC'), salt, 32, { N: COST, maxmem: 64 * 2 ** 20 });
}
