/** Which connections are on the table: the board's, in the order drawn for the team, or those of the smaller board. */
import { drawnList } from '#domain/drawn-list.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { RosterContext } from './machine.ts';
import type { RosterData } from './schema.ts';

export function onTheTable(puzzle: Puzzle<RosterData>, board: Kept<RosterContext>): readonly string[] {
  return drawnList(puzzle, board, 'sessions');
}
