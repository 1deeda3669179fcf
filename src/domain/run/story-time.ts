/** Clock times of the story that depend on how the team plays. */
import type { Level } from '../level/level.ts';
import type { StoryTime } from '../text.ts';
import type { Run } from './state.ts';

/** By placeholder: what each clock time of the story is now. One that has not come yet is not there. */
export type StoryTimes = { readonly [placeholder: string]: StoryTime };

/**
 * `time.deadline`: when time runs out. `time.end`: when the run ended, once it has. The level's own `times`: when their
 * fact became known, once it is.
 */
export function storyTimes(level: Level, run: Run): StoryTimes {
  const own = Object.entries(level.times).flatMap(([name, fact]) => {
    const atMs = run.facts[fact];
    return atMs === undefined ? [] : [[`time.${name}`, storyTime(level, atMs)] as const];
  });
  return {
    ...Object.fromEntries(own),
    'time.deadline': storyTime(level, run.clock.limitMs),
    ...(run.status === 'playing' ? {} : { 'time.end': storyTime(level, run.clock.playedMs) }),
  };
}

/** The story's clock, "17:40", after so much play time, in ms; minutes are whole. */
export function storyTime(level: Level, atMs: number): StoryTime {
  const [hours = 0, minutes = 0] = level.startsAt.split(':').map(Number);
  const total = (hours * 60 + minutes + Math.floor(atMs / 60_000)) % (24 * 60);
  return { clock: `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}` };
}
