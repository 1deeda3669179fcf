/** The right pairs; then, for each sentence, the first pair that earns it while all others are right. */
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import { judgeNotes, rightContent } from './judge-notes.ts';
import { EMPTY_DRAFT, type FootprintContext } from './machine.ts';
import type { FootprintData, FootprintDraft, FootprintMove, FootprintSolution } from './schema.ts';
import { onTheTable } from './table.ts';

export function footprintTries(
  puzzle: Puzzle<FootprintData>,
  solution: FootprintSolution,
  board: Kept<FootprintContext>,
): Try<FootprintContext, FootprintMove>[] {
  const { notes, posts, remedies } = onTheTable(puzzle, board);
  const right = rightContent(solution, notes);
  const changed = notes.flatMap((note) => [
    ...posts.map((post) => ({ ...right, posts: { ...right.posts, [note]: post } })),
    ...remedies.map((remedy) => ({ ...right, remedies: { ...right.remedies, [note]: remedy } })),
  ]);
  const wrong = new Map<string, FootprintDraft>();
  for (const draft of changed) {
    const verdict = judgeNotes(solution, notes, draft);
    if (!verdict.right && !wrong.has(verdict.feedback)) wrong.set(verdict.feedback, draft);
  }
  const answers = [[null, right] as const, ...wrong];
  return answers.map(([earns, answer]) => ({ earns, next: pairs(puzzle.data, notes, answer) }));
}

/** Each half is filled by who holds its key; of the similar item, everybody fills both. */
function pairs(
  { album, notebook }: FootprintData,
  notes: readonly string[],
  answer: FootprintDraft,
): Try<FootprintContext, FootprintMove>['next'] {
  return ({ context, value }, keys) => {
    const alone = value === 'practising';
    const drafts = (half: string) => context.drafts[alone ? (keys[0] ?? '') : half] ?? EMPTY_DRAFT;
    for (const note of notes) {
      const { [note]: post = '' } = answer.posts;
      const { [note]: remedy = '' } = answer.remedies;
      if ((alone || keys.includes(album)) && drafts(album).posts[note] !== post) {
        return { type: 'designate', note, post };
      }
      if ((alone || keys.includes(notebook)) && drafts(notebook).remedies[note] !== remedy) {
        return { type: 'repair', note, remedy };
      }
    }
    return undefined;
  };
}
