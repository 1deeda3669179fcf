/** The facilitator's sitting: who is there, in which teams, and where it stands. Plain JSON, stored as it is. */
import type { RunId, SeatId, SessionId, TeamId } from '../ids.ts';

export const PROGRAMMES = ['digibird', 'nid', 'ruche', 'classe', 'libre'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** Languages that the interface and the missions are complete in. The suites iterate over it. */
export const RELEASED_LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof RELEASED_LANGUAGES)[number];

export interface SessionSeat {
  /** SHA-256, in hex, of the token that the device holds. */
  readonly tokenHash: string;
  readonly name: string;
  readonly bird: string;
  readonly heads: number;
  readonly language: Language;
  /** Names drawn so far; four at most. */
  readonly draws: number;
  readonly team?: TeamId;
}

export interface SessionTeam {
  readonly run: RunId;
  readonly seed: number;
  readonly seats: readonly SeatId[];
}

export interface Session {
  readonly id: SessionId;
  /** Seven consonants. */
  readonly code: string;
  readonly seed: number;
  readonly level: { readonly id: string; readonly hash: string };
  readonly programme: Programme;
  readonly language: Language;
  readonly teamSize: number;
  readonly status: 'lobby' | 'playing' | 'ended';
  readonly frozen: boolean;
  /** Wall time, in ms since 1970. */
  readonly openedAt: number;
  readonly seats: { readonly [seat: SeatId]: SessionSeat };
  readonly teams: { readonly [team: TeamId]: SessionTeam };
}
