/** The viewer's draft as it will be once the server has what was just sent. */
import type { BackupDraftView } from './board-view.ts';
import type { BackupMove } from './schema.ts';

export function drafted(draft: BackupDraftView, pending: readonly BackupMove[]): BackupDraftView {
  const verdicts = { ...draft.verdicts };
  let { restore, cards } = draft;
  for (const move of pending) {
    if (move.type === 'judge') verdicts[move.backup] = move.verdict;
    else if (move.type === 'restore') restore = move.backup;
    else {
      const others = cards.filter((card) => card !== move.card);
      cards = move.taken ? others.concat(move.card) : others;
    }
  }
  return { verdicts, cards, ...(restore === undefined ? {} : { restore }) };
}

/** How many of these backups have a verdict. */
export function judged(backups: readonly { readonly id: string }[], { verdicts }: BackupDraftView): number {
  return backups.filter(({ id }) => verdicts[id] !== undefined).length;
}
