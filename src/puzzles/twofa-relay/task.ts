/** What is asked of the team now: the codes, a demand, a similar question alone, or nothing any more. */
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { pick, shuffled } from '#domain/random.ts';
import type { RelayContext } from './machine.ts';
import type { Demand, RelayData } from './schema.ts';

export type Task =
  | { readonly is: 'codes' }
  | { readonly is: 'demand'; readonly demand: Demand }
  | { readonly is: 'practice'; readonly name: 'codes' | 'demands' }
  | { readonly is: 'nothing' };

type Asked = Pick<Puzzle<RelayData>, 'data' | 'variant'>;

export function demandsOf({ data, variant }: Asked): readonly Demand[] {
  return variant === 'short' ? data.demands.filter(({ id }) => data.shortDemands.includes(id)) : data.demands;
}

export function taskOf(puzzle: Asked, board: Kept<RelayContext>): Task {
  const { stage } = board.context;
  if (board.value === 'relayed') return { is: 'nothing' };
  if (board.value === 'practising') return { is: 'practice', name: stage === 0 ? 'codes' : 'demands' };
  const demand = demandsOf(puzzle)[stage - 1];
  return demand ? { is: 'demand', demand } : { is: 'codes' };
}

/** The number on the console, and those to choose from, drawn with the level's own pick [R7]. */
export function numberOf({ id, data, seed }: Puzzle<RelayData>): { shown: string; choices: readonly string[] } {
  const { pick: name, drawn } = data.number;
  const { shown, choices } = pick(seed, name, Object.values(drawn));
  return { shown, choices: shuffled(seed, `${id}/numbers`, choices) };
}

/** What can be answered to a demand, in the order to show. */
export function answersTo(puzzle: Puzzle<RelayData>, { number }: Demand): readonly string[] {
  return [...(number ? numberOf(puzzle).choices : ['accept']), 'refuse'];
}
