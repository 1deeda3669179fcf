/** The board of a procedure: each key's own order, the similar procedure, and the order that was settled. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import type { ProcedureMove } from './schema.ts';

/** Steps in the order in which their author would do them; the rest are not placed yet. */
export type Order = readonly string[];

export interface ProcedureContext extends DraftBoard<Order> {
  /** The right order, once the board is over. */
  readonly settled: Order | null;
}

export const procedureMachine = boardMachine<Order, ProcedureContext, ProcedureMove, Order>({
  id: 'procedure-order',
  states: { working: 'ordering', over: 'ordered' },
  edit: (move) => () => (move.type === 'begin' ? [move.step] : [...move.steps]),
  settle: (_context, answer) => ({ settled: answer }),
});
