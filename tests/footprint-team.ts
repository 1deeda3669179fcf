/** A team before a small footprint map: three notes, four posts, four repairs. */
import type { Game } from '#domain/run/state.ts';
import type { FootprintView } from '#puzzles/footprint-map/board-view.ts';
import { footprintMap } from '#puzzles/footprint-map/kind.ts';
import type { FootprintData, FootprintSolution } from '#puzzles/footprint-map/schema.ts';
import { smallGame } from './small-level.ts';
import { Team, type TeamOptions } from './team.ts';

export const MAP_DATA: FootprintData = {
  album: 'A',
  notebook: 'L',
  full: { notes: ['n1', 'n2', 'n3'], posts: ['a1', 'a2', 'a3', 'a5'], remedies: ['r1', 'r2', 'r3', 'r5'] },
  short: { notes: ['n1', 'n2'], posts: ['a1', 'a2', 'a5'], remedies: ['r1', 'r2', 'r5'] },
  practice: { notes: ['x1'], posts: ['b1', 'b2'], remedies: ['q1', 'q2'] },
};

export const MAP_SOLUTION: FootprintSolution = {
  notes: {
    n1: { post: 'a1', remedy: 'r1' },
    n2: { post: 'a2', remedy: 'r2' },
    n3: { post: 'a3', remedy: 'r3' },
    x1: { post: 'b1', remedy: 'q1' },
  },
  harmless: ['a5'],
  extreme: ['r5'],
};

export function mapGame(data: FootprintData = MAP_DATA, solution: FootprintSolution = MAP_SOLUTION): Game {
  return smallGame((level) => {
    const opportunities = footprintMap.moments(data).map((moment) => ({
      id: `map.${moment}`,
      competence: '2.6',
      outcomes: ['LO2.6.07'],
      difficulty: 2,
      guess: 0.2,
      attribution: moment === 'board' ? ('shared' as const) : ('individual' as const),
    }));
    const frame = { area: 'office', requires: [], publishes: ['mail-sorted'], minutes: 3, windowSeconds: 20 };
    const map = { ...frame, kind: 'footprint-map', pauseSeconds: 6, opportunities, data, solution };
    return { ...level, puzzles: { map } };
  });
}

export class MapTeam extends Team {
  constructor(options: TeamOptions = {}) {
    super({ game: mapGame(), ...options });
    this.open('map');
  }

  board(seat: string): FootprintView {
    return this.view(seat).puzzles.map?.board as unknown as FootprintView;
  }

  designate(note: string, post: string, seat = this.holder('A')): void {
    this.as(seat, { type: 'move', puzzle: 'map', move: { type: 'designate', note, post } });
  }

  repair(note: string, remedy: string, seat = this.holder('L')): void {
    this.as(seat, { type: 'move', puzzle: 'map', move: { type: 'repair', note, remedy } });
  }

  /** Fills both halves rightly, but for what `wrong` says, and turns the keys. */
  answer(wrong: { readonly [note: string]: { post?: string; remedy?: string } } = {}): void {
    for (const note of this.board(this.holder('A')).order) {
      const pair = { ...MAP_SOLUTION.notes[note], ...wrong[note] };
      this.designate(note, pair.post ?? '');
      this.repair(note, pair.remedy ?? '');
    }
    for (const seat of new Set([this.holder('A'), this.holder('L')])) this.confirm('map', seat);
  }

  get state(): string | undefined {
    return this.run.puzzles.map?.frame.value;
  }

  get feedback(): string | null | undefined {
    return this.run.puzzles.map?.frame.context.feedback;
  }
}
