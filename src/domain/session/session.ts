/** The rules of a session in one function. Pure: plain JSON in, plain JSON out. Rules R70 to R76 and R101 to R112. */
import type { Applied, HostRules } from '../host.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { botToReplace } from './bot-seat.ts';
import type { SessionCommand, SessionHostCommand } from './command.ts';
import type { SessionEntry } from './entry.ts';
import { nextPlace } from './forming.ts';
import { facilitatorSteers } from './lead.ts';
import { placeLate } from './place.ts';
import { drawName } from './pseudonym.ts';
import { noteTaken, offerHint } from './rescue.ts';
import { removeSeat } from './roster.ts';
import { type Session, type SessionSeat, USUAL_SETTINGS } from './state.ts';

/** Names that a participant may draw: the first, and three more. */
export const NAME_DRAWS = 4;
/** Devices in one session: a few classes at once, with room for joins that somebody fakes until they are purged. */
export const SESSION_SEATS_MAX = 1000;

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
  if (command.by === 'facilitator') return facilitatorSteers(session, command.command, now, command);
  if (command.by === 'host' && command.command.type === 'return-seat') return returnSeat(session, command.command);
  if (session.status === 'ended') return refuse('session/not-open');
  if (command.by === 'seat') {
    if (command.command.type === 'draw-name') return drawAnotherName(session, command.seat);
    return offerHint(session, command.seat, command.command.to, command.over ?? {});
  }
  if (command.command.type === 'note-taken') return noteTaken(session, command.command.offer);
  return command.command.type === 'join' ? join(session, command.command, now) : refuse('run/nothing-changed');
}

function openSession(command: Extract<SessionHostCommand, { type: 'open-session' }>, now: number): Result {
  const { session: id, code, seed, programme, language, level } = command;
  const { minutes = { lesson: 0, brief: 0, play: 0, debrief: 0 }, questions = 0, said = 0, notes = 0 } = level;
  return {
    ok: true,
    state: {
      id,
      code,
      seed,
      level: { id: level.id, hash: level.hash, minutes, questions, said, notes },
      programme,
      language,
      site: command.site ?? USUAL_SETTINGS.site,
      ageBand: command.ageBand ?? USUAL_SETTINGS.ageBand,
      address: command.address ?? USUAL_SETTINGS.address,
      teamSize: command.teamSize ?? USUAL_SETTINGS.teamSize,
      lessonMinutes: command.lessonMinutes ?? USUAL_SETTINGS.lessonMinutes,
      ...(command.byLink ? { byLink: command.byLink } : {}),
      status: 'lobby',
      frozen: false,
      locked: false,
      muted: false,
      black: false,
      message: null,
      question: null,
      forming: 'draw',
      headcount: null,
      openedAt: now,
      lessonBeganAt: null,
      endedAt: null,
      lessonShift: 0,
      seats: {},
      teams: {},
    },
    entries: [{ type: 'session-opened', session: id, code }],
  };
}

function join(session: Session, command: Extract<SessionHostCommand, { type: 'join' }>, now: number): Result {
  if (session.seats[command.seat]) return refuse('run/nothing-changed');
  if (session.locked) return refuse('session/locked');
  const present = Object.values(session.seats);
  if (present.length >= SESSION_SEATS_MAX) return refuse('session/full');
  const { seat, tokenHash, heads, language } = command;
  const { name, bird } = drawName(session.language, session.seed, `${seat}/1`, present);
  const joining: SessionSeat = { tokenHash, name, bird, heads, language, draws: 1, joinedAt: now };
  const bot = session.status === 'lobby' ? botToReplace(session) : undefined;
  const isByHand = session.forming === 'hand' && session.status === 'lobby';
  const place = isByHand ? { place: session.seats[bot ?? '']?.place ?? nextPlace(session) } : {};
  // A device that only tried the code before anybody else was there did not begin the lesson.
  const isFirst = session.lessonBeganAt === null || (session.status === 'lobby' && present.length === 0);
  const joined: Session = {
    ...session,
    lessonBeganAt: isFirst ? now : session.lessonBeganAt,
    seats: { ...session.seats, [seat]: { ...joining, ...place } },
  };
  const entry: SessionEntry = { type: 'seat-joined', seat, name, bird };
  if (session.status === 'lobby') {
    const left = bot === undefined ? undefined : removeSeat(joined, bot);
    return left?.ok
      ? { ok: true, state: left.state, entries: [entry, ...left.entries] }
      : { ok: true, state: joined, entries: [entry] };
  }
  const placed = placeLate(joined, seat, new Set(command.over));
  return { ok: true, state: placed.state, entries: [entry, ...placed.entries] };
}

/** Also after the end: the ticket and one's own evidence come then. */
function returnSeat(session: Session, command: Extract<SessionHostCommand, { type: 'return-seat' }>): Result {
  const seat = Object.hasOwn(session.seats, command.seat) ? session.seats[command.seat] : undefined;
  if (!seat || seat.bot) return refuse('session/unknown-seat');
  const seats = { ...session.seats, [command.seat]: { ...seat, tokenHash: command.tokenHash } };
  return { ok: true, state: { ...session, seats }, entries: [{ type: 'seat-returned', seat: command.seat }] };
}

function drawAnotherName(session: Session, id: string): Result {
  const seat = session.seats[id];
  if (!seat) return refuse('session/unknown-seat');
  if (session.status !== 'lobby') return refuse('session/already-started');
  if (seat.draws >= NAME_DRAWS) return refuse('session/no-more-names');
  const { name, bird } = drawName(
    session.language,
    session.seed,
    `${id}/${seat.draws + 1}`,
    Object.values(session.seats),
  );
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
