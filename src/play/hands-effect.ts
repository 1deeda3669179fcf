/** What is heard when somebody turns a key, me or a teammate: where hands do something, it sounds like what they do. */
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import type { Effect } from '#web/sound/effects.ts';

/** By the gesture of a board on which everybody does the same thing. */
const GESTURES: { readonly [gesture: string]: Effect } = { take: 'lamp', pull: 'lever' };

export function handsEffect(before: PlayerView, after: PlayerView): Effect | undefined {
  for (const [id, puzzle] of Object.entries(after.puzzles)) {
    const turnedBefore = before.puzzles[id]?.window?.seats ?? {};
    const isTurned = Object.keys(puzzle.window?.seats ?? {}).some((seat) => !(seat in turnedBefore));
    if (isTurned) return effectOfKey(puzzle);
  }
  return undefined;
}

function effectOfKey({ board }: PuzzleView): Effect {
  const gesture = board?.gesture;
  return (typeof gesture === 'string' && Object.hasOwn(GESTURES, gesture) ? GESTURES[gesture] : undefined) ?? 'key';
}
