/** A team of four before a small relay: two lamps, a number to match, three demands. */
import type { RelayView } from '#puzzles/twofa-relay/board-view.ts';
import type { RelayData, RelaySolution } from '#puzzles/twofa-relay/schema.ts';
import { PlayedPuzzle } from './played-puzzle.ts';

export const RELAY_DATA: RelayData = {
  holders: ['L', 'T'],
  periodSeconds: 60,
  litCodes: 3,
  number: {
    seenBy: 'T',
    pick: 'number.match',
    drawn: { n47: { shown: '47', choices: ['12', '47', '83'] } },
  },
  demands: [
    { id: 'd1', answers: 'L', number: true },
    { id: 'd2', answers: 'T', number: false },
    { id: 'd3', answers: 'T', number: false },
  ],
  shortDemands: ['d1', 'd3'],
  practice: { codes: ['old', 'fresh'], demands: ['yes', 'no'] },
};
export const RELAY_SOLUTION: RelaySolution = {
  demands: { d1: 'accept', d2: 'refuse', d3: 'refuse' },
  practice: { codes: 'fresh', demands: 'no' },
};

export const PERIOD_MS = RELAY_DATA.periodSeconds * 1000;

export class PlayedRelay extends PlayedPuzzle<RelayView> {
  constructor({ size = 4, seed = 7 }: { size?: number; seed?: number } = {}) {
    super('relay', {
      kind: 'twofa-relay',
      data: RELAY_DATA,
      solution: RELAY_SOLUTION,
      moments: { codes: 'shared', d1: 'individual', d2: 'individual', d3: 'individual' },
      size,
      seed,
    });
  }

  light(...roles: readonly string[]): void {
    for (const role of roles) this.move(role, { type: 'light', lamp: role });
  }

  code(role: string): string | undefined {
    return this.board(role).lamps?.find((lamp) => lamp.role === role)?.code;
  }

  type(role: string, code = this.code(role) ?? ''): string | undefined {
    return this.move(role, { type: 'type', lamp: role, code });
  }

  answer(role: string, answer: string): string | undefined {
    return this.move(role, { type: 'answer', answer });
  }

  turnBoth(): void {
    for (const role of ['L', 'T']) this.confirm(role);
  }

  /** Types both codes while they are fresh, and turns both keys. */
  open(): void {
    this.light('L', 'T');
    for (const role of ['L', 'T']) this.type(role);
    this.turnBoth();
  }

  /** Answers one demand, and turns both keys; then lets the pause of a wrong answer pass. */
  decide(role: string, answer: string): void {
    this.answer(role, answer);
    this.turnBoth();
    this.team.wait(7_000);
  }
}
