/** Which connections are on the table: the board's, in the order drawn for the team, or those of the smaller board. */
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { RosterContext } from './machine.ts';
import type { RosterData } from './schema.ts';

export function onTheTable(puzzle: Puzzle<RosterData>, board: Kept<RosterContext>): readonly string[] {
  const isSmall = board.value === 'practising';
  const { sessions, practice } = puzzle.data;
  return shuffled(puzzle.seed, `${puzzle.id}/${isSmall ? 'practice' : 'sessions'}`, isSmall ? practice : sessions);
}
