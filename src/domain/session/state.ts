/** The facilitator's sitting: who is there, in which teams, and where it stands. Plain JSON, stored as it is. */
import type { RunId, SeatId, SessionId, TeamId } from '../ids.ts';
import type { Gift } from './gifts.ts';
import type { LessonMinutes, MissionMinutes } from './lesson.ts';
import type { Rescue } from './rescue.ts';

export const PROGRAMMES = ['digibird', 'nid', 'ruche', 'classe', 'libre'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** Languages that the interface and the missions are complete in. The suites iterate over it. */
export const RELEASED_LANGUAGES = ['fr', 'nl', 'en', 'de'] as const;
export type Language = (typeof RELEASED_LANGUAGES)[number];

/** The centre's own sites; anywhere else is a venue with its commune. */
export const SITES = ['mons', 'hornu', 'tournai'] as const;
export type Site =
  | { readonly at: (typeof SITES)[number] }
  | { readonly at: 'venue'; readonly name: string; readonly commune: string };

export const AGE_BANDS = ['8-11', '12-14', '15-18', 'adults', 'mixed'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** How participants are spoken to. */
export const ADDRESSES = ['tu', 'vous'] as const;
export type Address = (typeof ADDRESSES)[number];

/** How teams form: drawn by number of devices, evenly by number of learners, or as the facilitator places them. */
export const FORMINGS = ['draw', 'heads', 'hand'] as const;
export type Forming = (typeof FORMINGS)[number];

/** What the facilitator says about the sitting when opening it. */
export interface Settings {
  readonly programme: Programme;
  readonly site: Site;
  readonly ageBand: AgeBand;
  readonly address: Address;
  readonly language: Language;
  readonly teamSize: number;
  readonly lessonMinutes: LessonMinutes;
}

/** What is taken when the facilitator does not say. */
export const USUAL_SETTINGS: Settings = {
  programme: 'libre',
  site: { at: 'mons' },
  ageBand: 'mixed',
  address: 'tu',
  language: 'fr',
  teamSize: 4,
  lessonMinutes: 50,
};

/** Learners counted by the facilitator: numbers, never who. */
export interface Headcount {
  readonly girls: number;
  readonly boys: number;
  readonly other: number;
}

export interface SessionSeat {
  /** SHA-256, in hex, of the token that the device holds. */
  readonly tokenHash: string;
  readonly name: string;
  readonly bird: string;
  /** Learners on it; 1 for a bot, which counts as none. */
  readonly heads: number;
  /** Played by the server itself: no token opens it [R170]. */
  readonly bot?: true;
  readonly language: Language;
  /** Names drawn so far, by its own device; four at most. */
  readonly draws: number;
  /** Wall time, in ms since 1970. */
  readonly joinedAt: number;
  /** The number of the team that it will be in, while teams are formed by hand. */
  readonly place?: number;
  readonly team?: TeamId;
}

export interface SessionTeam {
  readonly run: RunId;
  readonly seed: number;
  readonly seats: readonly SeatId[];
}

export interface Session extends Settings {
  readonly id: SessionId;
  /** Seven consonants. */
  readonly code: string;
  readonly seed: number;
  readonly level: {
    readonly id: string;
    readonly hash: string;
    readonly minutes: MissionMinutes;
    /** Questions of the debrief. */
    readonly questions: number;
    /** Paragraphs of the lesson that is said before play. */
    readonly said: number;
    /** Notes for the facilitator. */
    readonly notes: number;
  };
  /** Opened by a link, for one device: nobody leads it, and nothing of it is kept [R204]. */
  readonly byLink?: true;
  readonly status: 'lobby' | 'playing' | 'ended';
  readonly frozen: boolean;
  /** Nobody new comes in. */
  readonly locked: boolean;
  readonly muted: boolean;
  /** The projected screen shows nothing. */
  readonly black: boolean;
  /** What the facilitator says to everybody; plain text. */
  readonly message: string | null;
  /** The question of the debrief that is projected, from 1. */
  readonly question: number | null;
  /** A question of the debrief was projected. */
  readonly talked?: true;
  readonly forming: Forming;
  readonly headcount: Headcount | null;
  /** Wall times, in ms since 1970. The lesson begins when the first device comes in. */
  readonly openedAt: number;
  readonly lessonBeganAt: number | null;
  readonly endedAt: number | null;
  /** Minutes by which the facilitator moved the end of the lesson. */
  readonly lessonShift: number;
  readonly seats: { readonly [seat: SeatId]: SessionSeat };
  /** The facilitator took the warm-up out of the lobby. */
  readonly warmUpOff?: boolean;
  /** Hints that teams offered to each other. Nothing before the first one, or before it is switched off. */
  readonly rescue?: Rescue;
  /** Minutes that were given, in order, also those that were taken back. Nothing before the first. */
  readonly gifts?: readonly Gift[];
  /** Bots that were ever added: the next one's number. None in a session that was stored by an older server. */
  readonly bots?: number;
  readonly teams: { readonly [team: TeamId]: SessionTeam };
}
