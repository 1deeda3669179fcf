/** Who stays, under which name, in which team: removing, renaming, moving and purging participants. Rules R38, R104 to R106. */
import type { Applied } from '../host.ts';
import type { SeatId, TeamId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SessionEntry } from './entry.ts';
import { addTeam } from './place.ts';
import { drawName } from './pseudonym.ts';
import type { Session, SessionSeat } from './state.ts';
import { TEAM_MAX } from './teams.ts';

type Result = Applied<Session, SessionEntry> | Refusal;

export function removeSeat(session: Session, id: SeatId): Result {
  return seatOf(session, id) ? removeSeats(session, [id]) : refuse('session/unknown-seat');
}

/** Everybody who has no page open. @param here who has one, as the server saw it */
export function purgeAbsent(session: Session, here: readonly SeatId[]): Result {
  const present = new Set(here);
  return removeSeats(
    session,
    Object.keys(session.seats).filter((id) => !present.has(id) && !session.seats[id]?.bot),
  );
}

export function purgeRecent(session: Session, since: number): Result {
  return removeSeats(
    session,
    Object.keys(session.seats).filter((id) => (session.seats[id]?.joinedAt ?? 0) >= since && !session.seats[id]?.bot),
  );
}

/** Another name, drawn like the first: for one that somebody takes badly. */
export function renameSeat(session: Session, id: SeatId): Result {
  const seat = seatOf(session, id);
  if (!seat) return refuse('session/unknown-seat');
  // The name that goes is still taken while the next is drawn: it cannot come again.
  const drawn = drawName(session.language, session.seed, `${id}/${seat.name}`, Object.values(session.seats));
  const renamed = { ...seat, ...drawn };
  const team = seat.team === undefined ? {} : { team: seat.team };
  const state = { ...session, seats: { ...session.seats, [id]: renamed } };
  return { ok: true, state, entries: [{ type: 'seat-renamed', seat: id, ...drawn, ...team }] };
}

/** Removed there, added here. @param to nothing for a new team */
export function moveSeat(session: Session, id: SeatId, to: TeamId | null): Result {
  if (session.status !== 'playing') return refuse('session/not-started');
  const seat = seatOf(session, id);
  if (!seat?.team) return refuse('session/unknown-seat');
  if (to === seat.team) return refuse('run/nothing-changed');
  const target = to !== null && Object.hasOwn(session.teams, to) ? session.teams[to] : undefined;
  if (to !== null && !target) return refuse('session/unknown-team');
  if (target && target.seats.length >= TEAM_MAX) return refuse('session/team-full');
  const left: Session = { ...session, teams: teamsWithout(session, new Set([id])) };
  const removed: SessionEntry = { type: 'seat-removed', seat: id, team: seat.team };
  if (to === null || !target) {
    const formed = addTeam(left, [id]);
    return { ok: true, state: formed.state, entries: [removed, ...formed.entries] };
  }
  const seats = { ...left.seats, [id]: { ...seat, team: to } };
  const teams = { ...left.teams, [to]: { ...target, seats: [...target.seats, id] } };
  return {
    ok: true,
    state: { ...left, seats, teams },
    entries: [removed, { type: 'seat-placed', seat: id, team: to }],
  };
}

function removeSeats(session: Session, ids: readonly SeatId[]): Result {
  if (ids.length === 0) return refuse('run/nothing-changed');
  const gone = new Set(ids);
  const seats = Object.fromEntries(Object.entries(session.seats).filter(([id]) => !gone.has(id)));
  const entries = ids.map((id): SessionEntry => {
    const team = session.seats[id]?.team;
    return { type: 'seat-removed', seat: id, ...(team === undefined ? {} : { team }) };
  });
  return { ok: true, state: { ...session, seats, teams: teamsWithout(session, gone) }, entries };
}

function teamsWithout(session: Session, gone: ReadonlySet<SeatId>): Session['teams'] {
  return Object.fromEntries(
    Object.entries(session.teams).map(([id, team]) => [
      id,
      { ...team, seats: team.seats.filter((seat) => !gone.has(seat)) },
    ]),
  );
}

function seatOf(session: Session, id: SeatId): SessionSeat | undefined {
  return Object.hasOwn(session.seats, id) ? session.seats[id] : undefined;
}
