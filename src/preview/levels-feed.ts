/** The missions as the development server reads them for the preview: asked again when a file under levels/ changes. */
import type { LevelPackage } from '#domain/level/level.ts';
import type { LevelProblem } from '#domain/level/problem.ts';

/** Where the development server answers, and what it calls out when a mission's file has changed. */
export const LEVELS_PATH = '/preview/levels.json';
export const LEVELS_CHANGED = 'canari:levels-changed';

/** Missions with their answers: this never leaves the author's machine, and is in no build. */
export interface LevelsFeed {
  readonly levels: readonly LevelPackage[];
  readonly problems: readonly LevelProblem[];
}

/** @throws with what the development server says when it cannot read missions at all */
export async function askForLevels(): Promise<LevelsFeed> {
  const response = await fetch(LEVELS_PATH);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as LevelsFeed;
}
