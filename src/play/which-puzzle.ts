/** Which puzzle a player looks at when they did not just choose one. */
import type { PuzzleId } from '#domain/ids.ts';
import type { PlayerView } from '#domain/run/view.ts';
import { isOver } from './news.ts';

/**
 * Stays on what is shown while that goes on, or while nothing else is open; else goes where the team is.
 * @param putAway what the player does not want to be taken to
 */
export function nextShown(
  shown: PuzzleId | undefined,
  puzzles: PlayerView['puzzles'],
  putAway: readonly PuzzleId[] = [],
): PuzzleId | undefined {
  const now = shown === undefined ? undefined : puzzles[shown];
  if (now && !isOver(now)) return shown;
  return openPuzzles(puzzles).find((id) => !putAway.includes(id)) ?? shown;
}

export function openPuzzles(puzzles: PlayerView['puzzles']): readonly PuzzleId[] {
  return Object.keys(puzzles).filter((id) => {
    const puzzle = puzzles[id];
    return puzzle && puzzle.status !== 'locked' && puzzle.status !== 'ready' && !isOver(puzzle);
  });
}
