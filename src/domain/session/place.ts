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
 * Who comes after the start takes the seat of a bot, in the team that has most of them; without one, joins the smallest
 * team that has room; if none has, a new one begins. Only teams that still play count.
 * @param over teams whose run is over
 */
export function placeLate(session: Session, id: SeatId, over: ReadonlySet<TeamId>): Applied<Session, SessionEntry> {
  const bot = botOf(session, over);
  if (bot) return takeSeat(session, id, bot);
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

interface BotInTeam {
  readonly bot: SeatId;
  readonly team: TeamId;
}

function botOf(session: Session, over: ReadonlySet<TeamId>): BotInTeam | undefined {
  const [most] = Object.entries(session.teams)
    .filter(([team]) => !over.has(team))
    .map(([team, { seats }]) => ({ team, bots: seats.filter((seat) => session.seats[seat]?.bot) }))
    .sort((a, b) => b.bots.length - a.bots.length || (a.team < b.team ? -1 : 1));
  const bot = most?.bots[0];
  return most && bot !== undefined ? { bot, team: most.team } : undefined;
}

/** In the place of a bot, which leaves [R170]. */
function takeSeat(session: Session, id: SeatId, { bot, team }: BotInTeam): Applied<Session, SessionEntry> {
  const { [bot]: _left, ...others } = session.seats;
  const seat = session.seats[id];
  const placed = session.teams[team];
  if (!seat || !placed) throw new Error(`session ${session.id} has no seat ${id} or no team ${team}`);
  const seats = placed.seats.map((each) => (each === bot ? id : each));
  return {
    ok: true,
    state: {
      ...session,
      seats: { ...others, [id]: { ...seat, team } },
      teams: { ...session.teams, [team]: { ...placed, seats } },
    },
    entries: [{ type: 'seat-placed', seat: id, team, instead: bot }],
  };
}
