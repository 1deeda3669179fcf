/** Which orders are right, and the sentence that a wrong one earns. The only place that reads the solution. */
import { canonical } from '#domain/json.ts';
import type { Verdict } from '#domain/puzzle.ts';
import type { Order } from './machine.ts';
import type { RightOrders } from './schema.ts';

/** The first thing that is broken: how it must begin, then pairs as the author wrote them, then how it must end. */
export function brokenIn({ first, before, last }: RightOrders, order: Order): string | undefined {
  if (first !== undefined && order[0] !== first) return 'first';
  const pair = before.find(([sooner, later]) => order.indexOf(sooner) > order.indexOf(later));
  if (pair) return `before-${pair.join('-')}`;
  return last !== undefined && order.at(-1) !== last ? 'last' : undefined;
}

/** @param prefix what stands in front of the sentence's name */
export function judgeOrder(right: RightOrders, order: Order, prefix = ''): Verdict {
  const broken = brokenIn(right, order);
  return broken === undefined ? { right: true } : { right: false, feedback: `${prefix}${broken}` };
}

/** True when some right order begins with this step. */
export function mayBegin({ first, before, last }: RightOrders, step: string): boolean {
  if (first !== undefined) return step === first;
  return step !== last && before.every(([, later]) => later !== step);
}

/** The right order that most of these are, so that the team finds its own again; else the author's example. */
export function settledOrder(right: RightOrders, orders: readonly Order[]): Order {
  const sound = orders.filter((order) => order.length === right.example.length && brokenIn(right, order) === undefined);
  const votes = (order: Order) => sound.filter((each) => canonical([...each]) === canonical([...order])).length;
  return sound.toSorted((a, b) => votes(b) - votes(a))[0] ?? right.example;
}
