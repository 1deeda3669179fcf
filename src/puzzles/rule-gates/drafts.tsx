/** The board as it will be once the server has what was just sent. */
import type { CardView, GatesView, SlotView } from './board-view.ts';
import type { GatesMove } from './schema.ts';

export type Placed = Pick<GatesView, 'slots' | 'lever'>;

export function placed({ slots, lever }: Placed, hand: readonly CardView[], pending: readonly GatesMove[]): Placed {
  let now: Placed = { slots, lever };
  for (const move of pending) {
    const card = move.type === 'pull' ? undefined : hand.find((each) => each.id === move.card);
    if (move.type === 'pull') now = { slots: now.slots, lever: move.lever };
    else if (card)
      now = { slots: laid(now.slots, card, move.type === 'place' ? move.slot : undefined), lever: now.lever };
  }
  return now;
}

/** A card that was placed already changes places with what lies where it goes; without a place it is taken out. */
function laid(slots: readonly SlotView[], card: CardView, slot: number | undefined): readonly SlotView[] {
  const there = slot === undefined ? undefined : slots[slot];
  return slots.map((each, at) => {
    if (at === slot) return { card };
    return each.card?.id === card.id ? (there ?? {}) : each;
  });
}

/** The place where this card lies, from 0; nothing while it is in the hand. */
export function slotOf({ slots }: Placed, card: string): number | undefined {
  const at = slots.findIndex((slot) => slot.card?.id === card);
  return at < 0 ? undefined : at;
}
