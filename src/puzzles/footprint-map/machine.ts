/** The board of a footprint map: the album's posts, the notebook's repairs, the similar item, and what is settled. */
import { assign, setup } from 'xstate';
import { type Drafts, editDrafts, handDraft } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { BoardEvent } from '#domain/puzzle.ts';
import type { FootprintDraft, FootprintMove } from './schema.ts';

export interface FootprintContext extends Drafts<FootprintDraft> {
  readonly album: RoleId;
  readonly notebook: RoleId;
  /** True while one person holds both keys: theirs is complete when both halves are. */
  readonly isAlone: boolean;
  /** The sentence each key earned at the similar item. */
  readonly practiceFeedback: { readonly [key: RoleId]: string };
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

export const footprintMachine = setup({
  types: { context: {} as FootprintContext, events: {} as BoardEvent<FootprintMove>, input: {} as FootprintContext },
  actions: {
    /** A half belongs to its key, whoever else's keys the mover holds. */
    editHalf: assign(({ context, event }) => {
      if (event.type !== 'move') return {};
      const { move, keys } = event;
      const half = move.type === 'designate' ? context.album : context.notebook;
      const { moves } = editDrafts(context, keys, edit(move));
      const drafts = { ...context.drafts, [half]: edit(move)(context.drafts[half]) };
      return { drafts, moves, isAlone: keys.length > 1 };
    }),
    editDrafts: assign(({ context, event }) =>
      event.type === 'move' ? editDrafts(context, event.keys, edit(event.move)) : {},
    ),
    /** Each half stays with its key; only the counter of moves is joined. */
    joinHalves: assign(({ context, event }) =>
      event.type === 'key-handed' ? { moves: handDraft(context, event.from, event.to).moves, isAlone: true } : {},
    ),
    joinDrafts: assign(({ context, event }) =>
      event.type === 'key-handed' ? handDraft(context, event.from, event.to) : {},
    ),
    clearDrafts: assign({ drafts: {}, practiceFeedback: {} }),
    notePractice: assign(({ context, event }) => {
      if (event.type !== 'practice-judged') return {};
      const others = Object.entries(context.practiceFeedback).filter(([key]) => !event.keys.includes(key));
      const { feedback } = event;
      const mine = feedback === null ? [] : event.keys.map((key) => [key, feedback] as const);
      return { practiceFeedback: Object.fromEntries([...others, ...mine]) };
    }),
    settle: assign(({ event }) => {
      if (event.type !== 'stage-closed') return {};
      const { posts, remedies } = event.answer as unknown as FootprintDraft;
      const pairs = Object.keys(posts).map(
        (note) => [note, { post: posts[note] ?? '', remedy: remedies[note] ?? '' }] as const,
      );
      return { settled: Object.fromEntries(pairs) };
    }),
  },
}).createMachine({
  id: 'footprint-map',
  context: ({ input }) => input,
  initial: 'tracing',
  states: {
    tracing: {
      on: {
        move: { actions: 'editHalf' },
        'key-handed': { actions: 'joinHalves' },
        'practice-opened': { target: 'practising', actions: 'clearDrafts' },
        'stage-closed': { target: 'traced', actions: ['settle', 'clearDrafts'] },
      },
    },
    practising: {
      on: {
        move: { actions: 'editDrafts' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-judged': { actions: 'notePractice' },
        'stage-closed': { target: 'traced', actions: ['settle', 'clearDrafts'] },
      },
    },
    traced: { type: 'final' },
  },
});
