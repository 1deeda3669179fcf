/** What happened in a session, in the past tense. */
import type { RunId, SeatId, SessionId, TeamId } from '../ids.ts';
import type { FacilitatorCommand } from '../run/command.ts';

/** `runs` are those that the session had then: what a command reaches does not grow when it is sent again. */
export type SessionEntry =
  | { readonly type: 'session-opened'; readonly session: SessionId; readonly code: string }
  | { readonly type: 'seat-joined'; readonly seat: SeatId; readonly name: string; readonly bird: string }
  | { readonly type: 'name-drawn'; readonly seat: SeatId; readonly name: string; readonly bird: string }
  | { readonly type: 'seat-removed'; readonly seat: SeatId; readonly team?: TeamId }
  | {
      readonly type: 'team-formed';
      readonly team: TeamId;
      readonly run: RunId;
      readonly seats: readonly SeatId[];
      readonly frozen: boolean;
    }
  | { readonly type: 'seat-placed'; readonly seat: SeatId; readonly team: TeamId }
  | { readonly type: 'session-started' }
  | { readonly type: 'session-frozen'; readonly runs: readonly RunId[] }
  | { readonly type: 'session-unfrozen'; readonly runs: readonly RunId[] }
  | { readonly type: 'team-steered'; readonly team: TeamId; readonly command: FacilitatorCommand }
  | { readonly type: 'session-ended'; readonly runs: readonly RunId[] };
