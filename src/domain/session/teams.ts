/** Teams that form by themselves: as few as the size allows, as even as can be, nobody alone unless alone [R73]. */
import type { SeatId } from '../ids.ts';
import { shuffled } from '../random.ts';

/** The most that one run can hold. */
export const TEAM_MAX = 6;

/**
 * @param size how many a team should have, 1 to 6
 * @param bots seats of bots, which are spread out over the teams that people make
 * @returns the seats of each team, in a drawn order
 */
export function formTeams(
  seats: readonly SeatId[],
  size: number,
  seed: number,
  bots: readonly SeatId[] = [],
): SeatId[][] {
  const order = [...shuffled(seed, 'teams', seats), ...bots];
  const teams = emptyTeams(order.length, order.length, size).slice(0, Math.max(1, seats.length));
  // Five in teams of four would leave one alone only if they were filled in turn: dealing them round is as even as can be.
  for (const [i, seat] of order.entries()) teams[i % teams.length]?.push(seat);
  return teams;
}

/**
 * Teams with as even a number of learners as can be, where devices are shared [R102]. Every team has two devices if there
 * are enough, and six at most.
 * @param heads learners on each device
 * @param size how many learners a team should have, 1 to 6
 */
export function formTeamsByHeads(
  heads: { readonly [seat: SeatId]: number },
  size: number,
  seed: number,
  bots: readonly SeatId[] = [],
): SeatId[][] {
  const headsOn = (seat: SeatId) => heads[seat] ?? 1;
  const people = shuffled(seed, 'teams', Object.keys(heads)).sort((a, b) => headsOn(b) - headsOn(a));
  const order = [...people, ...bots];
  const learners = order.reduce((sum, seat) => sum + headsOn(seat), 0);
  const teams = emptyTeams(order.length, learners, size).slice(0, Math.max(1, people.length));
  const fewest = size === 1 ? 1 : Math.min(2, order.length);
  for (const [i, seat] of order.entries()) {
    const lacking = teams.reduce((sum, team) => sum + Math.max(0, fewest - team.length), 0);
    const mustFill = order.length - i <= lacking;
    const open = teams.filter((team) => team.length < (mustFill ? fewest : TEAM_MAX));
    const weight = (team: readonly SeatId[]) => team.reduce((sum, each) => sum + headsOn(each), 0) + team.length / 100;
    open.reduce((least, team) => (weight(team) < weight(least) ? team : least), open[0] ?? []).push(seat);
  }
  return teams;
}

function emptyTeams(devices: number, learners: number, size: number): SeatId[][] {
  const wanted = Math.max(1, Math.ceil(learners / size));
  const count = size === 1 ? devices : Math.max(1, Math.min(wanted, Math.floor(devices / 2)));
  return Array.from({ length: count }, () => []);
}
