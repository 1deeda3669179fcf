/** What the page shows of the gates before the server answers. */
import { describe, expect, it } from 'vitest';
import type { CardView } from './board-view.ts';
import { placed, slotOf } from './drafts.tsx';

const card = (id: string): CardView => ({ id, label: { t: `it.label.${id}` }, says: { t: `it.card.${id}` } });
const hand = [card('a'), card('b')];
const before = { slots: [{ card: card('x') }, {}, {}], lever: 'open' as const };

describe('gates on their way', () => {
  it('hold the cards that were placed, and the lever as it was pulled', () => {
    expect(placed(before, hand, [])).toEqual(before);
    const after = placed(before, hand, [
      { type: 'place', card: 'a', slot: 1 },
      { type: 'pull', lever: 'closed' },
    ]);
    expect(after).toEqual({ slots: [{ card: card('x') }, { card: card('a') }, {}], lever: 'closed' });
    expect(slotOf(after, 'a')).toBe(1);
    expect(slotOf(after, 'b')).toBeUndefined();
  });

  it('a card that moves changes places with what lies there; one that is taken leaves its gate free', () => {
    const moves = [
      { type: 'place', card: 'a', slot: 1 },
      { type: 'place', card: 'a', slot: 0 },
    ] as const;
    const swapped = placed(before, hand, moves);
    expect(swapped.slots.map((slot) => slot.card?.id)).toEqual(['a', 'x', undefined]);
    const taken = placed(swapped, hand, [{ type: 'take', card: 'a' }]);
    expect(taken.slots.map((slot) => slot.card?.id)).toEqual([undefined, 'x', undefined]);
  });
});
