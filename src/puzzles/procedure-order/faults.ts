/** What a procedure needs of a level and its schema cannot see: references inside the data and the solution, and texts. */
import type { Fault } from '#domain/puzzle.ts';
import { repeated } from '#domain/repeated.ts';
import { numberedKeys } from '#domain/text.ts';
import { brokenIn } from './right-orders.ts';
import type { ProcedureData, ProcedureSolution, RightOrders } from './schema.ts';

export function procedureFaults(data: ProcedureData, solution: ProcedureSolution): Fault[] {
  const lists = { steps: data.steps, lines: data.lines, practice: data.practice };
  const twice = Object.entries(lists).flatMap(([list, items]) =>
    repeated(items).map((item) => ({
      place: `data.${list}`,
      what: `"${item}" stands there twice`,
      remedy: 'take one of them out',
    })),
  );
  const seen = data.practice
    .filter((step) => data.steps.includes(step))
    .map((step) => ({
      place: 'data.practice',
      what: `"${step}" is also a step of the team`,
      remedy: 'the similar procedure must be one that was not seen',
    }));
  return [
    ...twice,
    ...seen,
    ...orderFaults('solution.team', data.steps, solution.team),
    ...orderFaults('solution.practice', data.practice, solution.practice),
  ];
}

function orderFaults(place: string, steps: readonly string[], right: RightOrders): Fault[] {
  const { first, before, last, example } = right;
  const named = [...(first === undefined ? [] : [first]), ...before.flat(), ...(last === undefined ? [] : [last])];
  const unknown = [...new Set([...named, ...example])].filter((step) => !steps.includes(step));
  if (unknown.length > 0) {
    return unknown.map((step) => ({ place, what: `there is no step "${step}" there`, remedy: 'mend the name' }));
  }
  if (named.length === 0) return [{ place, what: 'any order is right', remedy: 'write first, last or before' }];
  if (repeated(example).length > 0 || example.length !== steps.length) {
    return [{ place: `${place}.example`, what: 'not every step stands in it once', remedy: 'write each step once' }];
  }
  const broken = brokenIn(right, example);
  if (broken === undefined) return [];
  return [{ place: `${place}.example`, what: `it is wrong itself: ${broken}`, remedy: 'mend it, or what it breaks' }];
}

/** The texts that a procedure needs, without the puzzle's id in front. */
export function procedureTexts(data: ProcedureData, solution: ProcedureSolution): string[] {
  return [
    ...[...data.steps, ...data.practice].map((step) => `step.${step}`),
    ...data.lines.map((role) => `line.${role}`),
    'practice.given',
    ...sentences(solution.team, ''),
    ...sentences(solution.practice, 'practice-'),
    ...numberedKeys('reasoning', data.reasoning),
    'feedback.keys',
    'feedback.late',
  ];
}

function sentences({ first, before, last }: RightOrders, prefix: string): string[] {
  const names = [
    ...(first === undefined ? [] : ['first']),
    ...before.map((pair) => `before-${pair.join('-')}`),
    ...(last === undefined ? [] : ['last']),
  ];
  return names.map((name) => `feedback.${prefix}${name}`);
}
