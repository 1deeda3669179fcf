/** Judges in the page itself: an author waits a moment for them, and no other team does. */
import type { Judges } from '#server/judges/judges.ts';

const load = () => import('#puzzles/judges.ts');

export const pageJudges: Judges = {
  warmUp: () => void load(),
  async judge({ kind, question }) {
    const judge = (await load()).JUDGES.get(kind);
    if (!judge) throw new Error(`no judge of the kind ${kind}`);
    return judge(question);
  },
  close: () => {},
};
