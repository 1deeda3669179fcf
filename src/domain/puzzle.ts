/**
 * The contract of a puzzle kind. A kind owns its board; the frame (domain/run/frame.ts) owns everything that all
 * puzzles share. Nothing that `project` is given holds a solution, so a kind cannot leak one.
 */
import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';
import type { OpportunityId, RoleId, Variant } from './ids.ts';
import type { Json } from './json.ts';
import type { Kept } from './machine.ts';
import type { RefusalCode } from './refusal.ts';
import type { StoryTime, TextRef } from './text.ts';
import type { Try } from './tries.ts';

/** What a kind is told about the puzzle it plays: the level's own data, and what was fixed when the run began. */
export interface Puzzle<Data> {
  readonly id: string;
  readonly data: Data;
  readonly variant: Variant;
  readonly seed: number;
}

/** What the keys confirmed together is worth. A wrong answer names the sentence that teaches. */
export type Verdict = { readonly right: true } | { readonly right: false; readonly feedback: string };

/** One individual moment: what somebody answered alone, the first time, and whether it was right. */
export interface Observation {
  readonly opportunity: OpportunityId;
  readonly correct: boolean;
}

/** Who looks at a board: the roles that the viewer holds. The facilitator and the screen hold none. */
export interface BoardViewer {
  readonly roles: readonly RoleId[];
}

/** What a bot goes by when it looks for something to do on a board: what everybody in its team hears and sees. */
export interface BotCue {
  /** What a teammate answered to the line that it shows; nothing while nobody speaks to it. */
  readonly said?: 'yes' | 'no';
  /** The line of this board that it shows. */
  readonly showing?: string;
  /** Lines of this board that teammates show, with what they say. */
  readonly shown: { readonly [line: string]: BoardValue };
}

/** What the frame tells a board. Every board machine takes these events, with those that its kind adds. */
export type BoardEvent<Move, Content = Json> =
  /** `verdict` is the judge's answer to what the kind `asks` about this move; `atMs` is play time. */
  | {
      readonly type: 'move';
      readonly keys: readonly RoleId[];
      readonly move: Move;
      readonly atMs: number;
      readonly verdict?: Json;
      /** The team plays in calm mode: what turns over by itself takes its time [R194]. */
      readonly calm?: true;
    }
  /** The play time that the board asked to be woken at has come [R155]. */
  | { readonly type: 'woken'; readonly calm?: true }
  /** A key came to somebody who holds another here: their own draft is the one that counts. */
  | { readonly type: 'key-handed'; readonly from: RoleId; readonly to: RoleId }
  /** Enough keys were turned on contents that are not the same. */
  | { readonly type: 'contents-differed'; readonly contents: readonly Json[] }
  /** The team's content was wrong; its sentence is the frame's. */
  | { readonly type: 'answer-rejected' }
  /** The third wrong answer: each key-holder redoes one similar item before the story goes on. */
  | { readonly type: 'practice-opened' }
  /** One key-holder tried the similar item; `feedback` is null when it was right. */
  | { readonly type: 'practice-judged'; readonly keys: readonly RoleId[]; readonly feedback: string | null }
  /** The stage is over; `answer` is its right content, public from now on. */
  | { readonly type: 'stage-closed'; readonly answer: Content };

/** A board's machine. Nothing has the field: it ties the answers that the machine settles to those that its kind gives. */
export type BoardMachine<Content> = AnyStateMachine & { readonly settles?: (answer: Content) => void };

export interface PuzzleKind<Data, Solution, Context, Move extends Json, Content, View, Own, Practice> {
  readonly kind: string;
  /** The level's data, every field described. Never holds an answer. */
  readonly data: z.ZodType<Data>;
  /** The level's answers, in solution.yaml. */
  readonly solution: z.ZodType<Solution>;
  /** What a player may send. */
  readonly move: z.ZodType<Move>;
  /** `two`: two different key-holders confirm the same content. `all`: every key-holder confirms. */
  readonly quorum: 'two' | 'all';
  /** True for a board that is everybody's: a change by one person takes back the keys of all [R159]. */
  readonly sharedBoard?: true;
  /** A machine over the board: pure, no clock, a context of plain JSON. */
  readonly machine: BoardMachine<Content>;

  /** The roles that hold a key, in the level's order. `roles` are all roles of the level. */
  keys(data: Data, roles: readonly RoleId[]): readonly RoleId[];
  /** Rounds that are judged one after the other: 1 or more. */
  stages(data: Data, variant: Variant): number;
  /** The texts that the level must have, without the puzzle's id in front: `m1.subject`, `feedback.m1`. */
  texts(data: Data, solution: Solution): readonly string[];
  /** Of those, sentences that a library's verdict alone earns: no try stands for them. */
  readonly weighedByJudge?: readonly string[];
  /** Faults that the schema cannot see: references inside the data and the solution. */
  faults(data: Data, solution: Solution): readonly Fault[];
  /** Ids of the opportunities that the kind can observe, without the puzzle's id in front. */
  moments(data: Data): readonly string[];

