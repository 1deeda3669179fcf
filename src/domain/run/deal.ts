/** Who holds which role: dealt by the level's table at the start, moved as little as can be when people come and go. */
import type { RoleId, SeatId } from '../ids.ts';
import type { Level } from '../level/level.ts';
import { shuffled } from '../random.ts';

export type Roles = { readonly [role: RoleId]: SeatId };

/** Deals by the level's table for this many seats; which seat gets which share is drawn from the seed [R35]. */
export function dealByTable(level: Level, seats: readonly SeatId[], seed: number): Roles {
  const shares = level.deal[String(seats.length)];
  if (!shares) throw new Error(`deal: ${level.id} has no table for a team of ${seats.length}`);
  const order = shuffled(seed, 'deal', seats);
  return Object.fromEntries(shares.flatMap((share, i) => share.map((role) => [role, order[i] as SeatId] as const)));
}

/** What bots must not have for themselves alone [R173]. */
export interface Bots {
  readonly seats: readonly SeatId[];
  /** Roles that a person holds. */
  readonly notFor: readonly RoleId[];
}

const NO_BOTS: Bots = { seats: [], notFor: [] };

/**
 * Whether every person has a role and every list in `pairs` has two holders, one of them a person, as far as there are
 * seats and roles for it.
 * @param pairs for each puzzle that is not over, its key roles
 */
export function isFair(
  roles: readonly RoleId[],
  deal: Roles,
  seats: readonly SeatId[],
  pairs: readonly (readonly RoleId[])[],
  bots: Bots = NO_BOTS,
): boolean {
  const fewest = Math.min(2, seats.length);
  const people = seats.filter((seat) => !bots.seats.includes(seat));
  const isPerson = (role: RoleId) => people.length === 0 || people.includes(deal[role] ?? '');
  const everyoneHolds =
    roles.length < people.length || people.every((seat) => roles.some((role) => deal[role] === seat));
  return (
    everyoneHolds &&
    bots.notFor.every(isPerson) &&
    pairs.every((keys) => keys.some(isPerson)) &&
    pairs.every((keys) => new Set(keys.map((key) => deal[key])).size >= Math.min(fewest, keys.length))
  );
}

/**
 * Deals again among the seats that are left or have come: every role held, every seat with a role, two holders for every
 * list in `pairs` (the keys of a puzzle that is not over). Among such deals, the fewest roles move away from a seat that
 * is still there; then the shares are as even as can be [R36, R37].
 * @param pairs for each puzzle that is not over, its key roles
 * @returns nothing if no deal does, or if there is no seat
 */
export function dealAgain(
  roles: readonly RoleId[],
  before: Roles,
  seats: readonly SeatId[],
  pairs: readonly (readonly RoleId[])[],
  bots: Bots = NO_BOTS,
): Roles | undefined {
  const order = [...seats].sort();
  let best: { roles: Roles; cost: number } | undefined;
  const holders: SeatId[] = [];

  const visit = (moved: number): void => {
    if (best && moved * 1000 > best.cost) return;
    const role = roles[holders.length];
    if (role !== undefined) {
      for (const seat of order) {
        holders.push(seat);
        visit(moved + (before[role] === seat || !order.includes(before[role] ?? '') ? 0 : 1));
        holders.pop();
      }
      return;
    }
    const deal = Object.fromEntries(roles.map((each, i) => [each, holders[i] as SeatId]));
    if (!isFair(roles, deal, order, pairs, bots)) return;
    const shares = order.map((seat) => holders.filter((holder) => holder === seat).length);
    // Moves weigh most; the sum of squares prefers even shares.
    const cost = moved * 1000 + shares.reduce((sum, share) => sum + share * share, 0);
    if (!best || cost < best.cost) best = { cost, roles: deal };
  };
  if (order.length > 0) visit(0);
  return best?.roles;
}
