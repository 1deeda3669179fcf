/** The viewer's choices as they will be once the server has what was just sent. */
import type { FootprintView } from './board-view.ts';
import type { FootprintMove } from './schema.ts';

export type Choices = { readonly [note: string]: string };

export interface Chosen {
  readonly posts: Choices;
  readonly remedies: Choices;
}

export function chosen(
  { designated = {}, repaired = {} }: Pick<FootprintView, 'designated' | 'repaired'>,
  pending: readonly FootprintMove[],
): Chosen {
  const posts: { [note: string]: string } = { ...designated };
  const remedies: { [note: string]: string } = { ...repaired };
  for (const move of pending) {
    if (move.type === 'designate') posts[move.note] = move.post;
    else remedies[move.note] = move.remedy;
  }
  return { posts, remedies };
}

/** How many notes have every choice that is this viewer's to make. */
export function filled(board: FootprintView, { posts, remedies }: Chosen): number {
  const needsPost = board.posts !== undefined;
  const needsRemedy = board.remedies !== undefined;
  return board.order.filter(
    (note) => (!needsPost || posts[note] !== undefined) && (!needsRemedy || remedies[note] !== undefined),
  ).length;
}
