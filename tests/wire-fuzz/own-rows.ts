/** Whether a row of an attacked session says what an attacker may do, and names who did it. */
import type { RunCommand } from '#domain/run/command.ts';
import type { SessionCommand } from '#domain/session/command.ts';
import type { StoredRow } from '#server/store/store.ts';
import type { Stand } from './arena.ts';

/** @param seat the attacker's own, where they stand as a seat */
export function isOwnRow(row: StoredRow, stand: Stand, seat: string): boolean {
  const command = row.command as RunCommand | SessionCommand;
  const [author] = row.client.split('/');
  switch (command.by) {
    case 'host':
      return author === 'host' || author === 'session';
    case 'facilitator':
      return author === 'console' || author === 'session';
    case 'seat':
      return (stand === 'team' || stand === 'lobby') && command.seat === seat && author === seat;
  }
}
