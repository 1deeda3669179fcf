/** Places the cards of the example, each by who holds it; a wrong board is the lever on the wrong side, or one card. */
import type { GatesView } from '#puzzles/rule-gates/board-view.ts';
import type { GatesSolution } from '#puzzles/rule-gates/schema.ts';
import type { Fill, Playing } from './playing.ts';

export const ruleGates: Fill = (seats, how) => {
  const practising = seats.filter((seat) => seat.board<GatesView>().given);
  for (const seat of practising) set([seat], how);
  if (practising.length === 0) set(seats, how);
};

/** Sets one board with what these seats hold, from whatever lies there. */
function set(seats: readonly Playing[], how: 'right' | 'wrong'): void {
  const [first] = seats;
  if (!first) return;
  const solution = first.solution<GatesSolution>();
  const { example } = first.board<GatesView>().given ? solution.practice : solution;
  for (const seat of seats) {
    const { slots, hand } = seat.board<GatesView>();
    for (const { card } of slots)
      if (card && hand.some(({ id }) => id === card.id)) seat.move({ type: 'take', card: card.id });
  }
  // The lever on the other side cuts what must pass, or lets through what must not.
  const lever = how === 'right' ? example.lever : example.lever === 'open' ? 'closed' : 'open';
  const puller = seats.find((seat) => seat.board<GatesView>().pulls);
  if (puller && puller.board<GatesView>().lever !== lever) puller.move({ type: 'pull', lever });
  for (const [slot, card] of example.cards.entries()) {
    const holder = seats.find((seat) => seat.board<GatesView>().hand.some(({ id }) => id === card));
    if (!holder) throw new Error(`nobody holds the card ${card}`);
    holder.move({ type: 'place', card, slot });
  }
}
