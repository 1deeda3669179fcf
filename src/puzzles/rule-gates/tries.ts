/** The author's example, and for each sentence the first board that earns it: each lays their own cards. */
import { canonical } from '#domain/json.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import { boardsOf, judgeGates } from './judge-gates.ts';
import type { GatesContext } from './machine.ts';
import { contentOf, type GatesContent } from './placement.ts';
import type { GatesData, GatesMove, GatesSolution } from './schema.ts';
import { placementOf, startOf } from './table.ts';

export function gatesTries(
  { data }: Puzzle<GatesData>,
  solution: GatesSolution,
  board: Kept<GatesContext>,
): Try<GatesContext, GatesMove>[] {
  const isSmall = board.value === 'practising';
  const net = isSmall ? data.practice : data;
  const right = isSmall ? solution.practice : solution;
  // As the board begins, nobody can confirm it.
  const start = canonical({ ...contentOf(startOf(data)) });
  const wrong = new Map<string, GatesContent>();
  for (const each of boardsOf(Object.keys(net.cards), data.slots)) {
    const verdict = judgeGates(net, right, each);
    if (verdict.right || wrong.has(verdict.feedback) || canonical({ ...each }) === start) continue;
    wrong.set(verdict.feedback, each);
  }
  const boards = [[null, right.example] as const, ...wrong];
  return boards.map(([earns, target]) => ({ earns, next: lays(data, target) }));
}

/** Own cards that lie wrong are taken first, so that everybody's place is free; then own cards are laid. */
function lays(data: GatesData, { lever, cards }: GatesContent): Try<GatesContext, GatesMove>['next'] {
  return (board, keys) => {
    const placement = placementOf(board, keys[0]);
    const isMine = (card: string) => board.value === 'practising' || keys.includes(data.cards[card]?.holder ?? '');
    const stray = placement.slots.find((card, at) => card !== null && isMine(card) && cards[at] !== card);
    if (stray) return { type: 'take', card: stray };
    const slot = cards.findIndex((card, at) => isMine(card) && placement.slots[at] === null);
    const card = cards[slot];
    if (card !== undefined) return { type: 'place', card, slot };
    const pulls = board.value === 'practising' || keys.includes(data.lever);
    return pulls && placement.lever !== lever ? { type: 'pull', lever } : undefined;
  };
}
