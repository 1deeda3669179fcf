/** What is asked now: which backups to judge, in the order of their drawn numbers, or which plan to make. */
import type { Variant } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { BackupContext } from './machine.ts';
import { type BackupData, type Plan, PRACTICE } from './schema.ts';

export type Task =
  | { readonly is: 'restore'; readonly backups: readonly string[] }
  | { readonly is: 'plan'; readonly plan: Plan }
  | { readonly is: 'nothing' };

const NOTHING: Task = { is: 'nothing' };

export function stagesOf(data: BackupData, variant: Variant): number {
  return variant === 'full' && data.plan ? 2 : 1;
}

/** The team's task, or the similar item of the stage while it is practised. */
export function taskOf(puzzle: Puzzle<BackupData>, board: Kept<BackupContext>): Task {
  const { data } = puzzle;
  if (board.value === 'settled') return NOTHING;
  const practising = board.value === 'practising';
  if (board.context.stage === 0) return { is: 'restore', backups: practising ? [PRACTICE] : rows(puzzle) };
  const plan = practising ? data.planPractice : data.plan;
  return plan
    ? { is: 'plan', plan: { ...plan, cards: shuffled(puzzle.seed, `${puzzle.id}/cards`, plan.cards) } }
    : NOTHING;
}

/** The same draw as that of the level's labels, so that number 1 stands first. */
export function rows({ data, seed }: Puzzle<BackupData>): string[] {
  return shuffled(seed, `labels/${data.labels}`, Object.keys(data.backups));
}
