/** What the facilitator does to a session: start, freeze, steer one team, remove a participant, end. */
import type { Applied } from '../host.ts';
import type { RunId, SeatId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ConsoleCommand } from './command.ts';
import type { SessionEntry } from './entry.ts';
import { addTeam } from './place.ts';
import type { Session } from './state.ts';
import { formTeams } from './teams.ts';

type Result = Applied<Session, SessionEntry> | Refusal;

export function facilitatorSteers(session: Session, command: ConsoleCommand): Result {
  switch (command.type) {
    case 'start-session':
      return start(session);
    case 'freeze-session':
    case 'unfreeze-session': {
      const frozen = command.type === 'freeze-session';
      if (session.status !== 'playing') return refuse('session/not-started');
      if (session.frozen === frozen) return refuse('run/nothing-changed');
      return changed(
        { ...session, frozen },
        { type: frozen ? 'session-frozen' : 'session-unfrozen', runs: runsOf(session) },
      );
    }
    case 'remove-participant':
      return remove(session, command.seat);
    case 'steer': {
      if (session.status !== 'playing' || !Object.hasOwn(session.teams, command.team))
        return refuse('session/not-started');
      return changed(session, { type: 'team-steered', team: command.team, command: command.command });
    }
    case 'end-session':
      return changed({ ...session, status: 'ended', frozen: false }, { type: 'session-ended', runs: runsOf(session) });
  }
}

function start(session: Session): Result {
  if (session.status !== 'lobby') return refuse('session/already-started');
  const waiting = Object.keys(session.seats);
  if (waiting.length === 0) return refuse('session/nobody');
  let state: Session = { ...session, status: 'playing' };
  const entries: SessionEntry[] = [{ type: 'session-started' }];
  for (const seats of formTeams(waiting, session.teamSize, session.seed)) {
    const formed = addTeam(state, seats);
    state = formed.state;
    entries.push(...formed.entries);
  }
  return { ok: true, state, entries };
}

function remove(session: Session, id: SeatId): Result {
  const seat = Object.hasOwn(session.seats, id) ? session.seats[id] : undefined;
  if (!seat) return refuse('session/unknown-seat');
  const { [id]: _removed, ...seats } = session.seats;
  const teams = Object.fromEntries(
    Object.entries(session.teams).map(([team, { run, seed, seats: members }]) => [
      team,
      { run, seed, seats: members.filter((member) => member !== id) },
    ]),
  );
  const entry = { type: 'seat-removed', seat: id, ...(seat.team === undefined ? {} : { team: seat.team }) } as const;
  return changed({ ...session, seats, teams }, entry);
}

function runsOf(session: Session): RunId[] {
  return Object.values(session.teams).map((team) => team.run);
}

function changed(state: Session, entry: SessionEntry): Result {
  return { ok: true, state, entries: [entry] };
}
