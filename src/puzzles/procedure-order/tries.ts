/** The author's example, and for each constraint one order that breaks it first. */
import { draftOf } from '#domain/drafts.ts';
import { canonical } from '#domain/json.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import type { Order, ProcedureContext } from './machine.ts';
import { brokenIn } from './right-orders.ts';
import type { ProcedureData, ProcedureMove, ProcedureSolution } from './schema.ts';

export function procedureTries(
  { data }: Puzzle<ProcedureData>,
  { team, practice }: ProcedureSolution,
  board: Kept<ProcedureContext>,
): Try<ProcedureContext, ProcedureMove>[] {
  const isSimilar = board.value === 'practising';
  const right = isSimilar ? practice : team;
  const prefix = isSimilar ? 'practice-' : '';
  const wrong = new Map<string, Order>();
  for (const order of ordersOf(isSimilar ? data.practice : data.steps)) {
    const broken = brokenIn(right, order);
    if (broken !== undefined && !wrong.has(broken)) wrong.set(broken, order);
  }
  return [arranged(null, right.example), ...[...wrong].map(([broken, order]) => arranged(`${prefix}${broken}`, order))];
}

function arranged(earns: string | null, order: Order): Try<ProcedureContext, ProcedureMove> {
  return {
    earns,
    next({ context, value }, keys) {
      const draft = draftOf(context, keys);
      if (value === 'ordering' && draft === undefined) return { type: 'begin', step: order[0] ?? '' };
      const isSo = draft !== undefined && canonical([...draft]) === canonical([...order]);
      return isSo ? undefined : { type: 'arrange', steps: [...order] };
    },
  };
}

function* ordersOf(steps: readonly string[]): Generator<Order> {
  if (steps.length === 0) yield [];
  for (const step of steps) {
    for (const rest of ordersOf(steps.filter((each) => each !== step))) yield [step, ...rest];
  }
}
