/** Right or wrong, and the sentence that teaches. The only place that reads the solution. */
import type { Verdict } from '#domain/puzzle.ts';
import { type BackupSolution, type BackupVerdict, type PlanCard, PRACTICE } from './schema.ts';

/** The 3-2-1 rule: the original and two true copies, two media, one copy elsewhere; and one that is unplugged. */
const COPIES = 2;
const MEDIA = 2;

export function rightVerdict(solution: BackupSolution, backup: string): BackupVerdict {
  const isUsable = backup === PRACTICE ? solution.practiceUsable : solution.usable.includes(backup);
  return isUsable ? 'usable' : 'lost';
}

export function judgeChoice(solution: BackupSolution, restore: string): Verdict {
  return restore === solution.choice ? { right: true } : { right: false, feedback: restore };
}

export function judgePractice(solution: BackupSolution, verdict: BackupVerdict): Verdict {
  return verdict === rightVerdict(solution, PRACTICE) ? { right: true } : { right: false, feedback: PRACTICE };
}

/** Only true copies count, also for what is elsewhere or unplugged. Several plans may be right. */
export function judgePlan(
  { original, cards }: BackupSolution,
  chosen: readonly string[],
  given: readonly PlanCard[] = [],
): Verdict {
  const all = [...given, ...chosen.flatMap((card) => cards[card] ?? [])];
  const copies = all.filter((card) => card.copy);
  const media = new Set([original, ...copies.map((card) => card.media)]);
  if (copies.length < COPIES || media.size < MEDIA) return { right: false, feedback: 'plan-copy' };
  if (!copies.some((card) => card.offsite)) return { right: false, feedback: 'plan-offsite' };
  if (!copies.some((card) => card.offline)) return { right: false, feedback: 'plan-offline' };
  return { right: true };
}

/** The first right plan of these cards, in the order of their ids; nothing if there is none. */
export function rightPlan(
  solution: BackupSolution,
  { cards, choose }: { readonly cards: readonly string[]; readonly choose: number },
  given: readonly PlanCard[] = [],
): readonly string[] | undefined {
  return setsOf([...cards].sort(), choose).find((chosen) => judgePlan(solution, chosen, given).right);
}

export function setsOf(cards: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return cards.flatMap((card, at) => setsOf(cards.slice(at + 1), size - 1).map((rest) => [card, ...rest]));
}
