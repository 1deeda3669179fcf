/** Teams before the start: drawn, balanced, or placed by hand. Rules R73, R102. */
import type { Applied } from '../host.ts';
import type { SeatId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SessionEntry } from './entry.ts';
import { addTeam } from './place.ts';
import type { Forming, Session, SessionSeat } from './state.ts';
import { formTeams, formTeamsByHeads, TEAM_MAX } from './teams.ts';

type Result = Applied<Session, SessionEntry> | Refusal;
type Seats = Session['seats'];

/** By hand begins with the teams that would have formed by themselves, so that only the exceptions are placed. */
export function setForming(session: Session, forming: Forming): Result {
  if (session.status !== 'lobby') return refuse('session/already-started');
  if (session.forming === forming) return refuse('run/nothing-changed');
  const entry: SessionEntry = { type: 'forming-set', forming };
  if (forming !== 'hand') {
    const seats = mapSeats(session.seats, (seat) => withoutPlace(seat));
    return { ok: true, state: { ...session, forming, seats }, entries: [entry] };
  }
  const teams = teamsFormed(session);
  const places = Object.fromEntries(teams.flatMap((team, i) => team.map((seat) => [seat, i + 1] as const)));
  const seats = mapSeats(session.seats, (seat, id) => ({ ...seat, place: places[id] ?? 1 }));
  return { ok: true, state: { ...session, forming, seats }, entries: [entry, { type: 'places-set', places }] };
}

export function placeByHand(session: Session, id: SeatId, place: number): Result {
  if (session.status !== 'lobby') return refuse('session/already-started');
  if (session.forming !== 'hand') return refuse('run/nothing-changed');
  const seat = Object.hasOwn(session.seats, id) ? session.seats[id] : undefined;
  if (!seat) return refuse('session/unknown-seat');
  if (seat.place === place) return refuse('run/nothing-changed');
  if ((sizes(session.seats).get(place) ?? 0) >= TEAM_MAX) return refuse('session/team-full');
  const seats = { ...session.seats, [id]: { ...seat, place } };
  return { ok: true, state: { ...session, seats }, entries: [{ type: 'places-set', places: { [id]: place } }] };
}

/** Where somebody goes who comes in while teams are formed by hand: the smallest team that lacks somebody, else a new one. */
export function nextPlace(session: Session): number {
  const groups = [...sizes(session.seats)].sort(([a, x], [b, y]) => x - y || a - b);
  const smallest = groups.find(([, size]) => size < session.teamSize);
  return smallest?.[0] ?? Math.max(0, ...groups.map(([place]) => place)) + 1;
}

export function startSession(session: Session): Result {
  if (session.status !== 'lobby') return refuse('session/already-started');
  if (Object.values(session.seats).every(({ bot }) => bot)) return refuse('session/nobody');
  // By hand, bots may have been left to themselves: nobody plays with them, and they go.
  const teams = teamsFormed(session).filter((team) => team.some((id) => !session.seats[id]?.bot));
  const placed = new Set(teams.flat());
  const seats = Object.fromEntries(
    Object.entries(mapSeats(session.seats, withoutPlace)).filter(([id]) => placed.has(id)),
  );
  let state: Session = { ...session, status: 'playing', seats };
  const entries: SessionEntry[] = [{ type: 'session-started' }];
  for (const team of teams) {
    const formed = addTeam(state, team);
    state = formed.state;
    entries.push(...formed.entries);
  }
  return { ok: true, state, entries };
}

function teamsFormed({ forming, seats, teamSize, seed }: Session): SeatId[][] {
  const ids = Object.keys(seats);
  const bots = ids.filter((id) => seats[id]?.bot);
  const people = ids.filter((id) => !seats[id]?.bot);
  if (forming === 'draw') return formTeams(people, teamSize, seed, bots);
  if (forming === 'heads') {
    const heads = Object.fromEntries(people.map((id) => [id, seats[id]?.heads ?? 1]));
    return formTeamsByHeads(heads, teamSize, seed, bots);
  }
  const places = [...sizes(seats).keys()].sort((a, b) => a - b);
  return places.map((place) => ids.filter((id) => seats[id]?.place === place));
}

function sizes(seats: Seats): Map<number, number> {
  const groups = new Map<number, number>();
  for (const { place } of Object.values(seats)) {
    if (place !== undefined) groups.set(place, (groups.get(place) ?? 0) + 1);
  }
  return groups;
}

function withoutPlace({ place: _place, ...seat }: SessionSeat): SessionSeat {
  return seat;
}

function mapSeats(seats: Seats, change: (seat: SessionSeat, id: SeatId) => SessionSeat): Seats {
  return Object.fromEntries(Object.entries(seats).map(([id, seat]) => [id, change(seat, id)]));
}
