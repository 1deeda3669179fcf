/** The board of a backup plan: each key's private draft, the similar item, and what the stages settled. */
import { assign, setup } from 'xstate';
import { type Drafts, editDrafts, handDraft } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { BoardEvent } from '#domain/puzzle.ts';
import type { BackupDraft, BackupMove } from './schema.ts';

export interface BackupContext extends Drafts<BackupDraft> {
  /** From 0: which backup to restore, then which plan. */
  readonly stage: number;
  readonly stages: number;
  /** How many cards make the plan: the first whole one of each key is what counts as their own. */
  readonly choose: number;
  /** The sentence each key earned at the similar item. */
  readonly practiceFeedback: { readonly [key: RoleId]: string };
  /** Right contents of stages that are over. */
  readonly restored: string | null;
  readonly plan: readonly string[];
}

const EMPTY: BackupDraft = { verdicts: {}, cards: [] };

function edit(move: BackupMove, choose: number): (before?: BackupDraft) => BackupDraft {
  return (before = EMPTY) => {
    if (move.type === 'judge') return { ...before, verdicts: { ...before.verdicts, [move.backup]: move.verdict } };
    if (move.type === 'restore') return { ...before, restore: move.backup };
    const others = before.cards.filter((card) => card !== move.card);
    const cards = move.taken ? [...others, move.card].sort() : others;
    return { ...before, cards, ...(cards.length === choose ? { planned: true as const } : {}) };
  };
}

export const backupMachine = setup({
  types: { context: {} as BackupContext, events: {} as BoardEvent<BackupMove>, input: {} as BackupContext },
  guards: { isLastStage: ({ context }) => context.stage + 1 >= context.stages },
  actions: {
    editDrafts: assign(({ context, event }) =>
      event.type === 'move' ? editDrafts(context, event.keys, edit(event.move, context.choose)) : {},
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
    settleStage: assign(({ context, event }) => {
      if (event.type !== 'stage-closed') return {};
      const { restore, cards } = event.answer as { restore?: string; cards?: readonly string[] };
      return { restored: restore ?? context.restored, plan: cards ?? context.plan, stage: context.stage + 1 };
    }),
  },
}).createMachine({
  id: 'backup-plan',
  context: ({ input }) => input,
  initial: 'choosing',
  states: {
    choosing: {
      on: {
        move: { actions: 'editDrafts' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-opened': { target: 'practising', actions: 'clearDrafts' },
        'stage-closed': [
          { guard: 'isLastStage', target: 'settled', actions: ['settleStage', 'clearDrafts'] },
          { actions: ['settleStage', 'clearDrafts'] },
        ],
      },
    },
    practising: {
      on: {
        move: { actions: 'editDrafts' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-judged': { actions: 'notePractice' },
        'stage-closed': [
          { guard: 'isLastStage', target: 'settled', actions: ['settleStage', 'clearDrafts'] },
          { target: 'choosing', actions: ['settleStage', 'clearDrafts'] },
        ],
      },
    },
    settled: { type: 'final' },
  },
});
