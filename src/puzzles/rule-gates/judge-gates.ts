/** Right or wrong, and the sentence that teaches; and every right board of a set. The only place that reads the solution. */
import type { Verdict } from '#domain/puzzle.ts';
import { stateOf } from './evaluate.ts';
import type { GatesContent } from './placement.ts';
import type { Flow, GatesAnswer, Rule } from './schema.ts';

/** Connections and the cards that rule them: the team's, or those of the smaller set. */
export interface Net {
  readonly flows: { readonly [flow: string]: Flow };
  readonly cards: { readonly [card: string]: Rule };
}

/** The first connection, in the author's order, that is not as it must be decides which sentence is read. */
export function judgeGates({ flows, cards }: Net, { wanted }: GatesAnswer, content: GatesContent): Verdict {
  const rules = content.cards.flatMap((card) => cards[card] ?? []);
  const wrong = wanted.find(({ flow, is }) => {
    const each = flows[flow];
    return each !== undefined && stateOf(each, rules, content.lever) !== is;
  });
  if (!wrong) return { right: true };
  return { right: false, feedback: wrong.siren ? `siren-${wrong.flow}` : wrong.flow };
}

/** Every board that can be made: the lever both ways, and each order of at most so many cards. */
export function boardsOf(cards: readonly string[], slots: number): GatesContent[] {
  const orders = ordersOf(cards, slots);
  return (['open', 'closed'] as const).flatMap((lever) => orders.map((order) => ({ lever, cards: order })));
}

function ordersOf(cards: readonly string[], most: number): readonly (readonly string[])[] {
  if (most === 0) return [[]];
  const longer = cards.flatMap((card) =>
    ordersOf(
      cards.filter((each) => each !== card),
      most - 1,
    ).map((rest) => [card, ...rest]),
  );
  return [[], ...longer];
}

export function rightBoards(net: Net, answer: GatesAnswer, slots: number): GatesContent[] {
  return boardsOf(Object.keys(net.cards), slots).filter((board) => judgeGates(net, answer, board).right);
}
