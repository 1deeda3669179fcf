/** Which puzzle a player looks at when they did not just choose one. */
import type { PuzzleId } from '#domain/ids.ts';
import type { PlayerView } from '#domain/run/view.ts';
import { isOver } from './news.ts';

/** Stays on what is shown while that goes on, or while nothing else is open; else goes where the team is. */
export function nextShown(shown: PuzzleId | undefined, puzzles: PlayerView['puzzles']): PuzzleId | undefined {
  const now = shown === undefined ? undefined : puzzles[shown];
  if (now && !isOver(now)) return shown;
  const open = Object.keys(puzzles).find((id) => {
    const puzzle = puzzles[id];
    return puzzle && puzzle.status !== 'locked' && puzzle.status !== 'ready' && !isOver(puzzle);
  });
  return open ?? shown;
}
