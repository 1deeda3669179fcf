/** Where the cards lie and how the lever stands, and what one move makes of it. */
import type { GateState, GatesMove } from './schema.ts';

export interface Placement {
  readonly lever: GateState;
  /** From top to bottom; null is a free place. */
  readonly slots: readonly (string | null)[];
}

/** What is judged: the free places between cards mean nothing. */
export type GatesContent = { readonly lever: GateState; readonly cards: readonly string[] };

export function emptyPlacement(lever: GateState, slots: number): Placement {
  return { lever, slots: Array.from({ length: slots }, () => null) };
}

/** A card that is placed already changes places with what lies where it goes. */
export function moved(placement: Placement, move: GatesMove): Placement {
  const { slots } = placement;
  switch (move.type) {
    case 'pull':
      return { ...placement, lever: move.lever };
    case 'take':
      return { ...placement, slots: slots.map((card) => (card === move.card ? null : card)) };
    case 'place': {
      const there = slots[move.slot] ?? null;
      const left = slots.map((card) => (card === move.card ? there : card));
      return { ...placement, slots: left.map((card, at) => (at === move.slot ? move.card : card)) };
    }
  }
}

/** Why this cannot be moved so: a stranger's card lies there, or the board is so already. */
export function isTaken({ slots }: Placement, { card, slot }: { card: string; slot: number }): boolean {
  return slots[slot] !== null && !slots.includes(card);
}

export function contentOf({ lever, slots }: Placement): GatesContent {
  return { lever, cards: slots.filter((card) => card !== null) };
}
