/** Which messages are on the table: the round's, in the order drawn for the team, or the similar item. */
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { InboxContext } from './machine.ts';
import type { InboxData } from './schema.ts';

export function roundsOf(data: InboxData, variant: 'full' | 'short'): readonly (readonly string[])[] {
  return variant === 'short' ? data.shortRounds : data.rounds;
}

/** The messages that can be judged now, in the order to show. None once the board is sorted. */
export function onTheTable(puzzle: Puzzle<InboxData>, board: Kept<InboxContext>): readonly string[] {
  const { round } = board.context;
  if (board.value === 'sorted') return [];
  if (board.value === 'practising') {
    const item = practiceItem(puzzle.data, round);
    return item === undefined ? [] : [item];
  }
  return shuffled(puzzle.seed, `${puzzle.id}/round/${round}`, roundsOf(puzzle.data, puzzle.variant)[round] ?? []);
}

/** The similar item of a round; rounds beyond the list take the last one. */
export function practiceItem(data: InboxData, round: number): string | undefined {
  return data.practice[Math.min(round, data.practice.length - 1)];
}