  open(puzzle: Puzzle<Data>): Context;
  /** Why a move is refused now, or nothing. `keys` are the puzzle's roles that the mover holds. */
  refuse(puzzle: Puzzle<Data>, board: Kept<Context>, move: Move, keys: readonly RoleId[]): RefusalCode | undefined;
  /**
   * What this key would confirm now; nothing while its draft is incomplete. `held` are all of the puzzle's keys that its
   * holder has.
   */
  content(puzzle: Puzzle<Data>, board: Kept<Context>, key: RoleId, held: readonly RoleId[]): Own | Practice | undefined;
  /**
   * What all keys' parts make together, for a kind in which each key answers another part. Without it, all keys that are
   * turned must stand on the same content.
   */
  whole?(puzzle: Puzzle<Data>, board: Kept<Context>): Content | undefined;
  /** The play time, in ms, at which the board next changes by itself, or nothing [R155]. */
  wakesAtMs?(board: Kept<Context>): number | undefined;
  /** What a library must decide before this move is applied, or nothing; `judge.ts` of the kind answers. */
  asks?(puzzle: Puzzle<Data>, board: Kept<Context>, move: Move, keys: readonly RoleId[]): Json | undefined;
  /** The lines of their own view that these roles may show to the team: id, then what it says. Never a code. */
  lines?(puzzle: Puzzle<Data>, board: Kept<Context>, roles: readonly RoleId[]): { readonly [line: string]: BoardValue };
  /**
   * What a bot that sees this view does: moves that its own view is proof enough of, or that a teammate's yes or no to a
   * shown line asks for; nothing once they are done. Without it, a bot shows its lines and turns its key after people [R171].
   */
  aid?(view: View, cue: BotCue): Move | undefined;
  /** What these keys answered so far, written as a content: where it differs from what people turned, a bot's keys speak against theirs [R172]. */
  part?(puzzle: Puzzle<Data>, board: Kept<Context>, keys: readonly RoleId[]): Json | undefined;
  /** Roles whose part no line and no phrase can ask for: a person holds them, as long as there is one [R173]. */
  needsPerson?(data: Data): readonly RoleId[];
  /** Moves on this key's own board so far: together with the frame's revision it tells a stale confirmation. */
  revision(board: Kept<Context>, keys: readonly RoleId[]): number;
  /** Decides a content that enough keys confirmed. Never called with an incomplete one. */
  judge(puzzle: Puzzle<Data>, solution: Solution, board: Kept<Context>, content: Content): Verdict;
  /** The right content of the stage, made public when the stage is over. */
  answer(puzzle: Puzzle<Data>, solution: Solution, board: Kept<Context>): Content;
  /** Sentences that show the reasoning when a stage passes assisted, as text keys without the puzzle's id. */
  reasoning(puzzle: Puzzle<Data>, board: Kept<Context>): readonly string[];
  /** Individual moments in this move, first tries only. `before` is the board without the move. */
  observe(
    puzzle: Puzzle<Data>,
    solution: Solution,
    before: Kept<Context>,
    move: Move,
    keys: readonly RoleId[],
  ): readonly Observation[];
  /** The opportunity that the team meets together in this stage, if the level names one. `attempt` is from 1. */
  moment(data: Data, stage: number, attempt: number): string;
  /** Decides one key's practice item. Only for kinds whose answers can be wrong. */
  practise?(puzzle: Puzzle<Data>, solution: Solution, board: Kept<Context>, content: Practice): Verdict;
  /**
   * Ways to answer the stage that is open, or its similar item: rightly first, then so as to earn each sentence. They
   * depend on the stage, not on what has been moved in it.
   */
  tries(puzzle: Puzzle<Data>, solution: Solution, board: Kept<Context>): readonly Try<Context, Move>[];
  /** What the viewer sees of the board: ids, numbers and text keys. */
  project(puzzle: Puzzle<Data>, board: Kept<Context>, viewer: BoardViewer): View;
}

/** A fault of a level that an author can mend: where it is in the file, what is wrong, what to do. */
export interface Fault {
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
}

/** What a kind shows. Its shape is the kind's own; `view.tsx` of the same folder knows it. */
export interface BoardView {
  readonly [field: string]: BoardValue | undefined;
}
export type BoardValue =
  | string
  | number
  | boolean
  | TextRef
  | StoryTime
  | readonly BoardValue[]
  | { readonly [field: string]: BoardValue | undefined };

/** A kind whose own types are forgotten, as the list of kinds holds it. */
export type AnyPuzzleKind = PuzzleKind<unknown, unknown, unknown, Json, Json, BoardView, Json, Json>;

/** The types that a kind works with, each named once, by `definePuzzle`. */
export interface KindTypes {
  readonly data: unknown;
  readonly solution: unknown;
  readonly context: unknown;
  readonly move: Json;
  /** What the keys confirm together, and the right answer of a stage. */
  readonly content: Json;
  /** What one key would confirm, in a kind with `whole`; elsewhere it is the content itself. */
  readonly own?: Json;
  /** What is handed in for the similar item, where that is no content. */
  readonly practice?: Json;
  readonly view: BoardView;
}

type OwnOf<Types extends KindTypes> = Types extends { readonly own: infer Own } ? Own : Types['content'];
type PracticeOf<Types extends KindTypes> = Types extends { readonly practice: infer Own } ? Own : Types['content'];

/** Checks a kind against the contract and forgets its types: the list of kinds is what calls it. */
export function definePuzzle<Types extends KindTypes>(
  kind: PuzzleKind<
    Types['data'],
    Types['solution'],
    Types['context'],
    Types['move'],
    Types['content'],
    Types['view'],
    OwnOf<Types>,
    PracticeOf<Types>
  >,
): AnyPuzzleKind {
  // The one place: a kind is only ever handed what its own schemas read and its own functions gave.
  return kind as unknown as AnyPuzzleKind;
}
