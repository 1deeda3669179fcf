/** The right backup and each of the others; the first right plan, and for each sentence the first plan that earns it. */
import { draftOf } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import { judgePlan, judgePractice, rightVerdict, setsOf } from './judge-backup.ts';
import type { BackupContext } from './machine.ts';
import type { BackupData, BackupDraft, BackupMove, BackupSolution, Plan } from './schema.ts';
import { PRACTICE } from './schema.ts';
import { taskOf } from './task.ts';

type BackupTry = Try<BackupContext, BackupMove>;

export function backupTries(
  puzzle: Puzzle<BackupData>,
  solution: BackupSolution,
  board: Kept<BackupContext>,
): BackupTry[] {
  const task = taskOf(puzzle, board);
  const practising = board.value === 'practising';
  if (task.is === 'plan') return planTries(task.plan, solution, practising);
  if (task.is === 'nothing') return [];
  if (practising) {
    return (['usable', 'lost'] as const)
      .map((verdict): BackupTry => {
        const judged = judgePractice(solution, verdict);
        return {
          earns: judged.right ? null : judged.feedback,
          next: (now, keys) =>
            draftOf(now.context, keys)?.verdicts[PRACTICE] === verdict
              ? undefined
              : { type: 'judge', backup: PRACTICE, verdict },
        };
      })
      .sort(rightFirst);
  }
  const others = task.backups.filter((backup) => backup !== solution.choice);
  return [solution.choice, ...others].map((backup) => ({
    earns: backup === solution.choice ? null : backup,
    next({ context }, keys) {
      const draft = draftOf(context, keys);
      const unjudged = task.backups.find((each) => draft?.verdicts[each] === undefined);
      if (unjudged !== undefined) {
        return { type: 'judge', backup: unjudged, verdict: rightVerdict(solution, unjudged) };
      }
      return draft?.restore === backup ? undefined : { type: 'restore', backup };
    },
  }));
}

function planTries({ cards, choose }: Plan, solution: BackupSolution, practising: boolean): BackupTry[] {
  const plans = new Map<string | null, readonly string[]>();
  for (const chosen of setsOf([...cards].sort(), choose)) {
    const verdict = judgePlan(solution, chosen, practising ? solution.given : []);
    const earns = verdict.right ? null : verdict.feedback;
    if (!plans.has(earns)) plans.set(earns, chosen);
  }
  return [...plans].map(([earns, chosen]) => ({ earns, next: takes(chosen) })).sort(rightFirst);
}

function takes(chosen: readonly string[]): BackupTry['next'] {
  return ({ context }, keys) => {
    const { cards }: Pick<BackupDraft, 'cards'> = draftOf(context, keys) ?? { cards: [] };
    const stray = cards.find((card) => !chosen.includes(card));
    if (stray !== undefined) return { type: 'take', card: stray, taken: false };
    const missing = chosen.find((card) => !cards.includes(card));
    return missing === undefined ? undefined : { type: 'take', card: missing, taken: true };
  };
}

function rightFirst(a: BackupTry, b: BackupTry): number {
  return Number(a.earns !== null) - Number(b.earns !== null);
}
