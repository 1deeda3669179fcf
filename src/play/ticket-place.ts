/** Where a player is on their ticket. */
import type { TicketView } from '#domain/run/view.ts';

/** The place of the first question without an answer; how many there are when all have one. */
export function firstOpen(ticket: TicketView): number {
  const questions = Object.values(ticket);
  const open = questions.findIndex(({ chosen }) => chosen === undefined);
  return open === -1 ? questions.length : open;
}
