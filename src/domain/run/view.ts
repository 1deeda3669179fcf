/**
 * What leaves a run: the shapes that `project(run, viewer)` gives. Ids, numbers and text keys; wall times in ms since
 * 1970. Objects are keyed by id, so that the difference between two views is small on the wire.
 */
import type { FactId, ObjectId, PuzzleId, RoleId, SeatId, TeamId, Variant } from '../ids.ts';
import type { Accent, Ambience } from '../level/look.ts';
import type { BoardView } from '../puzzle.ts';
import type { TextRef } from '../text.ts';
import type { ShownLine } from './shown.ts';
import type { StoryTimes } from './story-time.ts';

export type RunViewer =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'screen' };

/** A running clock has a deadline; a still one has what is left, in ms. */
export type ClockView = { readonly deadline: number } | { readonly leftMs: number };

/** Calm mode, while it is on: no viewer learns who else wants it. */
export interface CalmView {
  readonly on: true;
  /** Whether the viewer wants it themselves. */
  readonly mine: boolean;
  /** How much time is left, in ms, when the team is told in words that the end comes nearer. */
  readonly lastMs: number;
}

export interface SeatView {
  readonly name: string;
  readonly bird: string;
  readonly connected: boolean;
  /** Played by the server itself. */
  readonly bot?: true;
  readonly roles: readonly RoleId[];
}

export type PuzzleStatus =
  | 'locked'
  | 'ready'
  | 'open'
  | 'confirming'
  | 'wrong'
  | 'practising'
  | 'solved'
  | 'assisted'
  | 'skipped';

/** What all puzzles have in common around their board. */
export interface PuzzleView {
  readonly status: PuzzleStatus;
  readonly area: string;
  readonly kind?: string;
  readonly title?: TextRef;
  readonly goal?: TextRef;
  /** Hints shown so far, in order. */
  readonly hints?: readonly TextRef[];
  readonly hintsLeft?: number;
  /** Which round, of how many; from 1. */
  readonly stage?: number;
  readonly stages?: number;
  /** The sentence that the last wrong answer earned. */
  readonly feedback?: TextRef;
  /** The reasoning shown before a practice item. */
  readonly reasoning?: readonly TextRef[];
  /** End of the pause after a wrong answer: wall time; absent while the clock stands still. */
  readonly pausedUntil?: number;
  /** Wall time at which the board next changes by itself; absent while the clock stands still. */
  readonly changesAt?: number;
  /** The moment in which keys were turned: who did, how many are needed, until when; no end while the clock stands still or calm mode is on. */
  readonly window?: { readonly until?: number; readonly seats: { readonly [seat: SeatId]: true } };
  /** How many different people must confirm now. */
  readonly needed?: number;
  /** What a confirmation must carry (rule R21). Only for who can confirm. */
  readonly revision?: number;
  /** Whether the viewer holds a key here, and has turned it. */
  readonly key?: 'none' | 'incomplete' | 'ready' | 'turned' | 'practised';
  /** Ids of the lines on the viewer's board that they may show to the team. */
  readonly lines?: readonly string[];
  readonly board?: BoardView;
}

/** A thing on the map, and in the list of its area. */
export interface ObjectView {
  readonly area: string;
  readonly name: TextRef;
  /** What it says to who examines it: absent for who holds none of its roles, and while its area is shut. */
  readonly says?: TextRef;
  /** Roles that it speaks to; absent if to everybody. */
  readonly roles?: readonly RoleId[];
  /** The puzzles that it opens, in order. */
  readonly puzzles: readonly PuzzleId[];
}

/** The questions of one seat's ticket, by id. `right` is there only once it is answered. */
export type TicketView = {
  readonly [question: string]: {
    readonly question: TextRef;
    /** Choices in the order to show. */
    readonly order: readonly number[];
    readonly choices: { readonly [choice: string]: TextRef };
    readonly chosen?: number;
    readonly right?: number;
    readonly why?: TextRef;
  };
};

