/** What a viewer sees of a set of gates: the board, their own cards, the page of their role. Never what must pass. */
import { practiceSentence } from '#domain/board-machine.ts';
import { canonical, type Json } from '#domain/json.ts';
import type { Kept } from '#domain/machine.ts';
import type { BoardViewer, Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import { numberedKeys, type TextRef, text } from '#domain/text.ts';
import type { CardView, GatesView } from './board-view.ts';
import type { GatesContext } from './machine.ts';
import { contentOf, type Placement } from './placement.ts';
import type { GatesData } from './schema.ts';
import { onTheTable, placementOf, type Table } from './table.ts';

export function projectGates(puzzle: Puzzle<GatesData>, board: Kept<GatesContext>, viewer: BoardViewer): GatesView {
  const { id, data, seed } = puzzle;
  const { settled, start, keys } = board.context;
  const table = onTheTable(puzzle, board);
  const key = viewer.roles.find((role) => keys.includes(role));
  const practising = board.value === 'practising';
  if (settled !== null) return { ...settledView(puzzle, board.context), hand: [] };
  if (practising && key === undefined) return { ...boardView(id, start), hand: [] };
  const card = (each: string) => cardView(id, each);
  const sees = (role: string) => practising || viewer.roles.includes(role);
  const hosts = shuffled(seed, `${id}/${practising ? 'practice-hosts' : 'hosts'}`, Object.keys(table.hosts));
  return {
    ...boardView(id, placementOf(board, key)),
    ...(sees(data.lever) ? { pulls: true } : {}),
    hand: (practising ? table.cardOrder : cardsOf(puzzle, table, viewer)).map(card),
    ...(sees(data.watch) ? { flows: flowsOf(table) } : {}),
    ...(sees(data.register)
      ? { names: hosts.map((host) => ({ address: table.hosts[host] ?? '', name: text(`${id}.host.${host}`) })) }
      : {}),
    ...(!practising && sees(data.register) ? { needs: needsOf(puzzle) } : {}),
    ...(practising ? { given: text(`${id}.practice.given`), ...practiceSentence(id, board.context, key) } : {}),
  };
}

/** Cards that these roles hold, in the order of their numbers. */
export function cardsOf({ data }: Puzzle<GatesData>, { cardOrder }: Table, { roles }: BoardViewer): readonly string[] {
  return cardOrder.filter((card) => roles.includes(data.cards[card]?.holder ?? ''));
}

export function flowsOf({ flowOrder, flows, hosts }: Table): { readonly from: string; readonly to: string }[] {
  return flowOrder.map((flow) => {
    const { from = '', to = '' } = flows[flow] ?? {};
    return { from: hosts[from] ?? '', to: hosts[to] ?? '' };
  });
}

export function needsOf({ id, data }: Puzzle<GatesData>): readonly TextRef[] {
  return numberedKeys(`${id}.need`, data.needs).map(text);
}

export function cardView(id: string, card: string): CardView {
  return { id: card, label: text(`${id}.label.${card}`), says: text(`${id}.card.${card}`) };
}

function boardView(id: string, { lever, slots }: Placement): Pick<GatesView, 'slots' | 'lever'> {
  return { lever, slots: slots.map((card) => (card === null ? {} : { card: cardView(id, card) })) };
}

/** A board that the team did not find itself earns no praise. */
function settledView({ id }: Puzzle<GatesData>, context: GatesContext): Omit<GatesView, 'hand'> {
  const { settled, placement } = context;
  const right = settled ?? contentOf(placement);
  const isOwn = canonical({ ...right } as Json) === canonical({ ...contentOf(placement) } as Json);
  return {
    ...boardView(id, { lever: right.lever, slots: [...right.cards] }),
    settled: {
      lever: right.lever,
      cards: right.cards.map((card) => cardView(id, card)),
      ...(isOwn ? { success: text(`${id}.success.${right.lever}`) } : {}),
    },
  };
}
