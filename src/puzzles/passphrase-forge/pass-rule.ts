/** When a phrase is good, and the sentence that teaches when it is not. The only place that reads the solution. */
import type { Verdict } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { ForgeContent } from './machine.ts';
import type { ForgeData, ForgeSolution } from './schema.ts';

/** One sentence at a time: what the attacker tries first comes first. */
export function judgePhrase(data: ForgeData, solution: ForgeSolution, { bars, score }: ForgeContent): Verdict {
  const { pass, exposed, blocklist, words } = solution;
  if (bars.some((bar) => exposed.includes(bar))) return { right: false, feedback: 'exposed' };
  if (bars.some((bar) => blocklist.includes(bar))) return { right: false, feedback: 'blocklist' };
  const different = new Set(bars.filter((bar) => words.includes(bar)));
  if (different.size < pass.words || phraseOf(data, bars).length < pass.length)
    return { right: false, feedback: 'short' };
  return score < pass.score ? { right: false, feedback: 'weak' } : { right: true };
}

/** The team's own phrase if it is good, else one of good words drawn for the team: nobody copies a neighbour's. */
export function rightPhrase(
  data: ForgeData,
  solution: ForgeSolution,
  seed: number,
  forged: ForgeContent | undefined,
): ForgeContent {
  if (forged && judgePhrase(data, solution, forged).right) return forged;
  return { bars: shuffled(seed, 'example', solution.words).slice(0, data.places), score: solution.pass.score };
}

/** True when exactly the bars that are no good words were thrown from the first draw. */
export function sortedWell(
  { words }: ForgeSolution,
  kept: readonly (string | null)[],
  thrown: readonly string[],
): boolean {
  const isGood = (bar: string) => words.includes(bar);
  return thrown.every((bar) => !isGood(bar)) && kept.every((bar) => bar === null || isGood(bar));
}

export function phraseOf({ separator }: ForgeData, bars: readonly string[]): string {
  return bars.join(separator);
}
