/**
 * The warm-up before the start: who shows which piece, and keys that are turned together. It decides nothing, and is
 * neither journaled nor kept [R198].
 */
import type { SeatId } from '../ids.ts';

/** Pieces of one sentence: each device holds one of them. */
export const PIECES = [1, 2, 3, 4] as const;
export type Piece = (typeof PIECES)[number];

/** Keys that are turned within this time of the first one count together. */
export const TOGETHER_MS = 10_000;

export const WARM_UP_DEEDS = ['show-piece', 'turn-key'] as const;
export type WarmUpDeed = (typeof WARM_UP_DEEDS)[number];

export interface WarmUp {
  readonly pieces: { readonly [seat: SeatId]: Piece };
  readonly shown: { readonly [seat: SeatId]: true };
  /** Wall time, in ms since 1970, at which the last turning together is over, and who turned a key in it. */
  readonly until: number;
  readonly turned: { readonly [seat: SeatId]: true };
}

export const NO_WARM_UP: WarmUp = { pieces: {}, shown: {}, until: 0, turned: {} };

export interface WarmUpView {
  /** Pieces that somebody here holds, or has shown: whether they are on the board. */
  readonly board: { readonly [piece: string]: { readonly shown: boolean } };
  /** How many of how many devices; never which. `until` is a wall time, absent before the first key. */
  readonly keys: { readonly turned: number; readonly of: number; readonly until?: number };
}

/** With what this device itself holds and did. */
export interface OwnWarmUpView extends WarmUpView {
  readonly mine: { readonly piece: Piece; readonly shown: boolean; readonly turned: boolean };
}

/** Gives a device the piece that fewest of those here hold. One that comes back keeps its own. */
export function dealPiece(warmUp: WarmUp, seat: SeatId, here: ReadonlySet<SeatId>): WarmUp {
  if (Object.hasOwn(warmUp.pieces, seat)) return warmUp;
  const held = Object.entries(warmUp.pieces).flatMap(([id, piece]) => (here.has(id) ? [piece] : []));
  const count = (piece: Piece) => held.filter((each) => each === piece).length;
  const piece = PIECES.reduce((least, each) => (count(each) < count(least) ? each : least));
  return { ...warmUp, pieces: { ...warmUp.pieces, [seat]: piece } };
}

/** @returns the same warm-up when the deed changes nothing */
export function doInWarmUp(warmUp: WarmUp, seat: SeatId, deed: WarmUpDeed, now: number): WarmUp {
  if (deed === 'show-piece') {
    const isHeld = Object.hasOwn(warmUp.pieces, seat);
    return !isHeld || warmUp.shown[seat] ? warmUp : { ...warmUp, shown: { ...warmUp.shown, [seat]: true } };
  }
  if (now >= warmUp.until) return { ...warmUp, until: now + TOGETHER_MS, turned: { [seat]: true } };
  return warmUp.turned[seat] ? warmUp : { ...warmUp, turned: { ...warmUp.turned, [seat]: true } };
}

export function projectWarmUp({ pieces, shown, until, turned }: WarmUp, here: ReadonlySet<SeatId>): WarmUpView {
  const inPlay = Object.entries(pieces).filter(([seat]) => here.has(seat) || shown[seat]);
  const board = PIECES.flatMap((piece) => {
    const holders = inPlay.filter(([, held]) => held === piece);
    return holders.length === 0 ? [] : [[piece, { shown: holders.some(([seat]) => shown[seat]) }] as const];
  });
  const count = Object.keys(turned).length;
  return {
    board: Object.fromEntries(board),
    keys: { turned: count, of: Math.max(count, here.size), ...(until === 0 ? {} : { until }) },
  };
}

export function projectOwnWarmUp(warmUp: WarmUp, here: ReadonlySet<SeatId>, seat: SeatId): OwnWarmUpView {
  const mine = {
    piece: warmUp.pieces[seat] ?? PIECES[0],
    shown: warmUp.shown[seat] === true,
    turned: warmUp.turned[seat] === true,
  };
  return { ...projectWarmUp(warmUp, here), mine };
}
