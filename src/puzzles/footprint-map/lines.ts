/** The lines of a footprint map that may be shown to the team: a post, a note, with its number. Never a choice. */
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardValue, Puzzle } from '#domain/puzzle.ts';
import type { FootprintContext } from './machine.ts';
import { projectFootprint } from './project.ts';
import type { FootprintData } from './schema.ts';

/** By line id: `post/3`, `note/2`, with their drawn numbers. The similar item is done alone: it shows nothing. */
export function footprintLines(
  puzzle: Puzzle<FootprintData>,
  board: Kept<FootprintContext>,
  roles: readonly RoleId[],
): { readonly [line: string]: BoardValue } {
  if (board.value !== 'tracing') return {};
  const { order, notes = {}, posts = [] } = projectFootprint(puzzle, board, { roles });
  return Object.fromEntries([
    ...posts.map(({ says }, at) => [`post/${at + 1}`, says] as const),
    ...order.flatMap((note, at) => {
      const says = notes[note];
      return says === undefined ? [] : [[`note/${at + 1}`, says] as const];
    }),
  ]);
}