/** What one player sees. */
export interface PlayerView {
  readonly status: 'playing' | 'won' | 'lost' | 'ended';
  readonly variant: Variant;
  readonly frozen: boolean;
  readonly clock: ClockView;
  /** All the play time that the team has, in ms: what is left of it is in `clock`. */
  readonly limitMs: number;
  readonly calm?: CalmView;
  readonly me: SeatId;
  readonly seats: { readonly [seat: SeatId]: SeatView };
  readonly roles: { readonly [role: RoleId]: { readonly name: TextRef; readonly brief: TextRef } };
  /** Lit once it has puzzles and all of them are over. */
  readonly areas: {
    readonly [area: string]: {
      readonly name: TextRef;
      readonly open: boolean;
      readonly lit: boolean;
      readonly ambience?: Ambience;
    };
  };
  /** In the order in which an author listed them. */
  readonly objects: { readonly [object: ObjectId]: ObjectView };
  readonly puzzles: { readonly [puzzle: PuzzleId]: PuzzleView };
  /** Facts that the team keeps on its board. */
  readonly notes: { readonly [fact: FactId]: TextRef };
  /** Lines that players show to the team, by seat. */
  readonly shown: { readonly [seat: SeatId]: ShownLine };
  /** While it can be taken: the number of the team that offers a hint. */
  readonly offer?: { readonly from: number };
  /** After the end. */
  readonly ticket?: TicketView;
  /** After the end: cards about who does this for a living, by puzzle. */
  readonly crafts?: { readonly [puzzle: PuzzleId]: { readonly name: TextRef; readonly text: TextRef } };
  /** After the end: the mission whose page can be taken home, if it has one. */
  readonly takeHome?: string;
  /** Fills `{time.…}` in any text of this view: they change while the run is played. */
  readonly times: StoryTimes;
  readonly intro: readonly TextRef[];
  readonly outro?: TextRef;
  /** After the end, while others play and hints may be offered to them: the server adds the session's. */
  readonly rescue?: RescueView;
  /** What the facilitator says to the whole room, whether sounds are off, and tu or vous: the server adds the session's. */
  readonly message?: string;
  readonly muted?: boolean;
  readonly address?: 'tu' | 'vous';
  /** The number that the team's lamps have on the screen, where several teams play. The server adds it. */
  readonly team?: number;
  /** Nobody leads: one device opened this by a link. The server adds it. */
  readonly byLink?: true;
  /** `/api/maps/<map>` is the map of the mission, if it has one: the server adds it. */
  readonly map?: string;
  /** The mission's colour: the server adds it. */
  readonly accent?: Accent;
}

/** What a team that has finished sees of those who still play: numbers and lamps, as on the screen [R203]. */
export interface RescueView {
  /** Hints that the team may still offer. */
  readonly left: number;
  /** Those who still play, in their order. */
  readonly teams: {
    readonly [team: TeamId]: {
      readonly number: number;
      /** Whether each of their lamps is lit. */
      readonly lamps: readonly boolean[];
      /** A hint waits there to be taken, and whether it is this team's own. */
      readonly offered?: 'ours' | 'theirs';
    };
  };
  /** Numbers of the teams that took a hint of this one, by offer. */
  readonly thanks: { readonly [offer: string]: number };
}

/** How long a team has not got on: since a wall time, or, while its clock stands still, for so many ms. */
export type StillView = { readonly since: number } | { readonly forMs: number };

/** What the console sees of one team: never an answer, never a draft. What stands under `held` is shown only while a button is held. */
export interface FacilitatorView {
  readonly status: PlayerView['status'];
  readonly frozen: boolean;
  readonly clock: ClockView;
  readonly calm?: CalmView;
  readonly size: number;
  readonly seats: { readonly [seat: SeatId]: SeatView };
  readonly roles: { readonly [role: RoleId]: TextRef };
  /** While the mission is played. */
  readonly still?: StillView;
  readonly puzzles: {
    readonly [puzzle: PuzzleId]: {
      readonly status: PuzzleStatus;
      readonly title: TextRef;
      readonly hints: number;
      /** Keys were turned on different contents, and none since: the team was told so [R24]. */
      readonly differed?: true;
      /** Wrong answers in this round, and the sentence that the last one earned. */
      readonly held: { readonly attempts: number; readonly feedback?: TextRef };
    };
  };
}

/** What the projector sees of one team. */
export interface ScreenView {
  readonly status: PlayerView['status'];
  readonly frozen: boolean;
  readonly clock: ClockView;
  /** Its clock is not shown. */
  readonly calm?: true;
  /** `area`: in which room of the mission the lamp hangs. */
  readonly puzzles: { readonly [puzzle: PuzzleId]: { readonly status: 'dark' | 'lit'; readonly area?: string } };
}
