/** Teams that form by themselves: as few as the size allows, as even as can be, nobody alone unless alone [R73]. */
import type { SeatId } from '../ids.ts';
import { shuffled } from '../random.ts';

/** The most that one run can hold. */
export const TEAM_MAX = 6;

/**
 * @param size how many a team should have, 1 to 6
 * @returns the seats of each team, in a drawn order
 */
export function formTeams(seats: readonly SeatId[], size: number, seed: number): SeatId[][] {
  const order = shuffled(seed, 'teams', seats);
  const wanted = Math.max(1, Math.ceil(order.length / size));
  // Five in teams of four would leave one alone only if they were filled in turn: dealing them round is as even as can be.
  const count = size === 1 ? wanted : Math.max(1, Math.min(wanted, Math.floor(order.length / 2)));
  const teams: SeatId[][] = Array.from({ length: count }, () => []);
  for (const [i, seat] of order.entries()) teams[i % count]?.push(seat);
  return teams;
}
