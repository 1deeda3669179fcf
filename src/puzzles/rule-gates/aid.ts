/** What a bot does with its rule cards: it places the one that it shows when a teammate says yes, and takes it off when they say no. */
import type { BotCue } from '#domain/puzzle.ts';
import type { GatesView } from './board-view.ts';
import type { GatesMove } from './schema.ts';

export function gatesAid({ hand, slots, given }: GatesView, { said, showing }: BotCue): GatesMove | undefined {
  const card = hand.find(({ id }) => showing === `card/${id}`)?.id;
  if (card === undefined || said === undefined || given) return undefined;
  const placed = slots.some((slot) => slot.card?.id === card);
  if (said === 'no') return placed ? { type: 'take', card } : undefined;
  const free = slots.findIndex((slot) => slot.card === undefined);
  return placed || free < 0 ? undefined : { type: 'place', card, slot: free };
}
