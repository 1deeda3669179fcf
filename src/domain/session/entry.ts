/** What happened in a session, in the past tense. */
import type { RunId, SeatId, SessionId, TeamId } from '../ids.ts';
import type { FacilitatorCommand } from '../run/command.ts';
import type { Forming, Headcount } from './state.ts';

/** `runs` are those that the session had then: what a command reaches does not grow when it is sent again. */
export type SessionEntry =
  | { readonly type: 'session-opened'; readonly session: SessionId; readonly code: string }
  | { readonly type: 'seat-joined'; readonly seat: SeatId; readonly name: string; readonly bird: string }
  | { readonly type: 'name-drawn'; readonly seat: SeatId; readonly name: string; readonly bird: string }
  | {
      readonly type: 'seat-renamed';
      readonly seat: SeatId;
      readonly name: string;
      readonly bird: string;
      readonly team?: TeamId;
    }
  | { readonly type: 'seat-returned'; readonly seat: SeatId }
  | { readonly type: 'seat-removed'; readonly seat: SeatId; readonly team?: TeamId }
  | { readonly type: 'forming-set'; readonly forming: Forming }
  | { readonly type: 'places-set'; readonly places: { readonly [seat: SeatId]: number } }
  | {
      readonly type: 'team-formed';
      readonly team: TeamId;
      readonly run: RunId;
      readonly seats: readonly SeatId[];
      readonly frozen: boolean;
    }
  /** `instead`: the seat of a bot, which leaves. */
  | { readonly type: 'seat-placed'; readonly seat: SeatId; readonly team: TeamId; readonly instead?: SeatId }
  | { readonly type: 'session-started' }
  | { readonly type: 'session-frozen'; readonly runs: readonly RunId[] }
  | { readonly type: 'session-unfrozen'; readonly runs: readonly RunId[] }
  | { readonly type: 'time-added'; readonly minutes: number; readonly runs: readonly RunId[] }
  /** `gift`: its number; `runs`: those of its teams that still played. */
  | {
      readonly type: 'time-taken-back';
      readonly gift: number;
      readonly minutes: number;
      readonly runs: readonly RunId[];
    }
  | { readonly type: 'team-steered'; readonly team: TeamId; readonly command: FacilitatorCommand }
  | { readonly type: 'message-shown'; readonly message: string | null }
  | { readonly type: 'question-shown'; readonly question: number | null }
  | { readonly type: 'lock-set'; readonly locked: boolean }
  | { readonly type: 'sound-set'; readonly muted: boolean }
  | { readonly type: 'screen-set'; readonly black: boolean }
  | { readonly type: 'lesson-shifted'; readonly minutes: number }
  | { readonly type: 'heads-counted'; readonly headcount: Headcount }
  | { readonly type: 'warm-up-set'; readonly on: boolean }
  | { readonly type: 'hint-offered'; readonly offer: number; readonly from: TeamId; readonly to: TeamId }
  | { readonly type: 'hint-taken'; readonly offer: number; readonly from: TeamId; readonly to: TeamId }
  /** `withdrawn`: offers that nobody had taken. */
  | {
      readonly type: 'rescue-set';
      readonly on: boolean;
      readonly withdrawn: readonly { readonly offer: number; readonly to: TeamId }[];
    }
  | { readonly type: 'session-ended'; readonly runs: readonly RunId[] };
