/** What a viewer sees of a backup plan: the page of their role and their own draft. Never a solution. */
import { practiceSentence } from '#domain/board-machine.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { type TextRef, text } from '#domain/text.ts';
import type { BackupRow, BackupView, JournalView, MomentView, PlanView } from './board-view.ts';
import type { BackupContext } from './machine.ts';
import type { BackupData, Moment } from './schema.ts';
import { rows, taskOf } from './task.ts';

export function projectBackup(puzzle: Puzzle<BackupData>, board: Kept<BackupContext>, viewer: BoardViewer): BackupView {
  const { data, id } = puzzle;
  const { drafts, restored, plan } = board.context;
  const line = (name: string): TextRef => text(`${id}.${name}`);
  const task = taskOf(puzzle, board);
  const key = [data.catalogue, data.journal].find((role) => viewer.roles.includes(role));
  const settled = {
    ...(restored === null ? {} : { restored: { label: line(`${restored}.label`), name: line(`${restored}.name`) } }),
    ...(plan.length === 0 ? {} : { planned: plan.map((card) => line(`card.${card}`)) }),
  };
  const labelled = (ids: readonly string[]) => ids.map((backup) => ({ id: backup, label: line(`${backup}.label`) }));
  if (key === undefined) return { task: task.is, backups: [], ...settled };
  // Who looks back on their opinions reads what each was about.
  if (task.is === 'nothing') return { task: task.is, backups: labelled(rows(puzzle)), ...settled };

  const practising = board.value === 'practising';
  // The similar item is done alone: its author sees both pages.
  const sees = (role: string) => task.is === 'restore' && (practising || viewer.roles.includes(role));
  const { verdicts = {}, cards = [], restore } = drafts[key] ?? {};
  const backups = task.is === 'restore' ? task.backups : [];
  return {
    task: task.is,
    backups: labelled(backups),
    ...(sees(data.catalogue)
      ? { catalogue: Object.fromEntries(backups.map((backup) => [backup, rowView(puzzle, backup)])) }
      : {}),
    ...(sees(data.journal) ? { journal: journalView(puzzle, practising) } : {}),
    ...(task.is === 'plan' ? { plan: planView(puzzle, task.plan, practising) } : {}),
    draft: { verdicts, cards, ...(restore === undefined ? {} : { restore }) },
    ...(practising ? { practising } : {}),
    ...practiceSentence(id, board.context, key),
    ...settled,
  };
}

function rowView({ id, data }: Puzzle<BackupData>, backup: string): BackupRow {
  const { made, fingerprint } = data.backups[backup] ?? data.practice;
  const line = (part: string): TextRef => text(`${id}.${backup}.${part}`);
  return { label: line('label'), name: line('name'), place: line('place'), made: momentView(made), fingerprint };
}

/** The similar item has its own reference, and no other: it is looked up, not searched for. */
function journalView({ id, data }: Puzzle<BackupData>, practising: boolean): JournalView {
  const { made, reference } = data.practice;
  const references = practising ? [{ made, fingerprint: reference }] : [...data.references];
  return {
    events: data.events.map((at, i) => ({ at: momentView(at), says: text(`${id}.event.${i + 1}`) })),
    references: references
      .sort((a, b) => (sortKey(a.made) < sortKey(b.made) ? -1 : 1))
      .map(({ made, fingerprint }) => ({ made: momentView(made), fingerprint })),
    encrypted: data.encrypted,
  };
}

function planView(
  { id }: Puzzle<BackupData>,
  { choose, cards }: { readonly choose: number; readonly cards: readonly string[] },
  practising: boolean,
): PlanView {
  return {
    given: text(`${id}.${practising ? 'planPractice' : 'plan'}.given`),
    choose,
    cards: cards.map((card) => ({ id: card, says: text(`${id}.card.${card}`) })),
  };
}

function momentView({ day, month, time }: Moment): MomentView {
  return { day: `${twoDigits(day)}/${twoDigits(month)}`, time: { clock: time } };
}

/** Puts moments of one year in order. */
export function sortKey({ day, month, time }: Moment): string {
  return `${twoDigits(month)}${twoDigits(day)}${time}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
