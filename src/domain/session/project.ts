/** The only door out of a session: what a device in the lobby, the console and the projector may see. */
import type { SeatId, TeamId } from '../ids.ts';
import type { FacilitatorView, ScreenView } from '../run/view.ts';
import { text } from '../text.ts';
import { NAME_DRAWS } from './session.ts';
import type { Session } from './state.ts';
import type { ConsoleView, LobbyView, ProjectorView } from './view.ts';

/** Throws on a seat that the session does not have: tokens are checked before. */
export function projectLobby(session: Session, id: SeatId): LobbyView {
  const me = session.seats[id];
  if (!me) throw new Error(`session ${session.id} has no seat ${id}`);
  const { [id]: _me, ...others } = session.seats;
  const run = me.team === undefined ? undefined : session.teams[me.team]?.run;
  return {
    kind: 'lobby',
    status: session.status,
    mission: text('title'),
    me: { name: me.name, bird: me.bird, drawsLeft: NAME_DRAWS - me.draws },
    others: namesAndBirds(others),
    ...(run === undefined ? {} : { run }),
  };
}

/** @param runs what the facilitator sees of each team that plays */
export function projectConsole(session: Session, runs: { readonly [team: TeamId]: FacilitatorView }): ConsoleView {
  const seats = Object.entries(session.seats).map(([id, { name, bird, heads, team }]) => [
    id,
    { name, bird, heads, ...(team === undefined ? {} : { team }) },
  ]);
  const teams = Object.entries(session.teams).map(([id, team]) => {
    const run = runs[id];
    return [id, { seats: team.seats, ...(run === undefined ? {} : { run }) }];
  });
  return {
    kind: 'console',
    status: session.status,
    frozen: session.frozen,
    code: session.code,
    mission: text('title'),
    programme: session.programme,
    teamSize: session.teamSize,
    seats: Object.fromEntries(seats),
    teams: Object.fromEntries(teams),
  };
}

/** @param runs what the screen sees of each team that plays */
export function projectProjector(session: Session, runs: { readonly [team: TeamId]: ScreenView }): ProjectorView {
  return {
    kind: 'screen',
    status: session.status,
    frozen: session.frozen,
    code: session.code,
    mission: text('title'),
    names: namesAndBirds(session.seats),
    teams: runs,
  };
}

function namesAndBirds(seats: Session['seats']): { [seat: SeatId]: { name: string; bird: string } } {
  return Object.fromEntries(Object.entries(seats).map(([id, { name, bird }]) => [id, { name, bird }]));
}
