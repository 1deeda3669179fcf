/** Steps to put in order: each role holds one line of the procedure, and two people confirm the same order. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftOf, draftRevision } from '#domain/drafts.ts';
import { definePuzzle } from '#domain/puzzle.ts';
import { numberedKeys } from '#domain/text.ts';
import type { ProcedureView } from './board-view.ts';
import { procedureFaults, procedureTexts } from './faults.ts';
import { type Order, type ProcedureContext, procedureMachine } from './machine.ts';
import { linesOf, projectProcedure } from './project.ts';
import { judgeOrder, mayBegin, settledOrder } from './right-orders.ts';
import {
  type ProcedureData,
  type ProcedureMove,
  type ProcedureSolution,
  procedureData,
  procedureMove,
  procedureSolution,
} from './schema.ts';
import { onTheTable } from './table.ts';
import { procedureTries } from './tries.ts';

/** Everybody's own first step, and the team's order. */
const FIRST = 'first';
const ORDER = 'order';

export const procedureOrder = definePuzzle<{
  data: ProcedureData;
  solution: ProcedureSolution;
  context: ProcedureContext;
  move: ProcedureMove;
  content: Order;
  view: ProcedureView;
}>({
  kind: 'procedure-order',
  data: procedureData,
  solution: procedureSolution,
  move: procedureMove,
  quorum: 'two',
  machine: procedureMachine,
  keys: (_data, roles) => roles,
  stages: () => 1,
  texts: procedureTexts,
  faults: procedureFaults,
  moments: () => [FIRST, ORDER],

  open: () => ({ ...emptyBoard<Order>(), settled: null }),
  refuse(puzzle, board, move, keys) {
    const table = onTheTable(puzzle, board);
    // The similar procedure asks for no first step: what is practised is ordering.
    const mayChoose = board.value === 'ordering' && draftOf(board.context, keys) === undefined;
    if (move.type === 'begin') return mayChoose && table.includes(move.step) ? undefined : 'puzzle/bad-move';
    const isOnce = new Set(move.steps).size === move.steps.length;
    return !mayChoose && isOnce && move.steps.every((step) => table.includes(step)) ? undefined : 'puzzle/bad-move';
  },
  content(puzzle, board, key) {
    const order = board.context.drafts[key] ?? [];
    return order.length === onTheTable(puzzle, board).length ? [...order] : undefined;
  },
  lines(puzzle, board, roles) {
    if (board.value !== 'ordering') return {};
    return Object.fromEntries(Object.entries(linesOf(puzzle, { roles })).map(([role, says]) => [`line/${role}`, says]));
  },
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: (_puzzle, { team }, _board, content) => judgeOrder(team, content),
  answer: (_puzzle, { team }, board) => [
    ...settledOrder(team, board.value === 'ordering' ? Object.values(board.context.drafts) : []),
  ],
  reasoning: ({ data }) => numberedKeys('reasoning', data.reasoning),
  /** Nobody begins twice: it is the first try. */
  observe: (_puzzle, { team }, _before, move) =>
    move.type === 'begin' ? [{ opportunity: FIRST, correct: mayBegin(team, move.step) }] : [],
  moment: () => ORDER,
  practise: (_puzzle, { practice }, _board, content) => judgeOrder(practice, content, 'practice-'),
  tries: procedureTries,
  project: projectProcedure,
});
