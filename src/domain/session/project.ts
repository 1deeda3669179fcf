/** The only door out of a session: what a device in the lobby, the console and the projector may see. */
import type { SeatId, TeamId } from '../ids.ts';
import type { FacilitatorView, ScreenView } from '../run/view.ts';
import { numberedKeys, text } from '../text.ts';
import { lessonPlan } from './lesson.ts';
import { roomGift, teamGift } from './project-gifts.ts';
import { projectPlace } from './project-team.ts';
import { rescueOf, teamNumber } from './rescue.ts';
import { NAME_DRAWS } from './session.ts';
import type { Session } from './state.ts';
import type {
  ConsoleSeatView,
  ConsoleView,
  LobbyView,
  NamedBird,
  OfferedView,
  ProjectorView,
  RoomView,
} from './view.ts';

/** Names that a lobby or a screen shows at once: a few classes; a flood of fake joins must not reach every page. */
const NAMES_SHOWN = 60;
const MINUTE_MS = 60_000;

/** What every participant is told by the facilitator, whether in the lobby or in play. */
export function projectRoom({ message, muted, address, byLink }: Session): RoomView {
  return { ...(message === null ? {} : { message }), muted, address, ...(byLink ? { byLink } : {}) };
}

/** Throws on a seat that the session does not have: tokens are checked before. */
export function projectLobby(session: Session, id: SeatId): LobbyView {
  const me = session.seats[id];
  if (!me) throw new Error(`session ${session.id} has no seat ${id}`);
  const run = me.team === undefined ? undefined : session.teams[me.team]?.run;
  return {
    kind: 'lobby',
    status: session.status,
    ...projectRoom(session),
    mission: text('title'),
    me: { name: me.name, bird: me.bird, drawsLeft: Math.max(0, NAME_DRAWS - me.draws), ...projectPlace(session, id) },
    others: lastNames(session, id),
    heads: headsOf(session),
    ...(run === undefined ? {} : { run }),
  };
}

/**
 * @param runs what the facilitator sees of each team that plays
 * @param here who has a page open
 */
export function projectConsole(
  session: Session,
  runs: { readonly [team: TeamId]: FacilitatorView },
  here: ReadonlySet<SeatId>,
): ConsoleView {
  const { programme, site, ageBand, address, language, teamSize, lessonMinutes } = session;
  const { code, status, frozen, locked, muted, black, message, forming, headcount, question } = session;
  const seats = Object.entries(session.seats).map(([id, { name, bird, bot, heads, joinedAt, place, team }]) => {
    const view: ConsoleSeatView = {
      name,
      bird,
      ...(bot ? { bot } : {}),
      heads,
      joinedAt,
      connected: here.has(id) || bot === true,
      ...(place === undefined ? {} : { place }),
      ...(team === undefined ? {} : { team }),
    };
    return [id, view] as const;
  });
  const teams = Object.entries(session.teams).map(([id, team]) => {
    const run = runs[id];
    return [id, { seats: team.seats, ...(run === undefined ? {} : { run }), ...teamGift(session, runs, id) }];
  });
  return {
    kind: 'console',
    ...{ programme, site, ageBand, address, language, teamSize, lessonMinutes },
    ...{ code, status, frozen, locked, muted, black, forming },
    ...(message === null ? {} : { message }),
    ...(headcount === null ? {} : { headcount }),
    ...(question === null ? {} : { question }),
    warmUp: session.warmUpOff !== true,
    rescue: { on: !rescueOf(session).off, offers: offeredIn(session, runs) },
    mission: text('title'),
    heads: headsOf(session),
    lesson: lessonView(session),
    guide: {
      said: numberedKeys('lesson', session.level.said).map(text),
      notes: numberedKeys('facilitator', session.level.notes).map(text),
    },
    questions: Array.from({ length: session.level.questions }, (_, i) => ({
      question: text(`debrief.${i + 1}.question`),
      held: { answer: text(`debrief.${i + 1}.model`) },
    })),
    seats: Object.fromEntries(seats),
    ...roomGift(session, runs),
    teams: Object.fromEntries(teams),
  };
}

/** @param runs what the screen sees of each team that plays */
export function projectProjector(session: Session, runs: { readonly [team: TeamId]: ScreenView }): ProjectorView {
  const { status, frozen, locked, muted, black, code, message, question, talked } = session;
  return {
    kind: 'screen',
    ...{ status, frozen, locked, muted, black, code },
    ...(message === null ? {} : { message }),
    ...(question === null ? {} : { question: text(`debrief.${question}.question`) }),
    ...(status === 'ended' && talked ? { farewell: true } : {}),
    mission: text('title'),
    names: lastNames(session),
    heads: headsOf(session),
    teams: Object.fromEntries(
      Object.entries(runs).map(([id, run]) => [id, isLeft(session, id) && run.status !== 'won' ? null : run]),
    ),
  };
}

function isLeft({ teams }: Session, id: TeamId): boolean {
  return teams[id]?.seats.length === 0;
}

function offeredIn(
  session: Session,
  runs: { readonly [team: TeamId]: FacilitatorView },
): ConsoleView['rescue']['offers'] {
  const offers = rescueOf(session).offers.map(({ number, from, to, taken }) => {
    const status = taken ? 'taken' : runs[to]?.status === 'playing' ? 'open' : 'untaken';
    const view: OfferedView = { from: teamNumber(session, from), to: teamNumber(session, to), status };
    return [number, view] as const;
  });
  return Object.fromEntries(offers);
}

function lessonView(session: Session): ConsoleView['lesson'] {
  const plan = lessonPlan(session.level.minutes, session.lessonMinutes);
  const { lessonBeganAt: beganAt } = session;
  if (beganAt === null) return { plan };
  const endsAt = beganAt + (session.lessonMinutes + session.lessonShift) * MINUTE_MS;
  return { plan, beganAt, debriefAt: endsAt - plan.debrief * MINUTE_MS, endsAt };
}

function headsOf({ seats }: Session): number {
  return Object.values(seats).reduce((sum, { heads, bot }) => sum + (bot ? 0 : heads), 0);
}

function lastNames({ seats }: Session, except?: SeatId): { [seat: SeatId]: NamedBird } {
  const shown = Object.entries(seats)
    .filter(([id]) => id !== except)
    .slice(-NAMES_SHOWN);
  return Object.fromEntries(shown.map(([id, { name, bird, bot }]) => [id, { name, bird, ...(bot ? { bot } : {}) }]));
}
