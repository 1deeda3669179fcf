/** Seats in teams: forming them at the start, and placing who comes late. Rules R73, R74 and R116. */
import type { Applied } from '../host.ts';
import type { SeatId, TeamId } from '../ids.ts';
import { draw } from '../random.ts';
import type { SessionEntry } from './entry.ts';
import type { Session } from './state.ts';
import { TEAM_MAX } from './teams.ts';

/** Adds a team with its own run. Ids and seed follow from the session's, so that a replay gives the same. */
export function addTeam(session: Session, seats: readonly SeatId[]): Applied<Session, SessionEntry> {
  const number = Object.keys(session.teams).length + 1;
  const team: TeamId = `t${number}`;
  const run = `${session.id}-${number}`;
  const seed = Math.floor(draw(session.seed, team) * 2 ** 31);
  const placed = Object.fromEntries(
    seats.flatMap((id) => {
      const seat = session.seats[id];
      return seat ? [[id, { ...seat, team }]] : [];
    }),
  );
  return {
    ok: true,
    state: {
      ...session,
      seats: { ...session.seats, ...placed },
      teams: { ...session.teams, [team]: { run, seed, seats } },
    },
    entries: [{ type: 'team-formed', team, run, seats, frozen: session.frozen }],
  };
}

/**
 * Who comes after the start joins the smallest team that has room and still plays; if none has, a new one begins.
 * @param over teams whose run is over
 */
export function placeLate(session: Session, id: SeatId, over: ReadonlySet<TeamId>): Applied<Session, SessionEntry> {
  const [smallest] = Object.entries(session.teams)
    .filter(([team, { seats }]) => seats.length > 0 && seats.length < TEAM_MAX && !over.has(team))
    .sort(([a, x], [b, y]) => x.seats.length - y.seats.length || (a < b ? -1 : 1));
  const seat = session.seats[id];
  if (!smallest || !seat) return addTeam(session, [id]);
  const [team, { run, seed, seats }] = smallest;
  return {
    ok: true,
    state: {
      ...session,
      seats: { ...session.seats, [id]: { ...seat, team } },
      teams: { ...session.teams, [team]: { run, seed, seats: [...seats, id] } },
    },
    entries: [{ type: 'seat-placed', seat: id, team }],
  };
}
