/** The board of a footprint map: the album's posts, the notebook's repairs, and what is settled. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import { editDrafts, handDraft } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { FootprintDraft, FootprintMove } from './schema.ts';

export interface FootprintContext extends DraftBoard<FootprintDraft> {
  readonly album: RoleId;
  readonly notebook: RoleId;
  /** True while one person holds both keys: theirs is complete when both halves are. */
  readonly isAlone: boolean;
  /** The right pair of every note, once the board is over. */
  readonly settled: { readonly [note: string]: { readonly post: string; readonly remedy: string } };
}

export const EMPTY_DRAFT: FootprintDraft = { posts: {}, remedies: {} };

function edit(move: FootprintMove): (before?: FootprintDraft) => FootprintDraft {
  return (before = EMPTY_DRAFT) =>
    move.type === 'designate'
      ? { ...before, posts: { ...before.posts, [move.note]: move.post } }
      : { ...before, remedies: { ...before.remedies, [move.note]: move.remedy } };
}

export const footprintMachine = boardMachine<FootprintDraft, FootprintContext, FootprintMove, FootprintDraft>({
  id: 'footprint-map',
  states: { working: 'tracing', over: 'traced' },
  edit,
  /** A half belongs to its key, whoever else's keys the mover holds. */
  move(context, { move, keys }) {
    const half = move.type === 'designate' ? context.album : context.notebook;
    const { moves } = editDrafts(context, keys, edit(move));
    const drafts = { ...context.drafts, [half]: edit(move)(context.drafts[half]) };
    return { drafts, moves, isAlone: keys.length > 1 };
  },
  /** Each half stays with its key; only the counter of moves is joined. */
  hand: (context, { from, to }) => ({ moves: handDraft(context, from, to).moves, isAlone: true }),
  settle(_context, { posts, remedies }) {
    const pairs = Object.keys(posts).map(
      (note) => [note, { post: posts[note] ?? '', remedy: remedies[note] ?? '' }] as const,
    );
    return { settled: Object.fromEntries(pairs) };
  },
});
