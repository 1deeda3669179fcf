/** Right or wrong, and the sentence that teaches. The only place that reads the solution. */
import type { Puzzle, Verdict } from '#domain/puzzle.ts';
import type { Standing } from './lamps.ts';
import type { RelayContent, RelayPractice } from './machine.ts';
import type { Demand, RelayData, RelaySolution } from './schema.ts';
import { numberOf } from './task.ts';

const SENTENCES = { past: 'expired', twin: 'twin', none: 'wrong-code' } as const;

/** What a code that is not right says, in this order where both are not. */
export function judgeCodesTyped(standings: readonly Standing[]): Verdict {
  for (const standing of ['none', 'twin', 'past'] as const) {
    if (standings.includes(standing)) return { right: false, feedback: SENTENCES[standing] };
  }
  return { right: true };
}

/** `accept`, `refuse`, or the number that accepts. */
export function rightAnswer(puzzle: Puzzle<RelayData>, solution: RelaySolution, { id, number }: Demand): string {
  const answer = solution.demands[id] ?? 'refuse';
  return answer === 'accept' && number ? numberOf(puzzle).shown : answer;
}

export function judgeRelay(puzzle: Puzzle<RelayData>, solution: RelaySolution, said: RelayContent): Verdict {
  if ('codes' in said) return judgeCodesTyped(Object.values(said.codes));
  const demand = puzzle.data.demands.find(({ id }) => id === said.demand);
  const isRight = demand !== undefined && said.answer === rightAnswer(puzzle, solution, demand);
  return isRight ? { right: true } : { right: false, feedback: said.demand };
}

export function judgePractice({ practice }: RelaySolution, { name, option }: RelayPractice): Verdict {
  return option === practice[name] ? { right: true } : { right: false, feedback: `practice-${name}` };
}
