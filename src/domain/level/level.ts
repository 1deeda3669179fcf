/** A level that was read and checked, as the rules use it. Its texts stay with the server. */
import type { PuzzleId } from '../ids.ts';
import type { LevelMap } from './map.ts';
import type { LevelFile, LevelPuzzle } from './schema.ts';

export interface PlayablePuzzle extends LevelPuzzle {
  /** Read by the kind's `judge` alone: `project` is never given it. */
  readonly solution: unknown;
}

export interface Level extends Omit<LevelFile, 'puzzles'> {
  /** SHA-256 of everything that was read: runs keep the version that they began with. */
  readonly hash: string;
  readonly puzzles: { readonly [puzzle: PuzzleId]: PlayablePuzzle };
  /** The right choice of each question of the ticket: shown to who has answered it. */
  readonly ticketAnswers: { readonly [question: string]: number };
}

/**
 * Texts of one level: language, then key, then sentence. Keys under `short.` replace theirs in the short variant. Under
 * `fr.vous`, `fr.plain` and `fr.plain-vous`, only what is said otherwise in that manner.
 */
export type LevelTexts = { readonly [name: string]: { readonly [key: string]: string } };

/** Named by a hash of the map alone: browsers hear it, and the level's own hash tells two answers apart [R61]. */
export interface NamedMap {
  readonly name: string;
  readonly place: LevelMap;
}

export interface LevelPackage {
  readonly level: Level;
  readonly map?: NamedMap;
  readonly texts: LevelTexts;
}
