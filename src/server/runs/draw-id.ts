/** Ids, codes and tokens: what the rules may not draw themselves. */
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Consonants only: no digits, which a Belgian keyboard hides, and no words. */
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';

export function drawCode(): string {
  return Array.from({ length: 7 }, () => CONSONANTS[randomInt(CONSONANTS.length)]).join('');
}

/** An id that stands in views and room names: short, and nothing to be kept secret. */
export function drawId(): string {
  return randomBytes(6).toString('hex');
}

export function drawSeed(): number {
  return randomInt(2 ** 31);
}

/** 128 bits for one device. Only its hash is kept. */
export function drawToken(): string {
  return randomBytes(16).toString('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
