/** Finds the backup to restore, then the plan: by 3-2-1, written here once more so that the kind's own rule is checked. */
import type { BackupView } from '#puzzles/backup-plan/board-view.ts';
import type { BackupSolution, PlanCard } from '#puzzles/backup-plan/schema.ts';
import type { Fill, Playing } from './playing.ts';

export const backupPlan: Fill = (seats, how) => {
  for (const seat of seats) {
    const { task } = seat.board<BackupView>();
    if (task === 'restore') restore(seat, how);
    if (task === 'plan') plan(seat, how);
  }
};

function restore(seat: Playing, how: 'right' | 'wrong'): void {
  const { usable, choice, practiceUsable } = seat.solution<BackupSolution>();
  const { backups, practising } = seat.board<BackupView>();
  for (const { id } of backups) {
    const isUsable = practising ? practiceUsable : usable.includes(id);
    seat.move({ type: 'judge', backup: id, verdict: isUsable === (how === 'right') ? 'usable' : 'lost' });
  }
  const backup = how === 'right' ? choice : backups.find(({ id }) => id !== choice)?.id;
  if (!practising && backup !== undefined) seat.move({ type: 'restore', backup });
}

function plan(seat: Playing, how: 'right' | 'wrong'): void {
  const { cards, given } = seat.solution<BackupSolution>();
  const { plan: asked, practising, draft } = seat.board<BackupView>();
  const ids = (asked?.cards ?? []).map(({ id }) => id).sort();
  const chosen = setsOf(ids, asked?.choose ?? 0).find((set) => {
    const copies = [...(practising ? given : []), ...set.flatMap((id) => cards[id] ?? [])];
    return is321(copies) === (how === 'right');
  });
  for (const card of draft?.cards ?? []) seat.move({ type: 'take', card, taken: false });
  for (const card of chosen ?? []) seat.move({ type: 'take', card, taken: true });
}

/** Beside the original: two true copies that do not share its medium, one elsewhere, one unplugged. */
function is321(cards: readonly PlanCard[]): boolean {
  const copies = cards.filter(({ copy }) => copy);
  return copies.length >= 2 && copies.some(({ offsite }) => offsite) && copies.some(({ offline }) => offline);
}

function setsOf(ids: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return ids.flatMap((id, i) => setsOf(ids.slice(i + 1), size - 1).map((rest) => [id, ...rest]));
}
