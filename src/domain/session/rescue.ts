/**
 * The rescue team: who has finished may offer hints to those who still play. The session counts offers; a hint is taken
 * in the run, like any other [R201] [R202].
 */
import type { Applied } from '../host.ts';
import type { SeatId, TeamId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SessionEntry } from './entry.ts';
import type { Session } from './state.ts';

/** A team gives as many hints as it has learners, and no more than these. */
export const RESCUE_HINTS_MAX = 3;

/** How a run ended. A session does not know: it travels with the command, as the server saw it. */
export type Over = { readonly [team: TeamId]: 'won' | 'lost' | 'ended' };

export interface RescueOffer {
  /** Rises by one with each offer of the session. */
  readonly number: number;
  readonly from: TeamId;
  readonly to: TeamId;
  readonly taken: boolean;
}

export interface Rescue {
  readonly off: boolean;
  /** Those that were taken, and those that can be. */
  readonly offers: readonly RescueOffer[];
  /** How many were ever made. */
  readonly made: number;
}

const NO_RESCUE: Rescue = { off: false, offers: [], made: 0 };

type Result = Applied<Session, SessionEntry> | Refusal;

/** None in a session that was stored by an older server. */
export function rescueOf(session: Session): Rescue {
  return session.rescue ?? NO_RESCUE;
}

/** What the room calls a team, from 1: teams are never taken away. */
export function teamNumber(session: Session, team: TeamId): number {
  return Object.keys(session.teams).indexOf(team) + 1;
}

/** An offer that nobody took before the end costs nothing. */
export function hintsLeft(session: Session, team: TeamId, over: Over): number {
  const given = rescueOf(session).offers.filter(({ from, to, taken }) => from === team && (taken || !over[to])).length;
  return Math.max(0, Math.min(RESCUE_HINTS_MAX, learnersOf(session, team)) - given);
}

export function offerHint(session: Session, seat: SeatId, to: TeamId, over: Over): Result {
  const giver = Object.hasOwn(session.seats, seat) ? session.seats[seat] : undefined;
  const from = giver?.team;
  if (!giver || giver.bot || from === undefined) return refuse('session/unknown-seat');
  if (session.status !== 'playing') return refuse('session/not-started');
  if (session.frozen) return refuse('run/frozen');
  const rescue = rescueOf(session);
  if (rescue.off) return refuse('rescue/off');
  if (over[from] !== 'won' && over[from] !== 'lost') return refuse('rescue/still-playing');
  if (!Object.hasOwn(session.teams, to)) return refuse('session/unknown-team');
  if (from === to) return refuse('rescue/own-team');
  if (over[to] || session.teams[to]?.seats.length === 0) return refuse('rescue/not-needed');
  if (openOffer(rescue, to)) return refuse('rescue/offered');
  if (hintsLeft(session, from, over) === 0) return refuse('rescue/no-hints');
  const number = rescue.made + 1;
  const offers = [...rescue.offers, { number, from, to, taken: false }];
  return {
    ok: true,
    state: { ...session, rescue: { ...rescue, offers, made: number } },
    entries: [{ type: 'hint-offered', offer: number, from, to }],
  };
}

/** The run says that its team took it. Said again, it changes nothing. */
export function noteTaken(session: Session, number: number): Result {
  const rescue = rescueOf(session);
  const taken = rescue.offers.find((offer) => offer.number === number && !offer.taken);
  if (!taken) return refuse('run/nothing-changed');
  const offers = rescue.offers.map((offer) => (offer === taken ? { ...offer, taken: true } : offer));
  const { from, to } = taken;
  return {
    ok: true,
    state: { ...session, rescue: { ...rescue, offers } },
    entries: [{ type: 'hint-taken', offer: number, from, to }],
  };
}

/** Switched off, offers that nobody took are taken back. */
export function setRescue(session: Session, on: boolean): Result {
  const rescue = rescueOf(session);
  if (rescue.off === !on) return refuse('run/nothing-changed');
  const withdrawn = on
    ? []
    : rescue.offers.filter(({ taken }) => !taken).map(({ number, to }) => ({ offer: number, to }));
  const offers = on ? rescue.offers : rescue.offers.filter(({ taken }) => taken);
  return {
    ok: true,
    state: { ...session, rescue: { ...rescue, off: !on, offers } },
    entries: [{ type: 'rescue-set', on, withdrawn }],
  };
}

export function openOffer({ offers }: Rescue, to: TeamId): RescueOffer | undefined {
  return offers.find((offer) => offer.to === to && !offer.taken);
}

function learnersOf(session: Session, team: TeamId): number {
  const seats = session.teams[team]?.seats ?? [];
  return seats.reduce((sum, id) => sum + (session.seats[id]?.bot ? 0 : (session.seats[id]?.heads ?? 0)), 0);
}
