/** What the facilitator does to a session: start, freeze, speak to the room, steer one team, end. Rules R103 to R109. */
import type { Applied } from '../host.ts';
import type { RunId, SeatId, TeamId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { FacilitatorCommand } from '../run/command.ts';
import { addBot } from './bot-seat.ts';
import type { ConsoleCommand } from './command.ts';
import type { SessionEntry } from './entry.ts';
import { placeByHand, setForming, startSession } from './forming.ts';
import { type Left, takeBackTime, withGift } from './gifts.ts';
import { setRescue } from './rescue.ts';
import { moveSeat, purgeAbsent, purgeRecent, removeSeat, renameSeat } from './roster.ts';
import type { Session } from './state.ts';

type Result = Applied<Session, SessionEntry> | Refusal;

const MINUTE_MS = 60_000;

/** What still makes sense when the session is over: the debrief comes then. */
const AFTER_THE_END: ReadonlySet<ConsoleCommand['type']> = new Set([
  'show-question',
  'show-message',
  'set-screen',
  'set-sound',
  'set-headcount',
]);

/** What the server saw when the command came. */
export interface Seen {
  /** Who has a page open. */
  readonly here?: readonly SeatId[] | undefined;
  readonly left?: Left | undefined;
}

export function facilitatorSteers(
  session: Session,
  command: ConsoleCommand,
  now: number,
  { here = [], left = {} }: Seen,
): Result {
  if (session.status === 'ended' && !AFTER_THE_END.has(command.type)) return refuse('session/not-open');
  switch (command.type) {
    case 'set-forming':
      return setForming(session, command.forming);
    case 'place-seat':
      return placeByHand(session, command.seat, command.place);
    case 'add-bot':
      return addBot(session, command.team, now);
    case 'start-session':
      return startSession(session);
    case 'remove-participant':
      return removeSeat(session, command.seat);
    case 'rename-participant':
      return renameSeat(session, command.seat);
    case 'move-participant':
      return moveSeat(session, command.seat, command.team);
    case 'purge-absent':
      return purgeAbsent(session, here);
    case 'purge-recent':
      return purgeRecent(session, now - command.minutes * MINUTE_MS);
    case 'take-back-time':
      return takeBackTime(session, command.gift, left);
    case 'end-session':
      return changed(
        { ...session, status: 'ended', frozen: false, message: null, question: null, endedAt: now },
        { type: 'session-ended', runs: runsOf(session) },
      );
    default:
      return steersRuns(session, command) ?? setsRoom(session, command);
  }
}

function steersRuns(session: Session, command: ConsoleCommand): Result | undefined {
  const runs = runsOf(session);
  const isPlaying = session.status === 'playing';
  switch (command.type) {
    case 'freeze-session':
      return isPlaying ? freeze(session, command.message) : refuse('session/not-started');
    case 'unfreeze-session':
      if (!isPlaying) return refuse('session/not-started');
      if (!session.frozen) return refuse('run/nothing-changed');
      return changed({ ...session, frozen: false, message: null }, { type: 'session-unfrozen', runs });
    case 'add-time':
      if (!isPlaying) return refuse('session/not-started');
      return changed(withGift(session, { minutes: command.minutes, teams: Object.keys(session.teams), room: true }), {
        type: 'time-added',
        minutes: command.minutes,
        runs,
      });
    case 'steer':
      if (!isPlaying || !Object.hasOwn(session.teams, command.team)) return refuse('session/not-started');
      return steersTeam(session, command.team, command.command);
    default:
      return undefined;
  }
}

function steersTeam(session: Session, team: TeamId, command: FacilitatorCommand): Result {
  const { type } = command;
  const state =
    type === 'add-time' ? withGift(session, { minutes: command.minutes, teams: [team], room: false }) : session;
  return changed(state, { type: 'team-steered', team, command });
}

/** Frozen again with other words, only the words change. */
function freeze(session: Session, message: string | undefined): Result {
  if (!session.frozen) {
    const said = message ?? session.message;
    return changed({ ...session, frozen: true, message: said }, { type: 'session-frozen', runs: runsOf(session) });
  }
  if (message === undefined || message === session.message) return refuse('run/nothing-changed');
  return changed({ ...session, message }, { type: 'message-shown', message });
}

function setsRoom(session: Session, command: ConsoleCommand): Result {
  switch (command.type) {
    case 'show-message': {
      const { message } = command;
      return switched(session, { message }, { type: 'message-shown', message });
    }
    case 'show-question': {
      const { question } = command;
      if (question !== null && question > session.level.questions) return refuse('session/no-question');
      return switched(
        session,
        { question, ...(question === null ? {} : { talked: true }) },
        { type: 'question-shown', question },
      );
    }
    case 'set-lock': {
      const { locked } = command;
      return switched(session, { locked }, { type: 'lock-set', locked });
    }
    case 'set-sound': {
      const { muted } = command;
      return switched(session, { muted }, { type: 'sound-set', muted });
    }
    case 'set-screen': {
      const { black } = command;
      return switched(session, { black }, { type: 'screen-set', black });
    }
    case 'set-warm-up': {
      const { on } = command;
      if (session.status !== 'lobby') return refuse('session/already-started');
      if ((session.warmUpOff ?? false) === !on) return refuse('run/nothing-changed');
      return changed({ ...session, warmUpOff: !on }, { type: 'warm-up-set', on });
    }
    case 'set-rescue':
      return setRescue(session, command.on);
    case 'shift-lesson': {
      const lessonShift = session.lessonShift + command.minutes;
      return switched(session, { lessonShift }, { type: 'lesson-shifted', minutes: command.minutes });
    }
    case 'set-headcount': {
      const { girls, boys, other } = command;
      const headcount = { girls, boys, other };
      return changed({ ...session, headcount }, { type: 'heads-counted', headcount });
    }
    default:
      return refuse('command/malformed');
  }
}

/** Sets one field; saying again what is so changes nothing. */
function switched(session: Session, fields: Partial<Session>, entry: SessionEntry): Result {
  const isSo = Object.entries(fields).every(([field, value]) => session[field as keyof Session] === value);
  return isSo ? refuse('run/nothing-changed') : changed({ ...session, ...fields }, entry);
}

function runsOf(session: Session): RunId[] {
  return Object.values(session.teams).map((team) => team.run);
}

function changed(state: Session, entry: SessionEntry): Result {
  return { ok: true, state, entries: [entry] };
}
