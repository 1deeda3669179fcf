/** What a proof found wrong, before it is put into words. */
import type { PuzzleId } from '../../ids.ts';

export type SnagSort =
  /** The author's answer does not pass the stage. */
  | 'right-fails'
  /** A listed wrong answer passes. */
  | 'wrong-solves'
  /** A listed wrong answer earns another sentence than its own. */
  | 'wrong-says'
  /** One participant passes a stage while two are there. */
  | 'alone'
  /** From here, nothing leads on. */
  | 'dead-end'
  /** The similar item of a stage is done and the stage is not over, or is over without it. */
  | 'practice'
  /** Somebody left, or came, and the others cannot go on. */
  | 'people'
  /** A locked puzzle took a command. */
  | 'lock'
  /** A puzzle can be opened while the door of its area is shut. */
  | 'gate'
  /** A state of the whole mission from which it cannot be won. */
  | 'lost'
  /** Somebody has nothing to do for too long. */
  | 'idle';

export interface Snag {
  readonly sort: SnagSort;
  /** Absent where it is about the whole mission. */
  readonly puzzle?: PuzzleId;
  readonly size?: number;
  /** From 1. */
  readonly stage?: number;
  readonly detail: string;
}
