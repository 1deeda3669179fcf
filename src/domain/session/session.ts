/** The rules of a session in one function. Pure: plain JSON in, plain JSON out. Rules R70 to R76. */
import type { Applied, HostRules } from '../host.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SessionCommand, SessionHostCommand } from './command.ts';
import type { SessionEntry } from './entry.ts';
import { facilitatorSteers } from './lead.ts';
import { placeLate } from './place.ts';
import { drawName } from './pseudonym.ts';
import type { Session } from './state.ts';

/** Names that a participant may draw: the first, and three more. */
export const NAME_DRAWS = 4;
/** Devices in one session: a few classes at once. */
export const SESSION_SEATS_MAX = 200;

type Result = Applied<Session, SessionEntry> | Refusal;

/**
 * Applies one command.
 * @param session the session so far; nothing before `open-session`
 * @param now wall time, in ms since 1970
 */
export function applySession(session: Session | undefined, command: SessionCommand, now: number): Result {
  if (session === undefined) {
    if (command.by !== 'host' || command.command.type !== 'open-session') return refuse('session/not-open');
    return openSession(command.command, now);
  }
  if (session.status === 'ended') return refuse('session/not-open');
  if (command.by === 'facilitator') return facilitatorSteers(session, command.command);
  if (command.by === 'seat') return drawAnotherName(session, command.seat);
  return command.command.type === 'join' ? join(session, command.command) : refuse('run/nothing-changed');
}

function openSession(command: Extract<SessionHostCommand, { type: 'open-session' }>, now: number): Result {
  const { session: id, code, seed, level, programme, language, teamSize } = command;
  const lobby = { status: 'lobby', frozen: false, openedAt: now, seats: {}, teams: {} } as const;
  return {
    ok: true,
    state: { id, code, seed, level, programme, language, teamSize, ...lobby },
    entries: [{ type: 'session-opened', session: id, code }],
  };
}

function join(session: Session, command: Extract<SessionHostCommand, { type: 'join' }>): Result {
  if (session.seats[command.seat]) return refuse('run/nothing-changed');
  if (Object.keys(session.seats).length >= SESSION_SEATS_MAX) return refuse('session/full');
  const { seat, tokenHash, heads, language } = command;
  const { name, bird } = drawName(language, session.seed, `${seat}/1`, Object.values(session.seats));
  const joined: Session = {
    ...session,
    seats: { ...session.seats, [seat]: { tokenHash, name, bird, heads, language, draws: 1 } },
  };
  const entry: SessionEntry = { type: 'seat-joined', seat, name, bird };
  if (session.status === 'lobby') return { ok: true, state: joined, entries: [entry] };
  const placed = placeLate(joined, seat);
  return { ok: true, state: placed.state, entries: [entry, ...placed.entries] };
}

function drawAnotherName(session: Session, id: string): Result {
  const seat = session.seats[id];
  if (!seat) return refuse('session/unknown-seat');
  if (session.status !== 'lobby') return refuse('session/already-started');
  if (seat.draws >= NAME_DRAWS) return refuse('session/no-more-names');
  const { name, bird } = drawName(seat.language, session.seed, `${id}/${seat.draws + 1}`, Object.values(session.seats));
  return {
    ok: true,
    state: { ...session, seats: { ...session.seats, [id]: { ...seat, name, bird, draws: seat.draws + 1 } } },
    entries: [{ type: 'name-drawn', seat: id, name, bird }],
  };
}

const TICK: SessionCommand = { by: 'host', command: { type: 'tick' } };

/** The rules in the shape that a host takes. A session itself waits for nothing. */
export const sessionRules: HostRules<Session, SessionCommand, SessionEntry> = {
  apply: applySession,
  nextWake: () => undefined,
  tick: TICK,
};
