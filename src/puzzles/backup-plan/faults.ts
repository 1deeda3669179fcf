/** References inside a backup plan's data and solution that the schema cannot see, and the texts that it needs. */
import type { Fault } from '#domain/puzzle.ts';
import { rightPlan } from './judge-backup.ts';
import { sortKey } from './project.ts';
import { type BackupData, type BackupSolution, PRACTICE } from './schema.ts';

export function backupFaults(data: BackupData, solution: BackupSolution): Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, what: string, remedy: string) => faults.push({ place, what, remedy });
  if (data.catalogue === data.journal) {
    fault('data.journal', 'one role sees everything', 'give the catalogue and the journal to two different roles');
  }
  if (data.backups[PRACTICE]) {
    fault('data.backups', `"${PRACTICE}" is the name of the similar item`, 'give the backup another name');
  }
  const times = data.events.map(sortKey);
  if (times.some((time, i) => time < (times[i - 1] ?? time))) {
    fault('data.events', 'the journal is not in the order of time', 'put its lines, and their texts, in order');
  }
  for (const backup of solution.usable.filter((each) => !data.backups[each])) {
    fault('solution.usable', `there is no backup "${backup}"`, 'mend the name, or take it out');
  }
  if (!solution.usable.includes(solution.choice)) {
    fault('solution.choice', `"${solution.choice}" is not usable`, 'choose one of solution.usable');
  }
  faults.push(...planFaults(data, solution));
  return faults;
}

function planFaults(data: BackupData, solution: BackupSolution): Fault[] {
  if (!data.plan !== !data.planPractice) {
    const what = 'one of plan and planPractice is missing';
    return [{ place: 'data.planPractice', what, remedy: 'write both, or neither' }];
  }
  const known = allCards(data);
  const unknown = Object.keys(solution.cards).filter((card) => !known.includes(card));
  const unworthy = known.filter((card) => !solution.cards[card]);
  const faults = [
    ...unknown.map((card) => ({ what: `there is no card "${card}"`, remedy: 'mend the name' })),
    ...unworthy.map((card) => ({
      what: `nothing says what "${card}" is worth`,
      remedy: `add ${card}: { copy: …, media: …, offsite: …, offline: … }`,
    })),
  ].map((fault) => ({ place: 'solution.cards', ...fault }));
  if (faults.length > 0) return faults;
  const isRight = {
    plan: !data.plan || rightPlan(solution, data.plan),
    planPractice: !data.planPractice || rightPlan(solution, data.planPractice, solution.given),
  };
  return Object.entries(isRight)
    .filter(([, right]) => !right)
    .map(([name]) => ({
      place: `data.${name}.cards`,
      what: 'no choice of these cards is right',
      remedy: 'change the cards, or what they are worth',
    }));
}

/** The texts that a backup plan needs, without the puzzle's id in front. */
export function backupTexts(data: BackupData, { choice }: Pick<BackupSolution, 'choice'>): string[] {
  const plan = ['plan.given', 'planPractice.given', 'feedback.plan-copy', 'feedback.plan-offsite'];
  return [
    ...Object.keys(data.backups).flatMap((id) => [`${id}.label`, `${id}.name`, `${id}.place`]),
    // Who restores the right one is told nothing against it.
    ...Object.keys(data.backups)
      .filter((id) => id !== choice)
      .map((id) => `feedback.${id}`),
    ...data.events.map((_, i) => `event.${i + 1}`),
    ...['label', 'name', 'place'].map((part) => `${PRACTICE}.${part}`),
    `feedback.${PRACTICE}`,
    'reasoning.choice',
    ...(data.plan ? [...plan, 'feedback.plan-offline', ...allCards(data).map((card) => `card.${card}`)] : []),
    'feedback.keys',
    'feedback.late',
  ];
}

function allCards({ plan, planPractice }: BackupData): string[] {
  return [...new Set([...(plan?.cards ?? []), ...(planPractice?.cards ?? [])])];
}
