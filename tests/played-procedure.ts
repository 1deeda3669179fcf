/** A team of four before a small procedure: five steps of which one must begin, one must end, and two have their order. */
import type { ProcedureView } from '#puzzles/procedure-order/board-view.ts';
import type { ProcedureData, ProcedureSolution } from '#puzzles/procedure-order/schema.ts';
import { PlayedPuzzle } from './played-puzzle.ts';
import { ROLES } from './small-level.ts';

export const PROCEDURE_DATA: ProcedureData = {
  steps: ['cut', 'tell', 'note', 'shut', 'mend'],
  lines: [...ROLES],
  reasoning: 2,
  practice: ['x1', 'x2', 'x3'],
};
export const PROCEDURE_SOLUTION: ProcedureSolution = {
  team: { example: ['cut', 'tell', 'note', 'shut', 'mend'], first: 'cut', before: [['tell', 'shut']], last: 'mend' },
  practice: { example: ['x1', 'x2', 'x3'], before: [['x1', 'x3']] },
};

export class PlayedProcedure extends PlayedPuzzle<ProcedureView> {
  constructor(seed = 7) {
    super('steps', {
      kind: 'procedure-order',
      data: PROCEDURE_DATA,
      solution: PROCEDURE_SOLUTION,
      moments: { first: 'individual', order: 'shared' },
      seed,
    });
  }

  begin(role: string, step: string): string | undefined {
    return this.move(role, { type: 'begin', step });
  }

  arrange(role: string, ...steps: string[]): string | undefined {
    return this.move(role, { type: 'arrange', steps });
  }

  /** Two people put the steps in this order and turn their keys. */
  answer(...steps: string[]): void {
    for (const role of ['T', 'L']) {
      if (this.board(role).toBegin) this.begin(role, steps[0] ?? '');
      this.arrange(role, ...steps);
    }
    for (const role of ['T', 'L']) this.confirm(role);
  }
}
