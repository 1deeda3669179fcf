/** What is wrong with a level, told so that who wrote it can mend it. Problems are collected, never thrown. */
import type { Fault } from '../puzzle.ts';

/** A fault with its file. Places are keys joined by dots; items of a list are counted from 1. */
export interface LevelProblem extends Fault {
  readonly file: string;
}

/** Writes a path of keys and list positions (from 0) as a place. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join('.');
}

/** A list of words as an author reads it. */
export function listed(words: Iterable<string>): string {
  const list = [...words];
  return list.length === 0 ? 'none' : list.join(', ');
}
