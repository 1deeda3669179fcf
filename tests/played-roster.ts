/** A team of four before a small roster: seven connections, two of them stolen. */
import type { Level } from '#domain/level/level.ts';
import type { RosterView } from '#puzzles/access-roster/board-view.ts';
import type { RosterData, RosterMove, RosterSolution } from '#puzzles/access-roster/schema.ts';
import { ROLES, smallGame } from './small-level.ts';
import { Team } from './team.ts';

export const ROSTER_DATA: RosterData = {
  sessions: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'],
  cards: [...ROLES],
  noteMost: 3,
  reasoning: 2,
  practice: ['x1', 'x2'],
};
const ROSTER_SOLUTION: RosterSolution = { close: ['s7', 's2'], practice: ['x2'] };

function withRoster(level: Level): Level {
  const { mail } = level.puzzles;
  if (!mail) throw new Error('no inbox to stand in for');
  const opportunities = ['s2', 's7', 'roster'].map((moment) => ({
    id: `roster.${moment}`,
    competence: '4.2',
    outcomes: ['LO4.2.06'],
    difficulty: 2,
    guess: 0.33,
    attribution: moment === 'roster' ? ('shared' as const) : ('individual' as const),
  }));
  const roster = {
    ...mail,
    kind: 'access-roster',
    requires: [],
    publishes: [],
    data: ROSTER_DATA,
    solution: ROSTER_SOLUTION,
    opportunities,
  };
  return { ...level, puzzles: { ...level.puzzles, roster } };
}

export class PlayedRoster {
  readonly team: Team;

  constructor(seed = 7) {
    this.team = new Team({ game: smallGame(withRoster), size: 4, seed });
    this.team.open('roster');
  }

  move(role: string, move: RosterMove): string | undefined {
    return this.team.refusal({
      by: 'seat',
      seat: this.team.holder(role),
      command: { type: 'move', puzzle: 'roster', move },
    });
  }

  note(role: string, ...sessions: string[]): string | undefined {
    return this.move(role, { type: 'note', sessions });
  }

  mark(role: string, session: string, close = true): string | undefined {
    return this.move(role, { type: 'mark', session, close });
  }

  confirm(role: string): void {
    this.team.confirm('roster', this.team.holder(role));
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

  puzzle(role: string) {
    return this.team.view(this.team.holder(role)).puzzles.roster;
  }

  board(role: string): RosterView {
    return this.puzzle(role)?.board as unknown as RosterView;
  }

  get feedback(): string | undefined {
    return this.puzzle('T')?.feedback?.t;
  }

  /** Three answers that are wrong, each after its pause. */
  failThrice(): void {
    for (let i = 0; i < 3; i++) {
      this.answer('s1');
      this.team.wait(10_000);
    }
  }

  get observed(): { moment: string; seats: readonly string[]; correct: boolean; kind: string }[] {
    return this.team.entries.flatMap((entry) =>
      entry.type === 'moment-observed' && entry.puzzle === 'roster'
        ? [
            {
              moment: entry.opportunity.replace('roster.', ''),
              seats: entry.seats,
              correct: entry.correct,
              kind: entry.attribution.kind,
            },
          ]
        : [],
    );
  }
}
