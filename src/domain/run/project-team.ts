/** What every viewer sees of a team alike: its seats, its clock, and whether it is held. */
import type { SeatId } from '../ids.ts';
import { wallTimeOf } from './clock.ts';
import type { Game, Run } from './state.ts';
import type { ClockView, SeatView } from './view.ts';

export function seatViews(game: Game, run: Run): { [seat: SeatId]: SeatView } {
  const shown = Object.keys(run.seats).filter((seat) => run.seats[seat]?.presence !== 'removed');
  return Object.fromEntries(
    shown.map((id) => {
      const { name = '', bird = '', presence, bot } = run.seats[id] ?? {};
      const roles = game.level.roles.filter((role) => run.roles[role] === id);
      const connected = presence === 'connected' || presence === 'awaited';
      return [id, { name, bird, connected, ...(bot ? { bot } : {}), roles }];
    }),
  );
}

export function isFrozen(run: Run): boolean {
  return run.status === 'playing' && run.clock.asOf === null;
}

export function clockView(run: Run): ClockView {
  const deadline = wallTimeOf(run.clock, run.clock.limitMs);
  return deadline === undefined
    ? { leftMs: Math.max(0, Math.round(run.clock.limitMs - run.clock.playedMs)) }
    : { deadline: Math.round(deadline) };
}
