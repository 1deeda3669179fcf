/** How Canari looks beside a puzzle: it worries with the team over a wrong answer, until it has something to tell. */
import type { PuzzleView } from '#domain/run/view.ts';
import type { Mood } from '#web/ui/canari.tsx';

/** @param tells a hint came while one looks */
export function moodAt({ feedback, hints = [] }: Pick<PuzzleView, 'feedback' | 'hints'>, tells: boolean): Mood {
  if (tells) return 'hint';
  if (feedback) return 'worried';
  return hints.length > 0 ? 'hint' : 'calm';
}
