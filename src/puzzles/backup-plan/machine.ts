/** The board of a backup plan: which backup to restore, then which plan to make, and what the stages settled. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import type { BackupContent, BackupDraft, BackupMove } from './schema.ts';

export interface BackupContext extends DraftBoard<BackupDraft> {
  /** From 0: which backup to restore, then which plan. */
  readonly stage: number;
  readonly stages: number;
  /** How many cards make the plan: the first whole one of each key is what counts as their own. */
  readonly choose: number;
  /** Right contents of stages that are over. */
  readonly restored: string | null;
  readonly plan: readonly string[];
}

const EMPTY: BackupDraft = { verdicts: {}, cards: [] };

export const backupMachine = boardMachine<BackupDraft, BackupContext, BackupMove, BackupContent>({
  id: 'backup-plan',
  states: { working: 'choosing', over: 'settled' },
  edit:
    (move, { choose }) =>
    (before = EMPTY) => {
      if (move.type === 'judge') return { ...before, verdicts: { ...before.verdicts, [move.backup]: move.verdict } };
      if (move.type === 'restore') return { ...before, restore: move.backup };
      const others = before.cards.filter((card) => card !== move.card);
      const cards = move.taken ? [...others, move.card].sort() : others;
      return { ...before, cards, ...(cards.length === choose ? { planned: true as const } : {}) };
    },
  settle: ({ stage }, answer) => ({
    ...('restore' in answer ? { restored: answer.restore } : { plan: answer.cards }),
    stage: stage + 1,
  }),
  isLastStage: ({ stage, stages }) => stage + 1 >= stages,
});
