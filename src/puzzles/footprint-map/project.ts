/** What a viewer sees of a footprint map: the page of their role and their own choices. Never a solution. */
import { practiceSentence } from '#domain/board-machine.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { type TextRef, text } from '#domain/text.ts';
import type { FootprintView } from './board-view.ts';
import { EMPTY_DRAFT, type FootprintContext } from './machine.ts';
import type { FootprintData } from './schema.ts';
import { onTheTable, teamTable } from './table.ts';

export function projectFootprint(
  puzzle: Puzzle<FootprintData>,
  board: Kept<FootprintContext>,
  viewer: BoardViewer,
): FootprintView {
  const { data, id } = puzzle;
  const { drafts, settled } = board.context;
  const key = [data.album, data.notebook].find((role) => viewer.roles.includes(role));
  const practising = board.value === 'practising' && key !== undefined;
  const { notes, posts, remedies } = onTheTable(puzzle, board);
  const line = (name: string): TextRef => text(`${id}.${name}`);
  const seesAlbum = practising || (viewer.roles.includes(data.album) && board.value === 'tracing');
  const seesNotebook = practising || (viewer.roles.includes(data.notebook) && board.value === 'tracing');
  // The similar item is done alone: its author sees both pages and fills both halves.
  const half = (role: string) => drafts[practising ? key : role] ?? EMPTY_DRAFT;
  return {
    order: board.value === 'practising' && !practising ? [] : notes,
    ...(seesAlbum
      ? {
          posts: posts.map((post) => ({ id: post, says: line(`post.${post}`) })),
          designated: half(data.album).posts,
        }
      : {}),
    ...(seesNotebook
      ? {
          notes: Object.fromEntries(notes.map((note) => [note, line(`note.${note}`)])),
          remedies: remedies.map((remedy) => ({ id: remedy, says: line(`remedy.${remedy}`) })),
          repaired: half(data.notebook).remedies,
        }
      : {}),
    ...(practising ? { practising } : {}),
    ...practiceSentence(id, board.context, key),
    settled: teamTable(puzzle).notes.flatMap((note) => {
      const pair = settled[note];
      if (!pair) return [];
      const { post, remedy } = pair;
      return [{ note: line(`note.${note}`), post: line(`post.${post}`), remedy: line(`remedy.${remedy}`) }];
    }),
  };
}
