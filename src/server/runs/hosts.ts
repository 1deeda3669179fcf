/** The two sorts of host that a server has. */
import type { Answer, Submission } from '#domain/host.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import { runRules } from '#domain/run/run.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { SessionCommand } from '#domain/session/command.ts';
import type { SessionEntry } from '#domain/session/entry.ts';
import { sessionRules } from '#domain/session/session.ts';
import type { Session } from '#domain/session/state.ts';
import { JudgedOrder } from '../judges/judged-order.ts';
import type { Judges } from '../judges/judges.ts';
import { LiveHost, type LiveHostOptions } from './live-host.ts';

export class SessionHost extends LiveHost<Session, SessionCommand, SessionEntry> {
  constructor(options: Omit<LiveHostOptions<Session, SessionCommand, SessionEntry>, 'rules'>) {
    super({ ...options, rules: sessionRules });
  }
}

/** A run knows the level that it began with, whatever the folder holds by now [R93]. */
export class RunHost extends LiveHost<Run, RunCommand, RunEntry> {
  readonly game: Game;
  readonly #judged: JudgedOrder;

  constructor(
    game: Game,
    options: Omit<LiveHostOptions<Run, RunCommand, RunEntry>, 'rules'> & { readonly judges: Judges },
  ) {
    super({ ...options, rules: runRules(game) });
    this.game = game;
    this.#judged = new JudgedOrder({
      game,
      judges: options.judges,
      log: options.log,
      latest: () => this.latest,
      submit: (submission, answer) => super.submit(submission, answer),
    });
  }

  /** Moves that a library must decide wait for it; whatever else their author sends waits behind them. */
  override submit(submission: Submission<RunCommand>, answer: (answer: Answer) => void): void {
    this.#judged.submit(submission, answer);
  }

  override close(): void {
    this.#judged.close();
    super.close();
  }

  /** Play time runs: the clock must be found again after an outage. */
  get isClockRunning(): boolean {
    return this.state?.status === 'playing' && this.state.clock.asOf !== null;
  }
}
