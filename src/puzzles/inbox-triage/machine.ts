/** The board of an inbox: each key's private draft, the similar item, and what is settled. */
import { assign, setup } from 'xstate';
import { type Drafts, differingFields, editDrafts, handDraft } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { BoardEvent } from '#domain/puzzle.ts';
import type { InboxMove, MessageDraft, MessageVerdict } from './schema.ts';

export type Draft = { readonly [message: string]: MessageDraft };

export interface InboxContext extends Drafts<Draft> {
  /** From 0. */
  readonly round: number;
  readonly rounds: number;
  /** Messages on which turned keys differed. */
  readonly differing: readonly string[];
  /** The sentence each key earned at the similar item. */
  readonly practiceFeedback: { readonly [key: RoleId]: string };
  /** Right verdicts of rounds that are over. */
  readonly settled: { readonly [message: string]: MessageVerdict };
}

function edit(move: InboxMove): (before?: Draft) => Draft {
  const field = move.type === 'judge' ? { verdict: move.verdict } : { proof: move.proof };
  return (before = {}) => ({ ...before, [move.message]: { ...before[move.message], ...field } });
}

export const inboxMachine = setup({
  types: { context: {} as InboxContext, events: {} as BoardEvent<InboxMove>, input: {} as InboxContext },
  guards: { isLastRound: ({ context }) => context.round + 1 >= context.rounds },
  actions: {
    editDrafts: assign(({ context, event }) =>
      event.type === 'move' ? editDrafts(context, event.keys, edit(event.move)) : {},
    ),
    joinDrafts: assign(({ context, event }) =>
      event.type === 'key-handed' ? handDraft(context, event.from, event.to) : {},
    ),
    markDifferences: assign(({ event }) =>
      event.type === 'contents-differed' ? { differing: differingFields(event.contents) } : {},
    ),
    clearDrafts: assign({ drafts: {}, differing: [], practiceFeedback: {} }),
    notePractice: assign(({ context, event }) => {
      if (event.type !== 'practice-judged') return {};
      const others = Object.entries(context.practiceFeedback).filter(([key]) => !event.keys.includes(key));
      const { feedback } = event;
      const mine = feedback === null ? [] : event.keys.map((key) => [key, feedback] as const);
      return { practiceFeedback: Object.fromEntries([...others, ...mine]) };
    }),
    settleRound: assign(({ context, event }) => {
      if (event.type !== 'stage-closed') return {};
      const answer = event.answer as Draft;
      const verdicts = Object.entries(answer).map(([message, { verdict }]) => [message, verdict ?? 'safe'] as const);
      return { settled: { ...context.settled, ...Object.fromEntries(verdicts) }, round: context.round + 1 };
    }),
  },
}).createMachine({
  id: 'inbox-triage',
  context: ({ input }) => input,
  initial: 'sorting',
  states: {
    sorting: {
      on: {
        move: { actions: 'editDrafts' },
        'key-handed': { actions: 'joinDrafts' },
        'contents-differed': { actions: 'markDifferences' },
        'practice-opened': { target: 'practising', actions: 'clearDrafts' },
        'stage-closed': [
          { guard: 'isLastRound', target: 'sorted', actions: ['settleRound', 'clearDrafts'] },
          { actions: ['settleRound', 'clearDrafts'] },
        ],
      },
    },
    practising: {
      on: {
        move: { actions: 'editDrafts' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-judged': { actions: 'notePractice' },
        'stage-closed': [
          { guard: 'isLastRound', target: 'sorted', actions: ['settleRound', 'clearDrafts'] },
          { target: 'sorting', actions: ['settleRound', 'clearDrafts'] },
        ],
      },
    },
    sorted: { type: 'final' },
  },
});
