/** What the console is told of given minutes: what can be taken back now, and until when [R232] [R233]. */
import type { TeamId } from '../ids.ts';
import type { FacilitatorView } from '../run/view.ts';
import { type Gift, KEPT_MS, lastGift } from './gifts.ts';
import type { Session } from './state.ts';
import type { GiftView } from './view.ts';

const MINUTE_MS = 60_000;

type Runs = { readonly [team: TeamId]: FacilitatorView };

/** The gift that this team alone was given last; nothing when the room was given one since. */
export function teamGift(session: Session, runs: Runs, team: TeamId): { readonly gift?: GiftView } {
  const last = lastGift(session, team);
  const view = last && !last.gift.room ? giftView(last.number, last.gift, runs) : undefined;
  return view ? { gift: view } : {};
}

/** What the room was given last, as long as none of its teams that still play was given more since. */
export function roomGift(session: Session, runs: Runs): { readonly gift?: GiftView } {
  const gifts = session.gifts ?? [];
  const at = gifts.findLastIndex(({ room, takenBack }) => room && !takenBack);
  const gift = gifts[at];
  const playing = gift?.teams.filter((team) => runs[team]?.status === 'playing') ?? [];
  if (!gift || playing.some((team) => lastGift(session, team)?.gift !== gift)) return {};
  const view = giftView(at + 1, gift, runs);
  return view ? { gift: view } : {};
}

/** Nothing where no team plays any more, or where it would leave one of them hardly any play. */
function giftView(number: number, { minutes, teams }: Gift, runs: Runs): GiftView | undefined {
  const needsMs = minutes * MINUTE_MS + KEPT_MS;
  const clocks = teams.flatMap((team) => (runs[team]?.status === 'playing' ? [runs[team].clock] : []));
  if (clocks.length === 0 || clocks.some((clock) => 'leftMs' in clock && clock.leftMs < needsMs)) return undefined;
  const ends = clocks.flatMap((clock) => ('deadline' in clock ? [clock.deadline - needsMs] : []));
  return { number, minutes, ...(ends.length === 0 ? {} : { until: Math.min(...ends) }) };
}
