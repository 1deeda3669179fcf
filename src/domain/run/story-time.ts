/** Clock times of the story that depend on how the team plays. */
import type { Level } from '../level/level.ts';
import type { StoryTime } from '../text.ts';
import type { Run } from './state.ts';

/** `time.deadline`: when time runs out. `time.end`: when the run ended, once it has. */
export function storyTimes(level: Level, run: Run): { [placeholder: string]: StoryTime } {
  const deadline = { 'time.deadline': storyTime(level, run.clock.limitMs) };
  return run.status === 'playing' ? deadline : { ...deadline, 'time.end': storyTime(level, run.clock.playedMs) };
}

/** The story's clock, "17:40", after so much play time, in ms; minutes are whole. */
export function storyTime(level: Level, atMs: number): StoryTime {
  const [hours = 0, minutes = 0] = level.startsAt.split(':').map(Number);
  const total = (hours * 60 + minutes + Math.floor(atMs / 60_000)) % (24 * 60);
  return { clock: `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}` };
}
