/** What is on the table: the team's connections and cards in the order drawn for it, or those of the smaller set. */
import type { RoleId } from '#domain/ids.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import { shuffled } from '#domain/random.ts';
import type { Net } from './judge-gates.ts';
import type { GatesContext } from './machine.ts';
import { emptyPlacement, type Placement } from './placement.ts';
import type { GatesData } from './schema.ts';

export interface Table extends Net {
  readonly hosts: { readonly [host: string]: string };
  /** In the order of their drawn numbers. */
  readonly flowOrder: readonly string[];
  readonly cardOrder: readonly string[];
}

export function onTheTable(puzzle: Puzzle<GatesData>, board: Kept<GatesContext>): Table {
  const { id, data, seed } = puzzle;
  const isSmall = board.value === 'practising';
  const net = isSmall ? data.practice : data;
  const cards = Object.keys(net.cards);
  return {
    ...net,
    flowOrder: shuffled(seed, `${id}/${isSmall ? 'practice-flows' : 'flows'}`, Object.keys(net.flows)),
    // The same draw as that of the level's labels, so that the lowest number stands first.
    cardOrder: shuffled(seed, isSmall ? `${id}/practice-cards` : `labels/${data.labels}`, cards),
  };
}

/** The board that this key sees: the team's, or its own of the smaller set. */
export function placementOf(board: Kept<GatesContext>, key: string | undefined): Placement {
  const { start, placement, drafts } = board.context;
  return board.value === 'practising' ? (drafts[key ?? ''] ?? start) : placement;
}

/** Roles that have a part, in the level's order; names that the level does not know come last. */
export function keysOf({ watch, register, lever, cards }: GatesData, roles: readonly RoleId[] = []): readonly RoleId[] {
  const parts = new Set([watch, register, lever, ...Object.values(cards).map(({ holder }) => holder)]);
  return [...roles.filter((role) => parts.has(role)), ...[...parts].filter((role) => !roles.includes(role)).sort()];
}

export function startOf({ start, slots }: GatesData): Placement {
  return emptyPlacement(start, slots);
}
