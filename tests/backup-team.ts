/** A team before small safes: three backups, five cards of a plan. */
import type { Game } from '#domain/run/state.ts';
import type { BackupView } from '#puzzles/backup-plan/board-view.ts';
import { backupPlan } from '#puzzles/backup-plan/kind.ts';
import type { BackupData, BackupMove, BackupSolution } from '#puzzles/backup-plan/schema.ts';
import { smallGame } from './small-level.ts';
import { Team, type TeamOptions } from './team.ts';

export const made = (day: number, time: string) => ({ day, month: 6, time });

export const SAFES_DATA: BackupData = {
  catalogue: 'G',
  journal: 'M',
  labels: 'disk',
  backups: {
    S1: { made: made(12, '17:00'), fingerprint: 'D7F6' },
    S2: { made: made(11, '18:00'), fingerprint: '9C4E' },
    S3: { made: made(1, '18:00'), fingerprint: 'F358' },
  },
  events: [made(12, '16:44'), made(12, '17:05')],
  references: [
    { made: made(11, '18:00'), fingerprint: '9C4E' },
    { made: made(1, '18:00'), fingerprint: 'F358' },
  ],
  encrypted: 'D7F6',
  practice: { made: made(10, '09:00'), fingerprint: '3A3A', reference: '77B1' },
  plan: { choose: 2, cards: ['c2', 'c3', 'c4', 'c5', 'c6'] },
  planPractice: { choose: 1, cards: ['c4', 'c6'] },
};

export const card = (media: string, offsite: boolean, offline: boolean, copy = true) => ({
  copy,
  media,
  offsite,
  offline,
});

export const SAFES_SOLUTION: BackupSolution = {
  usable: ['S2', 'S3'],
  choice: 'S2',
  practiceUsable: false,
  original: 'server',
  cards: {
    c2: card('server', false, false, false),
    c3: card('disk', false, true),
    c4: card('disk', false, false),
    c5: card('cloud', true, false),
    c6: card('disk', true, true),
  },
  given: [card('cloud', true, false)],
};

export function safesGame(data: BackupData = SAFES_DATA, solution: BackupSolution = SAFES_SOLUTION): Game {
  return smallGame((level) => {
    const opportunities = backupPlan.moments(data).map((moment) => ({
      id: `safes.${moment}`,
      competence: '1.3',
      outcomes: ['LO1.3.02'],
      difficulty: 2,
      guess: 0.5,
      attribution: ['choice', 'pair'].includes(moment) ? ('shared' as const) : ('individual' as const),
    }));
    const frame = { area: 'office', requires: [], publishes: ['mail-sorted'], minutes: 3, windowSeconds: 20 };
    const safes = { ...frame, kind: 'backup-plan', pauseSeconds: 6, opportunities, data, solution };
    return { ...level, labels: { disk: ['S1', 'S2', 'S3'] }, puzzles: { safes } };
  });
}

export class SafesTeam extends Team {
  constructor(options: TeamOptions = {}) {
    super({ game: safesGame(), ...options });
    this.open('safes');
  }

  get holders(): string[] {
    return [...new Set([this.holder('G'), this.holder('M')])];
  }

  board(seat: string): BackupView {
    return this.view(seat).puzzles.safes?.board as unknown as BackupView;
  }

  moves(seat: string, ...moves: BackupMove[]): void {
    for (const move of moves) this.as(seat, { type: 'move', puzzle: 'safes', move });
  }

  refused(seat: string, move: BackupMove): string | undefined {
    return this.refusal({ by: 'seat', seat, command: { type: 'move', puzzle: 'safes', move } });
  }

  judgeAll(seat: string): void {
    for (const { id } of this.board(seat).backups) this.moves(seat, { type: 'judge', backup: id, verdict: 'usable' });
  }

  /** Both judge, choose this backup and turn their keys. */
  restore(backup: string): void {
    for (const seat of this.holders) {
      this.judgeAll(seat);
      this.moves(seat, { type: 'restore', backup });
    }
    for (const seat of this.holders) this.confirm('safes', seat);
  }

  take(seat: string, ...cards: string[]): void {
    for (const taken of this.board(seat).draft?.cards ?? []) {
      this.moves(seat, { type: 'take', card: taken, taken: false });
    }
    for (const each of cards) this.moves(seat, { type: 'take', card: each, taken: true });
  }

  /** Both take these cards and turn their keys. */
  plan(...cards: string[]): void {
    for (const seat of this.holders) this.take(seat, ...cards);
    for (const seat of this.holders) this.confirm('safes', seat);
  }

  get state(): string | undefined {
    return this.run.puzzles.safes?.frame.value;
  }

  get feedback(): string | null | undefined {
    return this.run.puzzles.safes?.frame.context.feedback;
  }

  moments(): unknown[] {
    return this.entries.flatMap((entry) =>
      entry.type === 'moment-observed' ? [[entry.opportunity, entry.seats.length, entry.correct]] : [],
    );
  }
}
