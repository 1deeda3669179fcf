/** A team of four before a small set of gates: two places, a probe whose call must pass, a thief whose call must not. */
import type { GatesView } from '#puzzles/rule-gates/board-view.ts';
import type { GateState, GatesData, GatesSolution } from '#puzzles/rule-gates/schema.ts';
import { PlayedPuzzle } from './played-puzzle.ts';

export const GATES_DATA: GatesData = {
  watch: 'T',
  register: 'P',
  lever: 'A',
  start: 'open',
  slots: 2,
  labels: 'card',
  needs: 1,
  hosts: { probe: '192.0.2.1', desk: '192.0.2.2', centre: '198.51.100.1', thief: '203.0.113.1' },
  flows: {
    f1: { from: 'probe', to: 'centre' },
    f2: { from: 'desk', to: 'thief' },
    f3: { from: 'desk', to: 'centre' },
    f4: { from: 'thief', to: 'desk' },
  },
  cards: {
    c1: { holder: 'L', does: 'closed', to: ['thief'] },
    c2: { holder: 'M', does: 'closed', from: ['thief'] },
    c3: { holder: 'L', does: 'closed', from: ['desk'] },
    c4: { holder: 'A', does: 'open', from: ['desk'] },
  },
  reasoning: 2,
  practice: {
    hosts: { tablet: '192.0.2.9', school: '198.51.100.9', caller: '203.0.113.9' },
    flows: { y1: { from: 'tablet', to: 'school' }, y2: { from: 'tablet', to: 'caller' } },
    cards: { z1: { does: 'closed', from: ['tablet'] }, z2: { does: 'closed', to: ['caller'] } },
  },
};
export const GATES_SOLUTION: GatesSolution = {
  wanted: [
    { flow: 'f1', is: 'open', siren: true },
    { flow: 'f2', is: 'closed' },
    { flow: 'f3', is: 'open' },
    { flow: 'f4', is: 'closed' },
  ],
  example: { lever: 'open', cards: ['c1', 'c2'] },
  practice: {
    wanted: [
      { flow: 'y1', is: 'open' },
      { flow: 'y2', is: 'closed' },
    ],
    example: { lever: 'open', cards: ['z2'] },
  },
};

export class PlayedGates extends PlayedPuzzle<GatesView> {
  constructor(seed = 7) {
    super('gates', {
      kind: 'rule-gates',
      data: GATES_DATA,
      solution: GATES_SOLUTION,
      moments: { valves: 'shared', fault: 'shared' },
      seed,
    });
  }

  place(role: string, card: string, slot: number): string | undefined {
    return this.move(role, { type: 'place', card, slot });
  }

  take(role: string, card: string): string | undefined {
    return this.move(role, { type: 'take', card });
  }

  pull(role: string, lever: GateState): string | undefined {
    return this.move(role, { type: 'pull', lever });
  }

  /** The cards from top to bottom, as this role sees them. */
  cards(role = 'T'): readonly string[] {
    return this.board(role).slots.map(({ card }) => card?.id ?? '');
  }

  /** Two people turn their keys on the board as it is. */
  answer(one = 'T', other = 'L'): void {
    for (const role of [one, other]) this.confirm(role);
  }
}
