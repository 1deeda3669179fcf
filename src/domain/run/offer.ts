/** A hint that another team offers to this one, as the session tells it: made, or taken back [R202]. */
import type { RefusalCode } from '../refusal.ts';
import type { Change } from './change.ts';
import type { HostCommand } from './command.ts';

type OfferCommand = Extract<HostCommand, { type: 'offer-hint' | 'withdraw-offer' }>;

export function offerMoves(change: Change, command: OfferCommand): RefusalCode | undefined {
  const { run } = change;
  if (run.status !== 'playing') return 'run/not-playing';
  const { offer } = run;
  if (command.type === 'offer-hint') {
    if (offer?.status === 'open') return 'rescue/offered';
    const { offer: number, from } = command;
    change.set({ offer: { number, from, status: 'open' } });
    change.log({ type: 'offer-made', offer: number, from });
    return undefined;
  }
  if (offer?.number !== command.offer || offer.status !== 'open') return 'run/nothing-changed';
  change.set({ offer: { ...offer, status: 'withdrawn' } });
  change.log({ type: 'offer-withdrawn', offer: offer.number });
  return undefined;
}
