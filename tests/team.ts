/** A team that plays a run with no server: the rules alone, a clock that the test moves, and every command kept. */
import type { Applied } from '#domain/host.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import { projectRun } from '#domain/run/project.ts';
import { applyRun } from '#domain/run/run.ts';
import { nextWake } from '#domain/run/settle.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { PlayerView } from '#domain/run/view.ts';
import { smallGame } from './small-level.ts';

export const START = 1_800_000_000_000;

export interface TeamOptions {
  readonly game?: Game;
  readonly size?: number;
  readonly seed?: number;
  /** Learners on each device. */
  readonly heads?: number;
  /** How many of the team are bots: the last ones. They do nothing by themselves. */
  readonly bots?: number;
}

export class Team {
  readonly game: Game;
  readonly seats: readonly string[];
  readonly commands: { command: RunCommand; at: number }[] = [];
  readonly entries: RunEntry[] = [];
  now = START;
  run: Run;

  constructor({ game = smallGame(), size = 4, seed = 7, heads = 1, bots = 0 }: TeamOptions = {}) {
    this.game = game;
    this.seats = Array.from({ length: size }, (_, i) => `s${i + 1}`);
    const details = (seat: string, at: number) => {
      const bot = at >= size - bots ? { bot: true as const } : {};
      return { heads, name: `Bird ${seat}`, bird: 'tit', ...bot };
    };
    const seats = Object.fromEntries(this.seats.map((seat, at) => [seat, details(seat, at)]));
    const command = { type: 'open-run', run: 'r1', team: 't1', seed, seats } as const;
    const opened = applyRun(game, undefined, { by: 'host', command }, this.now);
    if (!opened.ok) throw new Error(opened.refusal);
    this.run = opened.state;
    this.entries.push(...opened.entries);
    this.commands.push({ command: { by: 'host', command }, at: this.now });
    for (const seat of this.seats) this.host({ type: 'connect-seat', seat });
  }

  /** Applies a command now; gives the entries it caused, or throws its refusal. */
  send(command: RunCommand): readonly RunEntry[] {
    const applied = this.try(command);
    if (!applied.ok) throw new Error(`${JSON.stringify(command)} was refused: ${applied.refusal}`);
    return applied.entries;
  }

  /** Applies a command now; gives the refusal code, or nothing when it was accepted. */
  refusal(command: RunCommand): string | undefined {
    const applied = this.try(command);
    return applied.ok ? undefined : applied.refusal;
  }

  try(command: RunCommand): Applied<Run, RunEntry> | Refusal {
    const applied = applyRun(this.game, this.run, command, this.now);
    if (applied.ok) {
      this.run = applied.state;
      this.entries.push(...applied.entries);
      this.commands.push({ command, at: this.now });
    }
    return applied;
  }

  host(command: Extract<RunCommand, { by: 'host' }>['command']): readonly RunEntry[] {
    return this.send({ by: 'host', command });
  }

  facilitator(command: Extract<RunCommand, { by: 'facilitator' }>['command']): readonly RunEntry[] {
    return this.send({ by: 'facilitator', command });
  }

  as(seat: string, command: Extract<RunCommand, { by: 'seat' }>['command']): readonly RunEntry[] {
    return this.send({ by: 'seat', seat, command });
  }

  /** Lets time pass, with a tick at each moment that the run asks to be woken. */
  wait(ms: number): void {
    const until = this.now + ms;
    for (let wake = nextWake(this.run); wake !== undefined && wake <= until; wake = nextWake(this.run)) {
      this.now = Math.max(this.now, wake);
      this.host({ type: 'tick' });
    }
    this.now = until;
  }

  holder(role: string): string {
    const seat = this.run.roles[role];
    if (seat === undefined) throw new Error(`nobody holds ${role}`);
    return seat;
  }

  view(seat: string): PlayerView {
    return projectRun(this.game, this.run, { kind: 'seat', seat });
  }

  revision(puzzle: string, seat: string): number {
    return this.view(seat).puzzles[puzzle]?.revision ?? 0;
  }

  open(puzzle: string, seat = this.seats[0] ?? ''): void {
    if (this.run.puzzles[puzzle]?.frame.value === 'ready') this.as(seat, { type: 'open-puzzle', puzzle });
  }

  confirm(puzzle: string, seat: string): readonly RunEntry[] {
    return this.as(seat, { type: 'confirm', puzzle, revision: this.revision(puzzle, seat) });
  }

  /** Everybody pulls. */
  pull(puzzle: string): void {
    this.open(puzzle);
    for (const seat of this.seats) {
      if (this.run.puzzles[puzzle]?.frame.value !== 'solved') this.confirm(puzzle, seat);
    }
  }

  /** One person drafts a verdict and a proof. */
  draft(seat: string, message: string, verdict: string, proof: string, puzzle = 'mail'): void {
    this.as(seat, { type: 'move', puzzle, move: { type: 'judge', message, verdict } });
    this.as(seat, { type: 'move', puzzle, move: { type: 'prove', message, proof } });
  }

  /** Both key-holders of the inbox draft the same answers and turn their keys. */
  answerMail(
    answers: { readonly [message: string]: readonly [verdict: string, proof: string] },
    puzzle = 'mail',
  ): void {
    const holders = [...new Set([this.holder('T'), this.holder('P')])];
    for (const seat of holders) {
      for (const [message, [verdict, proof]] of Object.entries(answers)) {
        this.draft(seat, message, verdict, proof, puzzle);
      }
    }
    for (const seat of holders) this.confirm(puzzle, seat);
  }
}

export const RIGHT_1 = { m1: ['safe', 'known'], m2: ['trap', 'unknown'] } as const;
export const RIGHT_2 = { m3: ['safe', 'known'] } as const;
export const WRONG_1 = { m1: ['safe', 'known'], m2: ['safe', 'known'] } as const;

/** A team whose inbox is open. */
export function teamAtMail(options: TeamOptions = {}): Team {
  const team = new Team(options);
  team.pull('lamps');
  team.open('mail');
  return team;
}
