/**
 * What happened in a run, in the past tense. Entries are journaled with the command that caused them; debrief, replay
 * and evidence fold these and nothing else, so that they never change when the rules do.
 */
import type { FactId, OpportunityId, PuzzleId, RoleId, RunId, SeatId, TeamId, Variant } from '../ids.ts';
import type { Json } from '../json.ts';

/** Why an observation is, or is not, one person's own. Written when it happens (rule R40). */
export type Attribution =
  | { readonly kind: 'individual' }
  | { readonly kind: 'shared'; readonly because: 'team' | 'hint' | 'role-moved' | 'shared-seat' | 'bot' };

export type RunEntry =
  | {
      readonly type: 'run-opened';
      readonly run: RunId;
      readonly team: TeamId;
      readonly variant: Variant;
      readonly seats: { readonly [seat: SeatId]: { readonly name: string; readonly heads: number } };
      readonly roles: { readonly [role: RoleId]: SeatId };
      readonly limitMs: number;
    }
  | { readonly type: 'run-resumed'; readonly lostMs: number }
  | { readonly type: 'run-frozen' }
  | { readonly type: 'run-unfrozen' }
  | { readonly type: 'time-added'; readonly minutes: number }
  | { readonly type: 'time-taken-back'; readonly minutes: number }
  /** Never says who asked for it [R193]. */
  | { readonly type: 'calm-changed'; readonly on: boolean }
  | { readonly type: 'run-ended'; readonly how: 'won' | 'lost' | 'ended' }
  | { readonly type: 'seat-connected'; readonly seat: SeatId }
  | { readonly type: 'seat-lost'; readonly seat: SeatId }
  | { readonly type: 'seat-gone'; readonly seat: SeatId; readonly why: 'lost' | 'removed' }
  | { readonly type: 'seat-returned'; readonly seat: SeatId }
  | { readonly type: 'seat-added'; readonly seat: SeatId; readonly name: string; readonly heads: number }
  | { readonly type: 'seat-renamed'; readonly seat: SeatId; readonly name: string }
  | { readonly type: 'role-moved'; readonly role: RoleId; readonly from: SeatId; readonly to: SeatId }
  | { readonly type: 'puzzle-unlocked'; readonly puzzle: PuzzleId }
  | { readonly type: 'puzzle-opened'; readonly puzzle: PuzzleId; readonly seat: SeatId }
  | { readonly type: 'board-moved'; readonly puzzle: PuzzleId; readonly seat: SeatId; readonly move: Json }
  | {
      readonly type: 'moment-observed';
      readonly puzzle: PuzzleId;
      readonly opportunity: OpportunityId;
      readonly seats: readonly SeatId[];
      readonly correct: boolean;
      readonly attribution: Attribution;
      /** Tries at this moment so far, this one included. */
      readonly attempt: number;
      readonly hintsBefore: number;
      readonly roles: readonly RoleId[];
      readonly teamSize: number;
      /** Play time, in ms, that the author had for it: since the stage opened or since their move before. */
      readonly tookMs: number;
    }
  | { readonly type: 'line-shown'; readonly puzzle: PuzzleId; readonly seat: SeatId; readonly line: string | null }
  | { readonly type: 'ticket-answered'; readonly seat: SeatId; readonly question: string; readonly choice: number }
  | { readonly type: 'key-turned'; readonly puzzle: PuzzleId; readonly seat: SeatId; readonly keys: readonly RoleId[] }
  | { readonly type: 'key-withdrawn'; readonly puzzle: PuzzleId; readonly keys: readonly RoleId[] }
  | { readonly type: 'window-missed'; readonly puzzle: PuzzleId; readonly missed: number }
  | { readonly type: 'keys-differed'; readonly puzzle: PuzzleId }
  | { readonly type: 'answer-wrong'; readonly puzzle: PuzzleId; readonly stage: number; readonly feedback: string }
  | { readonly type: 'practice-opened'; readonly puzzle: PuzzleId; readonly stage: number }
  | { readonly type: 'practice-tried'; readonly puzzle: PuzzleId; readonly seat: SeatId; readonly right: boolean }
  | {
      readonly type: 'stage-passed';
      readonly puzzle: PuzzleId;
      readonly stage: number;
      readonly how: 'solved' | 'assisted';
      readonly attempts: number;
    }
  | { readonly type: 'pause-over'; readonly puzzle: PuzzleId }
  /** The board changed by itself: its time had come. */
  | { readonly type: 'board-woken'; readonly puzzle: PuzzleId }
  | {
      readonly type: 'hint-shown';
      readonly puzzle: PuzzleId;
      readonly step: number;
      readonly by: SeatId | 'facilitator';
    }
  /** `from`: the number of the team that offers. */
  | { readonly type: 'offer-made'; readonly offer: number; readonly from: number }
  | { readonly type: 'offer-withdrawn'; readonly offer: number }
  | {
      readonly type: 'offer-taken';
      readonly offer: number;
      readonly from: number;
      readonly puzzle: PuzzleId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'puzzle-solved';
      readonly puzzle: PuzzleId;
      readonly how: 'solved' | 'assisted' | 'skipped';
      readonly facts: readonly FactId[];
    };
