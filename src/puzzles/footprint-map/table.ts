/** What is on the table: the variant's notes, posts and repairs in the order drawn for the team, or the similar item. */
import type { Variant } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { FootprintContext } from './machine.ts';
import type { FootprintData, FootprintLists } from './schema.ts';

const NOTHING: FootprintLists = { notes: [], posts: [], remedies: [] };

export function listsOf(data: FootprintData, variant: Variant): FootprintLists {
  return variant === 'short' ? data.short : data.full;
}

/** What can be answered now, in the order to show. Nothing once the board is traced. */
export function onTheTable(puzzle: Puzzle<FootprintData>, board: Kept<FootprintContext>): FootprintLists {
  if (board.value === 'traced') return NOTHING;
  return board.value === 'practising' ? drawn(puzzle, puzzle.data.practice) : teamTable(puzzle);
}

/** The team's own board, also while the similar item is on the table. */
export function teamTable(puzzle: Puzzle<FootprintData>): FootprintLists {
  return drawn(puzzle, listsOf(puzzle.data, puzzle.variant));
}

function drawn({ id, seed }: Puzzle<FootprintData>, { notes, posts, remedies }: FootprintLists): FootprintLists {
  return {
    notes: shuffled(seed, `${id}/notes`, notes),
    posts: shuffled(seed, `${id}/posts`, posts),
    remedies: shuffled(seed, `${id}/remedies`, remedies),
  };
}
