/**
 * The seat that this tab holds. It lives in sessionStorage, so that three tabs are three players; localStorage only
 * remembers what to offer when the tab is gone ("reprendre Mésange futée ?"). Storage may be denied: then a seat lasts
 * as long as the page.
 */

import type { Address } from '#domain/session/state.ts';

export interface HeldSeat {
  readonly session: string;
  readonly seat: string;
  readonly token: string;
  /** The team's run, once play has begun. */
  readonly run?: string;
  /** How the session speaks to its participants, once it has told: a page that is loaded again says vous at once. */
  readonly address?: Address;
}

export interface OfferedSeat extends HeldSeat {
  readonly name: string;
  readonly bird: string;
  /** When it stops being offered, in ms since 1970: the next child on a shared tablet is somebody else. */
  readonly until: number;
}

const HELD = 'canari.seat';
const OFFERED = 'canari.offer';
const OFFERED_FOR_MS = 12 * 3600 * 1000;

let unstored: HeldSeat | undefined;

export function heldSeat(): HeldSeat | undefined {
  const seat = read(() => sessionStorage, HELD);
  return isHeldSeat(seat) ? seat : unstored;
}

export function holdSeat(seat: HeldSeat): void {
  unstored = seat;
  write(() => sessionStorage, HELD, seat);
}

/** Keeps how this tab's session speaks to its participants, with the seat. */
export function keepAddress(address: Address): void {
  const seat = heldSeat();
  if (seat && seat.address !== address) holdSeat({ ...seat, address });
}

export function dropSeat(): void {
  unstored = undefined;
  write(() => sessionStorage, HELD, undefined);
}

export function offeredSeat(): OfferedSeat | undefined {
  const offer = read(() => localStorage, OFFERED);
  return isHeldSeat(offer) && isOffer(offer) && offer.until > Date.now() ? offer : undefined;
}

export function offerSeat(seat: HeldSeat, name: string, bird: string): void {
  write(() => localStorage, OFFERED, { ...seat, name, bird, until: Date.now() + OFFERED_FOR_MS });
}

export function withdrawOffer(): void {
  write(() => localStorage, OFFERED, undefined);
}

function isHeldSeat(value: unknown): value is HeldSeat {
  return hasText(value, 'session') && hasText(value, 'seat') && hasText(value, 'token');
}

function isOffer(value: HeldSeat): value is OfferedSeat {
  return hasText(value, 'name') && hasText(value, 'bird') && 'until' in value && typeof value.until === 'number';
}

function hasText(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, field) === 'string';
}

function read(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // Denied or full: what this page holds in memory is all there is.
  }
}
