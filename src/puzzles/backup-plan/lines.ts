/** The lines of a backup plan that may be shown to the team: a row of the catalogue, a line of the journal. Never a verdict. */
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardValue, Puzzle } from '#domain/puzzle.ts';
import type { BackupContext } from './machine.ts';
import { projectBackup } from './project.ts';
import type { BackupData } from './schema.ts';

/** By line id: `backup/S1`, `event/1`, `reference/1`, `encrypted`. The similar item is done alone: it shows nothing. */
export function backupLines(
  puzzle: Puzzle<BackupData>,
  board: Kept<BackupContext>,
  roles: readonly RoleId[],
): { readonly [line: string]: BoardValue } {
  if (board.value !== 'choosing') return {};
  const { catalogue = {}, journal } = projectBackup(puzzle, board, { roles });
  const rows = Object.entries(catalogue).map(([backup, row]) => [`backup/${backup}`, row] as const);
  if (!journal) return Object.fromEntries(rows);
  return Object.fromEntries([
    ...rows,
    ...journal.events.map((event, at) => [`event/${at + 1}`, event] as const),
    ...journal.references.map((reference, at) => [`reference/${at + 1}`, reference] as const),
    ['encrypted', journal.encrypted] as const,
  ]);
}
