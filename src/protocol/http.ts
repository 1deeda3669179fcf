/** Bodies and answers of the HTTP interface, all under /api. Errors are `{ error: code }` with a 4xx status. */
import { z } from 'zod';
import { settingsShape } from '#domain/session/command.ts';
import type { LessonMinutes, LessonPlan } from '#domain/session/lesson.ts';
import { ADDRESSES, RELEASED_LANGUAGES } from '#domain/session/state.ts';

/**
 * POST /api/join: a device asks for a seat, with the code of the session or the token of its QR, which opens `/?j=<token>`.
 * The code may also be one that the console gave out for a seat whose device was wiped: that seat comes back then.
 */
export const joinRequestSchema = z
  .strictObject({
    code: z.string().max(40).optional(),
    token: z.string().max(60).optional(),
    language: z.enum(RELEASED_LANGUAGES),
    heads: z.int().min(1).max(4).default(1),
  })
  .refine(({ code, token }) => (code === undefined) !== (token === undefined));
export interface JoinResponse {
  readonly session: string;
  readonly seat: string;
  readonly token: string;
}

/** GET /api/seat?session=…&seat=… with `Authorization: Bearer <seat token>`: where this seat is now. */
export interface SeatResponse {
  readonly status: 'lobby' | 'playing' | 'ended';
  readonly name: string;
  readonly bird: string;
  readonly run?: string;
}

/** GET /api/seat/evidence?session=…&seat=… with the seat's token: what the record holds about this seat, after its mission. */
export interface SeatEvidenceResponse {
  /** In the order in which they happened; none while the mission is played. */
  readonly moments: readonly {
    readonly puzzle: string;
    readonly opportunity: string;
    readonly competence: string;
    readonly correct: boolean;
    readonly attribution: 'individual' | 'shared';
    /** Why it is shared; empty for an individual one. */
    readonly because: string;
  }[];
}

const spokenTo = { language: z.enum(RELEASED_LANGUAGES), address: z.enum(ADDRESSES).default('tu') };

/** GET /api/take-home/:mission?language=…&address=…: the page that a mission gives to take home. Nobody needs a seat. */
export const takeHomeRequestSchema = z.strictObject(spokenTo);
export interface TakeHomeResponse {
  readonly title: string;
  readonly lines: readonly string[];
  /** Who does this for a living. */
  readonly crafts: readonly { readonly name: string; readonly text: string }[];
  /** Days after the mission, and minutes of play. */
  readonly boosters: readonly {
    readonly mission: string;
    readonly title: string;
    readonly days: number;
    readonly minutes: number;
  }[];
  /** Addresses of this server that another device can open, best first. */
  readonly addresses: readonly string[];
}

/** GET /api/boosters/:mission?language=…: what a booster is, before it is begun. */
export interface BoosterResponse {
  readonly title: string;
  readonly minutes: number;
}

/** POST /api/boosters: begins a booster alone, at once, without a record. @see JoinResponse */
export const openBoosterRequestSchema = z.strictObject({ mission: z.string().max(40), ...spokenTo });

/** GET /api/console: what this device may do first. */
export interface ConsoleStateResponse {
  /** `set-up`: choose the passphrase. `sign-in`: say it. `refused`: not yet set, and this is not the server's machine. */
  readonly state: 'set-up' | 'sign-in' | 'refused';
}
/** POST /api/console/passphrase (set-up) and POST /api/console/sign-in. */
export const passphraseRequestSchema = z.strictObject({ passphrase: z.string().min(1).max(200) });
export interface SignInResponse {
  readonly token: string;
}
/** The shortest passphrase that a facilitator may choose. */
export const PASSPHRASE_MIN = 8;

/** The rest needs `Authorization: Bearer <console token>`. */
/** GET /api/missions */
export interface MissionsResponse {
  readonly missions: readonly {
    readonly id: string;
    readonly title: { readonly [language: string]: string };
    readonly ages: string;
    readonly playMinutes: number;
    /** How a lesson of each length would be shared out. */
    readonly plans: { readonly [length in LessonMinutes]: LessonPlan };
    /** Team sizes that play the short variant. */
    readonly shortFor: readonly number[];
    /** What the mission says of a team size, by size and language [R117]. */
    readonly teamNotes: { readonly [size: string]: { readonly [language: string]: string } };
    /** Questions of the debrief. */
    readonly questions: number;
  }[];
  /** Folders that were left out, with what is wrong. */
  readonly problems: readonly {
    readonly file: string;
    readonly place: string;
    readonly what: string;
    readonly remedy: string;
  }[];
}
/** POST /api/sessions opens one; GET /api/sessions lists those of this server. */
export const openSessionRequestSchema = z.strictObject({
  mission: z.string().max(40),
  ...settingsShape,
});
export interface OpenSessionResponse {
  readonly session: string;
  readonly code: string;
}
export interface SessionsResponse {
  readonly sessions: readonly {
    readonly session: string;
    readonly code: string;
    readonly mission: string;
    readonly status: 'lobby' | 'playing' | 'ended';
    readonly openedAt: number;
    readonly seats: number;
  }[];
}
/** GET /api/sessions/:session/links */
export interface LinksResponse {
  /** Addresses that learners can open, best first; never localhost. */
  readonly addresses: readonly string[];
  /** For /screen#session=…&token=…: sees the projector's view and nothing else. */
  readonly screenToken: string;
  /** For the QR: `<address>/?j=<joinToken>` joins without the code. */
  readonly joinToken: string;
  /** A device that is not this machine has asked for a page since the server started. */
  readonly reached: boolean;
}
/** POST /api/sessions/:session/seats/:seat/code: a code with which a device gets this seat again, once. */
export interface SeatCodeResponse {
  /** Seven consonants, typed where the session's code is typed. */
  readonly code: string;
  /** Wall time, in ms since 1970, after which it opens nothing. */
  readonly until: number;
}
/** GET /api/sessions/:session/evidence.csv: the evidence, as a file. */

export const HTTP_ERRORS = [
  'join/unknown-code',
  'join/too-many-wrong-codes',
  'session/not-open',
  'session/full',
  'session/locked',
  'session/unknown',
  'seat/not-welcome',
  'console/sign-in',
  'console/wrong-passphrase',
  'console/too-many-tries',
  'console/passphrase-short',
  'console/already-set',
  'console/refused',
  'mission/unknown',
  'request/malformed',
  'request/foreign-origin',
  'store/unavailable',
] as const;
