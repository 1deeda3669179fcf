/** A team of four before a small roster: seven connections, two of them stolen. */
import type { RosterView } from '#puzzles/access-roster/board-view.ts';
import type { RosterData, RosterSolution } from '#puzzles/access-roster/schema.ts';
import { PlayedPuzzle } from './played-puzzle.ts';
import { ROLES } from './small-level.ts';

export const ROSTER_DATA: RosterData = {
  sessions: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'],
  cards: [...ROLES],
  noteMost: 3,
  reasoning: 2,
  practice: ['x1', 'x2'],
};
const ROSTER_SOLUTION: RosterSolution = { close: ['s7', 's2'], practice: ['x2'] };

export class PlayedRoster extends PlayedPuzzle<RosterView> {
  constructor(seed = 7) {
    super('roster', {
      kind: 'access-roster',
      data: ROSTER_DATA,
      solution: ROSTER_SOLUTION,
      moments: { s2: 'individual', s7: 'individual', roster: 'shared' },
      seed,
    });
  }

  note(role: string, ...sessions: string[]): string | undefined {
    return this.move(role, { type: 'note', sessions });
  }

  mark(role: string, session: string, close = true): string | undefined {
    return this.move(role, { type: 'mark', session, close });
  }

  /** Two people close the same connections; what they closed before is opened again. */
  answer(...sessions: string[]): void {
    for (const role of ['T', 'L']) {
      if (this.board(role).noteMost !== undefined) this.note(role, ...sessions);
      const before = this.board(role).draft ?? [];
      for (const session of before) if (!sessions.includes(session)) this.mark(role, session, false);
      for (const session of sessions) if (!before.includes(session)) this.mark(role, session);
    }
    for (const role of ['T', 'L']) this.confirm(role);
  }

  /** Three answers that are wrong, each after its pause. */
  failThrice(): void {
    for (let i = 0; i < 3; i++) {
      this.answer('s1');
      this.team.wait(10_000);
    }
  }
}
