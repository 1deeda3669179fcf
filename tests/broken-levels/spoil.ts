/** How a test spoils a good mission, and what its author must be told. */
import type { RawLevel } from '#domain/level/draft.ts';
import type { LevelProblem } from '#domain/level/problem.ts';

export type Spoil = (raw: RawLevel) => unknown;

/** What is told: where exactly, and words that must be in it. */
export interface Told extends Pick<LevelProblem, 'file' | 'place'> {
  readonly what: RegExp;
  readonly remedy: RegExp;
}
export type Slip = readonly [title: string, spoil: Spoil, told: Told];

type Block = Record<string, unknown>;

/** The block at a path of the raw files; throws where there is none, so that a slip is never made beside the file. */
export function block(root: unknown, ...path: string[]): Block {
  return path.reduce<Block>((at, key) => at[key] as Block, root as Block);
}

export function puzzle(raw: RawLevel, id: string): Block {
  return block(raw.level, 'puzzles', id);
}

export function firstMoment(raw: RawLevel, id: string): Block {
  return block(puzzle(raw, id), 'opportunities', '0');
}

export function strings(raw: RawLevel, language: string, ...path: string[]): Block {
  return block(raw.strings, language, ...path);
}

export function rename(owner: Block, from: string, to: string): void {
  owner[to] = owner[from];
  delete owner[from];
}

/** The languages that a level declares. */
export function languagesOf(raw: RawLevel): string[] {
  return [...(block(raw.level) as { languages: readonly string[] }).languages];
}
