/** The one list of a board: the team's own, or, while a similar item is practised, the item's. */
import type { Kept } from './machine.ts';
import type { Puzzle } from './puzzle.ts';
import { shuffled } from './random.ts';

/**
 * In the order drawn for the team.
 * @param own its name in the data; a replay draws by it, so that another name is another order
 */
export function drawnList<Own extends string, Context>(
  { id, seed, data }: Puzzle<{ readonly [list in Own | 'practice']: readonly string[] }>,
  board: Kept<Context>,
  own: Own,
): readonly string[] {
  const list = board.value === 'practising' ? 'practice' : own;
  return shuffled(seed, `${id}/${list}`, data[list]);
}
