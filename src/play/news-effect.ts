/** Which one effect goes with what just changed: never two at once. */
import type { Effect } from '#web/sound/effects.ts';
import type { News } from './news.ts';

/** The first of these that is in the news sounds. A sentence of the mission is one that a wrong answer earned. */
const EFFECTS: readonly (readonly [say: string, effect: Effect])[] = [
  ['run-won', 'won'],
  ['run-lost', 'lost'],
  ['frozen', 'freeze'],
  ['solved', 'solved'],
  ['assisted', 'solved'],
  ['skipped', 'door'],
  ['unlocked', 'door'],
  ['sentence', 'wrong'],
  ['hint', 'hint'],
  ['unfrozen', 'lamp'],
  ['shown', 'shown'],
];

export function effectOf(news: readonly News[]): Effect | undefined {
  const said = new Set(news.map((each) => ('say' in each ? each.say : 'sentence')));
  return EFFECTS.find(([say]) => said.has(say))?.[1];
}
