/** A team of four before one puzzle of any kind, put into the small level. */
import type { Level } from '#domain/level/level.ts';
import type { JudgeVerdict, PlayerCommand } from '#domain/run/command.ts';
import { askedBy } from '#domain/run/judged.ts';
import type { PuzzleView } from '#domain/run/view.ts';
import { JUDGES } from '#puzzles/judges.ts';
import { smallGame } from './small-level.ts';
import { Team } from './team.ts';

export interface PlacedKind {
  readonly kind: string;
  readonly data: object;
  readonly solution: object;
  /** Moments that the level asks for, and whose evidence they are. */
  readonly moments: { readonly [moment: string]: 'individual' | 'shared' };
  readonly seed?: number;
  readonly size?: number;
}

export interface ObservedMoment {
  readonly moment: string;
  readonly seats: readonly string[];
  readonly correct: boolean;
  readonly kind: string;
}

export class PlayedPuzzle<View> {
  readonly team: Team;
  readonly #id: string;

  constructor(id: string, { seed = 7, size = 4, ...placed }: PlacedKind) {
    this.#id = id;
    this.team = new Team({ game: smallGame((level) => withPuzzle(level, id, placed)), size, seed });
    this.team.open(id);
  }

  /** @returns the refusal, if the move was refused */
  move(role: string, move: Extract<PlayerCommand, { type: 'move' }>['move']): string | undefined {
    return this.#send(role, { type: 'move', puzzle: this.#id, move });
  }

  show(role: string, line: string): string | undefined {
    return this.#send(role, { type: 'show-line', puzzle: this.#id, line });
  }

  confirm(role: string): void {
    this.team.confirm(this.#id, this.team.holder(role));
  }

  puzzle(role: string): PuzzleView | undefined {
    return this.team.view(this.team.holder(role)).puzzles[this.#id];
  }

  board(role: string): View {
    return this.puzzle(role)?.board as unknown as View;
  }

  get feedback(): string | undefined {
    return this.puzzle('T')?.feedback?.t;
  }

  get observed(): readonly ObservedMoment[] {
    return this.team.entries.flatMap((entry) => {
      if (entry.type !== 'moment-observed' || entry.puzzle !== this.#id) return [];
      const { opportunity, seats, correct, attribution } = entry;
      return [{ moment: opportunity.replace(`${this.#id}.`, ''), seats, correct, kind: attribution.kind }];
    });
  }

  /** With the verdict of the kind's judge, where it asks one. */
  #send(role: string, command: PlayerCommand): string | undefined {
    const seat = this.team.holder(role);
    const asked = askedBy(this.team.game, this.team.run, seat, command);
    const judge = asked && JUDGES.get(asked.kind);
    const verdict = judge
      ? { verdict: { question: asked.question, answer: judge(asked.question) } as JudgeVerdict }
      : {};
    return this.team.refusal({ by: 'seat', seat, command, ...verdict });
  }
}

function withPuzzle(level: Level, id: string, { kind, data, solution, moments }: PlacedKind): Level {
  const { mail } = level.puzzles;
  if (!mail) throw new Error('no inbox to stand in for');
  const opportunities = Object.entries(moments).map(([moment, attribution]) => ({
    id: `${id}.${moment}`,
    competence: '4.1',
    outcomes: ['LO4.1.08'],
    difficulty: 3,
    guess: 0.33,
    attribution,
  }));
  const placed = { ...mail, kind, data, solution, requires: [], publishes: [], opportunities };
  return { ...level, puzzles: { ...level.puzzles, [id]: placed } };
}
