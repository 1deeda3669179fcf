/** Minutes that the facilitator gave, and taking the last ones back. The session counts gifts: a run has its limit alone [R232]. */
import type { Applied } from '../host.ts';
import type { TeamId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SessionEntry } from './entry.ts';
import type { Session } from './state.ts';

const MINUTE_MS = 60_000;
/** What is left to play once minutes are taken back, in ms, at least. */
export const KEPT_MS = MINUTE_MS;

/** One press. Its number is its place among all of the session, from 1. */
export interface Gift {
  readonly minutes: number;
  /** Those that it reached, then. */
  readonly teams: readonly TeamId[];
  /** Given to the whole room, even where that was one team. */
  readonly room: boolean;
  readonly takenBack: boolean;
}

/** Play time, in ms, that each team which still plays has left: as the server saw it, since a session asks no run. */
export type Left = { readonly [team: TeamId]: number };

/** None in a session that was stored by an older server. */
function giftsOf(session: Session): readonly Gift[] {
  return session.gifts ?? [];
}

export function withGift(session: Session, gift: Pick<Gift, 'minutes' | 'teams' | 'room'>): Session {
  return { ...session, gifts: [...giftsOf(session), { ...gift, takenBack: false }] };
}

/** The gift that can be taken back next from this team, with its number. */
export function lastGift(session: Session, team: TeamId): { readonly number: number; readonly gift: Gift } | undefined {
  const gifts = giftsOf(session);
  const at = gifts.findLastIndex(({ teams, takenBack }) => !takenBack && teams.includes(team));
  const gift = gifts[at];
  return gift && { number: at + 1, gift };
}

export function takeBackTime(session: Session, number: number, left: Left): Applied<Session, SessionEntry> | Refusal {
  const gift = giftsOf(session)[number - 1];
  if (!gift || gift.takenBack) return refuse('run/nothing-changed');
  const teams = gift.teams.filter((team) => Object.hasOwn(left, team));
  if (teams.length === 0) return refuse('run/not-playing');
  if (teams.some((team) => lastGift(session, team)?.gift !== gift)) return refuse('time/given-since');
  if (teams.some((team) => (left[team] ?? 0) - gift.minutes * MINUTE_MS < KEPT_MS)) return refuse('time/needed');
  const { minutes } = gift;
  const gifts = giftsOf(session).map((each) => (each === gift ? { ...each, takenBack: true } : each));
  const runs = teams.flatMap((team) => session.teams[team]?.run ?? []);
  return {
    ok: true,
    state: { ...session, gifts },
    entries: [{ type: 'time-taken-back', gift: number, minutes, runs }],
  };
}
