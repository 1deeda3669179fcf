/** Bots in empty seats: added from the console, and the first to leave when people come. Rule R170. */
import type { Applied } from '../host.ts';
import type { SeatId, TeamId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SessionEntry } from './entry.ts';
import { nextPlace } from './forming.ts';
import { drawName } from './pseudonym.ts';
import type { Session, SessionSeat } from './state.ts';
import { TEAM_MAX } from './teams.ts';

/** Bots in the lobby: one person and these make the largest team. */
const LOBBY_BOTS_MAX = TEAM_MAX - 1;

/** No hash is empty: no token opens the seat. */
const NO_TOKEN = '';

/** @param team in play, which team it joins; nothing in the lobby */
export function addBot(
  session: Session,
  team: TeamId | undefined,
  now: number,
): Applied<Session, SessionEntry> | Refusal {
  const number = (session.bots ?? 0) + 1;
  const id: SeatId = `bot-${number}`;
  const { name, bird } = drawName(session.language, session.seed, `${id}/1`, Object.values(session.seats));
  const bot: SessionSeat = {
    ...{ tokenHash: NO_TOKEN, name, bird, heads: 1, bot: true },
    ...{ language: session.language, draws: 1, joinedAt: now },
  };
  const joined: SessionEntry = { type: 'seat-joined', seat: id, name, bird };
  if (session.status === 'lobby') {
    if (botsIn(session).length >= LOBBY_BOTS_MAX) return refuse('session/team-full');
    const seat = session.forming === 'hand' ? { ...bot, place: nextPlace(session) } : bot;
    return {
      ok: true,
      state: { ...session, bots: number, seats: { ...session.seats, [id]: seat } },
      entries: [joined],
    };
  }
  const chosen = team !== undefined && Object.hasOwn(session.teams, team) ? session.teams[team] : undefined;
  if (team === undefined || !chosen) return refuse('session/unknown-team');
  if (chosen.seats.length >= TEAM_MAX) return refuse('session/team-full');
  return {
    ok: true,
    state: {
      ...session,
      bots: number,
      seats: { ...session.seats, [id]: { ...bot, team } },
      teams: { ...session.teams, [team]: { ...chosen, seats: [...chosen.seats, id] } },
    },
    entries: [joined, { type: 'seat-placed', seat: id, team }],
  };
}

/** In the lobby, the bot whose place the next person takes: one more than whole teams would begin another team. */
export function botToReplace(session: Session): SeatId | undefined {
  const isFull = Object.keys(session.seats).length % session.teamSize === 0;
  return isFull ? botsIn(session).at(-1) : undefined;
}

function botsIn({ seats }: Session): SeatId[] {
  return Object.keys(seats).filter((id) => seats[id]?.bot);
}
