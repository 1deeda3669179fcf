/** The board of an inbox: each key's private draft, the similar item, and what is settled. */
import { assign, setup } from 'xstate';
import type { RoleId } from '#domain/ids.ts';
import type { BoardEvent } from '#domain/puzzle.ts';
import type { InboxMove, MessageDraft, MessageVerdict } from './schema.ts';

export type Draft = { readonly [message: string]: MessageDraft };

export interface InboxContext {
  /** From 0. */
  readonly round: number;
  readonly rounds: number;
  readonly drafts: { readonly [key: RoleId]: Draft };
  /** Moves made on each key's draft: what a confirmation is compared with. */
  readonly moves: { readonly [key: RoleId]: number };
  /** Messages on which turned keys differed. */
  readonly differing: readonly string[];
  /** The sentence each key earned at the similar item. */
  readonly practiceFeedback: { readonly [key: RoleId]: string };
  /** Right verdicts of rounds that are over. */
  readonly settled: { readonly [message: string]: MessageVerdict };
}

function edit(draft: Draft, move: InboxMove): Draft {
  const before = draft[move.message] ?? {};
  const after = move.type === 'judge' ? { ...before, verdict: move.verdict } : { ...before, proof: move.proof };
  return { ...draft, [move.message]: after };
}

/** Messages that two contents do not agree on. */
function differences(contents: readonly unknown[]): string[] {
  const [first, ...rest] = contents as readonly Draft[];
  const same = (message: string) =>
    rest.every(
      (other) =>
        other[message]?.verdict === first?.[message]?.verdict && other[message]?.proof === first?.[message]?.proof,
    );
  return Object.keys(first ?? {})
    .filter((message) => !same(message))
    .sort();
}

export const inboxMachine = setup({
  types: { context: {} as InboxContext, events: {} as BoardEvent<InboxMove>, input: {} as InboxContext },
  guards: { isLastRound: ({ context }) => context.round + 1 >= context.rounds },
  actions: {
    editDrafts: assign(({ context, event }) => {
      if (event.type !== 'move') return {};
      const drafts = { ...context.drafts };
      const moves = { ...context.moves };
      // A person with several keys has one draft: it is written under each of them, from the first one's.
      const draft = edit(drafts[event.keys[0] ?? ''] ?? {}, event.move);
      for (const key of event.keys) {
        drafts[key] = draft;
        moves[key] = (moves[key] ?? 0) + 1;
      }
      return { drafts, moves };
    }),
    joinDrafts: assign(({ context, event }) =>
      event.type !== 'key-handed'
        ? {}
        : {
            drafts: { ...context.drafts, [event.to]: context.drafts[event.from] ?? {} },
            moves: { ...context.moves, [event.to]: context.moves[event.from] ?? 0 },
          },
    ),
    markDifferences: assign(({ event }) =>
      event.type === 'contents-differed' ? { differing: differences(event.contents) } : {},
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
