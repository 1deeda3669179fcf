/** Right or wrong, and the sentence that teaches. The only place that reads the solution. */
import type { Verdict } from '#domain/puzzle.ts';
import type { FootprintDraft, FootprintSolution } from './schema.ts';

/**
 * The first note, in the order shown, that is not right decides which sentence is shown: one thing at a time. Suspecting a
 * harmless post, or a repair that goes too far, has a sentence of its own: over-protection is an error too.
 */
export function judgeNotes(
  solution: FootprintSolution,
  order: readonly string[],
  { posts, remedies }: FootprintDraft,
): Verdict {
  for (const note of order) {
    const right = solution.notes[note];
    const { [note]: post = '' } = posts;
    const { [note]: remedy = '' } = remedies;
    if (post === right?.post && remedy === right.remedy) continue;
    if (solution.harmless.includes(post)) return { right: false, feedback: post };
    if (solution.extreme.includes(remedy)) return { right: false, feedback: remedy };
    return { right: false, feedback: note };
  }
  return { right: true };
}

export function rightContent(solution: FootprintSolution, notes: readonly string[]): FootprintDraft {
  const of = (half: 'post' | 'remedy') =>
    Object.fromEntries(notes.map((note) => [note, solution.notes[note]?.[half] ?? '']));
  return { posts: of('post'), remedies: of('remedy') };
}
