/** The facilitator gives a role to somebody else in the team. Rule R110. */
import type { RoleId, SeatId } from '../ids.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Change, presentSeats } from './change.ts';
import { isFair, type Roles } from './deal.ts';
import { botsOf, dealRoles, judgeAll, openPairs } from './presence.ts';

/** Who would be left without a role gets one of the receiver's instead: the first with which the deal is fair. */
export function giveRole(change: Change, role: RoleId, to: SeatId): RefusalCode | undefined {
  const { game, run } = change;
  const seats = presentSeats(run);
  const from = Object.hasOwn(run.roles, role) ? run.roles[role] : undefined;
  if (from === undefined) return 'run/unknown-role';
  if (!seats.includes(to)) return 'run/unknown-seat';
  if (from === to) return 'run/nothing-changed';
  const given: Roles = { ...run.roles, [role]: to };
  const swaps = game.level.roles.filter((each) => run.roles[each] === to).map((each) => ({ ...given, [each]: from }));
  const fair = [given, ...swaps].find((deal) =>
    isFair(game.level.roles, deal, seats, openPairs(change), botsOf(change)),
  );
  if (!fair) return 'run/role-needed';
  dealRoles(change, fair);
  judgeAll(change);
  return undefined;
}
