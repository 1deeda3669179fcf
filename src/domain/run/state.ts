/** One team playing one level: everything that `apply` reads and writes. Plain JSON, stored as it is. */
import type { FactId, PuzzleId, RoleId, RunId, SeatId, TeamId, Variant } from '../ids.ts';
import type { Level } from '../level/level.ts';
import type { Kept } from '../machine.ts';
import type { AnyPuzzleKind } from '../puzzle.ts';
import type { RunClock } from './clock.ts';
import type { FrameContext } from './frame.ts';

/** Raised when the same command could give another state than before: old runs then resume from a stored state. */
export const RULES_VERSION = 5;

/** What a run is played with and never changes: the level, and the kinds that its puzzles are of. */
export interface Game {
  readonly level: Level;
  readonly kinds: ReadonlyMap<string, AnyPuzzleKind>;
}

/** One device in the team. A seat is `awaited` until it first comes, or comes back after an outage; one that is `gone` gave its roles away and gets some again when it returns. */
export interface Seat {
  /** Learners who share the device, 1 to 4: a shared seat leaves no individual evidence. */
  readonly heads: number;
  readonly name: string;
  readonly bird: string;
  /** Played by the server itself [R170]. */
  readonly bot?: true;
  readonly presence: 'awaited' | 'connected' | 'lost' | 'gone' | 'removed';
  /** Play time, in ms, since when it is not connected. Only while `awaited` or `lost`. */
  readonly lostAtMs?: number;
}

export interface PuzzlePlay {
  readonly frame: Kept<FrameContext>;
  /** The kind's own board; absent until the puzzle is unlocked. */
  readonly board?: Kept<unknown>;
  /** Play time, in ms, at which the board next changes by itself; absent from boards that never do. */
  readonly wakesAtMs?: number;
}

/** A hint that a team which has finished offers: numbered by the session, `from` the number of that team. */
export interface HintOffer {
  readonly number: number;
  readonly from: number;
  readonly status: 'open' | 'taken' | 'withdrawn';
}

export interface Run {
  readonly id: RunId;
  readonly team: TeamId;
  readonly seed: number;
  readonly variant: Variant;
  readonly status: 'playing' | 'won' | 'lost' | 'ended';
  readonly clock: RunClock;
  readonly seats: { readonly [seat: SeatId]: Seat };
  /** Who holds each role now. A role is nobody's only when every seat is gone. */
  readonly roles: { readonly [role: RoleId]: SeatId };
  /** Roles that changed hands at least once: what they show after that is nobody's individual evidence. */
  readonly movedRoles: readonly RoleId[];
  readonly puzzles: { readonly [puzzle: PuzzleId]: PuzzlePlay };
  /** Play time, in ms, at which the team last got on: a puzzle opened, an item done, a stage passed. */
  readonly progressAtMs: number;
  /** Who wants calm mode, and whether it is on; absent until somebody does. Who it is leaves the rules with nobody [R193]. */
  readonly calm?: { readonly seats: readonly SeatId[]; readonly led: boolean; readonly on: boolean };
  /** Facts made known, with the play time, in ms, when they were. */
  readonly facts: { readonly [fact: FactId]: number };
  /** The line that each seat shows to the team. */
  readonly shown: { readonly [seat: SeatId]: { readonly puzzle: PuzzleId; readonly line: string } };
  /** What each seat answered on its ticket, after the end: question, then choice. */
  readonly tickets: { readonly [seat: SeatId]: { readonly [question: string]: number } };
  /** The last hint that another team offered; none before the first. */
  readonly offer?: HintOffer;
  /** Play time, in ms, of each seat's last move on each puzzle, by `puzzle/seat`: how long an answer took. */
  readonly lastMoveAtMs: { readonly [puzzleAndSeat: string]: number };
}
