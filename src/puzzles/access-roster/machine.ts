/** The board of a roster: each key's secret note and private draft, the smaller board, and what was closed. */
import { assign, setup } from 'xstate';
import { type Drafts, editDrafts, handDraft } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { BoardEvent } from '#domain/puzzle.ts';
import type { RosterMove } from './schema.ts';

/** What one person thinks so far. */
export type Draft = {
  /** True once the secret note was written: the draft goes on from it. */
  readonly noted: boolean;
  /** Connections to close, sorted: two drafts that close the same are the same. */
  readonly close: readonly string[];
};

export interface RosterContext extends Drafts<Draft> {
  /** The sentence each key earned on the smaller board. */
  readonly practiceFeedback: { readonly [key: RoleId]: string };
  /** What the whole team closed in the end. */
  readonly closed: readonly string[] | null;
}

function edit(move: RosterMove): (before?: Draft) => Draft {
  if (move.type === 'note') return () => ({ noted: true, close: [...move.sessions].sort() });
  return (before = { noted: false, close: [] }) => {
    const others = before.close.filter((session) => session !== move.session);
    return { ...before, close: move.close ? [...others, move.session].sort() : others };
  };
}

const closing = { target: 'over', actions: ['keepAnswer', 'clearDrafts'] } as const;

export const rosterMachine = setup({
  types: { context: {} as RosterContext, events: {} as BoardEvent<RosterMove>, input: {} as RosterContext },
  actions: {
    editDrafts: assign(({ context, event }) =>
      event.type === 'move' ? editDrafts(context, event.keys, edit(event.move)) : {},
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
    keepAnswer: assign(({ event }) => (event.type === 'stage-closed' ? { closed: event.answer as string[] } : {})),
  },
}).createMachine({
  id: 'access-roster',
  context: ({ input }) => input,
  initial: 'guarding',
  states: {
    guarding: {
      on: {
        move: { actions: 'editDrafts' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-opened': { target: 'practising', actions: 'clearDrafts' },
        'stage-closed': closing,
      },
    },
    practising: {
      on: {
        move: { actions: 'editDrafts' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-judged': { actions: 'notePractice' },
        'stage-closed': closing,
      },
    },
    over: { type: 'final' },
  },
});
