/** Which news everybody sees, not only who hears the page: what teammates do elsewhere, and who is missing. */
import type { PuzzleId } from '#domain/ids.ts';
import type { News } from './news.ts';

/** The page of the puzzle itself shows these; who is elsewhere would miss them. */
const AT_ITS_PUZZLE: readonly string[] = ['key-turned', 'opened', 'solved', 'assisted', 'skipped'];

export class NewsShown {
  readonly #away = new Set<string>();

  /** @param lookedAt the puzzles that were in front of the player just before and just after */
  isShown(news: News, lookedAt: readonly (PuzzleId | undefined)[]): boolean {
    if (!('say' in news)) return false;
    // A line that is shown may be far from what its reader looks at now.
    if (news.say === 'shown') return true;
    if (news.say === 'away' || news.say === 'back') return this.#isMissed(news.say, String(news.values?.name));
    return isElsewhere(news, lookedAt);
  }

  /** At the start all pages come one by one: only who was missed is back. */
  #isMissed(say: 'away' | 'back', name: string): boolean {
    if (say === 'back') return this.#away.delete(name);
    this.#away.add(name);
    return true;
  }
}

export function isElsewhere(news: News, lookedAt: readonly (PuzzleId | undefined)[]): boolean {
  if (!('say' in news) || news.puzzle === undefined) return false;
  return AT_ITS_PUZZLE.includes(news.say) && !lookedAt.includes(news.puzzle);
}
