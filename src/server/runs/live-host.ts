/** One host with what the process gives it: a place in the journal, a timer, and a sign of life. */
import { type Answer, Host, type HostRow, type HostRules, type Submission } from '#domain/host.ts';
import type { Json } from '#domain/json.ts';
import { RULES_VERSION } from '#domain/run/state.ts';
import type { Heartbeat, StoredRow } from '../store/store.ts';
import type { Committer } from './committer.ts';
import type { Time } from './time.ts';

/** A timer that finds nothing to do asks again: not at once, or a failing disk would keep the processor busy. */
const SHORTEST_WAIT_MS = 10;

export interface LiveHostOptions<State, Command, Entry> {
  readonly stream: string;
  readonly session: string;
  /** Hash of the level that it is played with. */
  readonly level: string;
  readonly rules: HostRules<State, Command, Entry>;
  readonly time: Time;
  readonly committer: Pick<Committer, 'commit'>;
  readonly log: (line: string) => void;
  published(state: State, row: HostRow<Command, Entry>): void;
}

export class LiveHost<State, Command, Entry> {
  readonly stream: string;
  readonly session: string;
  readonly #options: LiveHostOptions<State, Command, Entry>;
  readonly #host: Host<State, Command, Entry>;
  #cancelWake: (() => void) | undefined;
  #wakesAt: number | undefined;
  #storedRows = 0;
  #closed = false;

  constructor(options: LiveHostOptions<State, Command, Entry>) {
    this.stream = options.stream;
    this.session = options.session;
    this.#options = options;
    this.#host = new Host(options.rules, {
      now: () => options.time.now(),
      commit: (row, settled) => options.committer.commit(this.#stored(row), settled),
      wakeAt: (at) => this.#wakeAt(at),
      publish: (state, row) => options.published(state, row),
    });
  }

  get state(): State | undefined {
    return this.#host.state;
  }

  /** What the next command will find. For whoever prepares it: it may yet be lost. */
  protected get latest(): State | undefined {
    return this.#host.latest;
  }

  /** Takes up what the journal holds. @param storedRows how many rows the last stored state stands for */
  restore(state: State, rows: readonly HostRow<Command, Entry>[], storedRows: number): void {
    this.#storedRows = storedRows;
    this.#host.restore(state, rows);
  }

  submit(submission: Submission<Command>, answer: (answer: Answer) => void): void {
    this.#guarded(submission.command, answer, () => this.#host.submit(submission, answer));
  }

  tell(command: Command, answer: (answer: Answer) => void = () => {}): void {
    this.#guarded(command, answer, () => this.#host.tell(command, answer));
  }

  /** The sign of life of this moment, with the state if it is not stored yet; nothing if neither would say anything. */
  heartbeat(isPlaying: boolean): Heartbeat | undefined {
    const { state, rows } = this.#host;
    if (state === undefined || (rows === this.#storedRows && !isPlaying)) return undefined;
    const beat = { stream: this.stream, session: this.session, at: this.#options.time.now() };
    if (rows === this.#storedRows) return beat;
    return { ...beat, stored: { rows, rules: RULES_VERSION, state: state as Json } };
  }

  /** The heartbeat is on disk. */
  beaten(beat: Heartbeat): void {
    if (beat.stored) this.#storedRows = beat.stored.rows;
  }

  /** Stops its timer: the process lets go of it. */
  close(): void {
    this.#closed = true;
    this.#cancelWake?.();
  }

  /** A bug in the rules stays with the command that met it; the log has what is needed to meet it again. */
  #guarded(command: Command, answer: (answer: Answer) => void, apply: () => void): void {
    try {
      apply();
    } catch (error) {
      const trace = error instanceof Error ? error.stack : String(error);
      this.#options.log(`bug: ${this.stream} row ${this.#host.rows} command ${JSON.stringify(command)}\n${trace}`);
      answer({ ok: false, refusal: 'command/malformed' });
    }
  }

  #stored(row: HostRow<Command, Entry>): StoredRow {
    const { stream, session, level } = this.#options;
    return { ...row, stream, session, level, rules: RULES_VERSION };
  }

  #wakeAt(at: number | undefined): void {
    if (this.#closed || (at === this.#wakesAt && this.#cancelWake)) return;
    this.#cancelWake?.();
    this.#cancelWake = undefined;
    this.#wakesAt = at;
    if (at === undefined) return;
    const wait = Math.max(SHORTEST_WAIT_MS, at - this.#options.time.now());
    this.#cancelWake = this.#options.time.after(wait, () => {
      this.#cancelWake = undefined;
      this.#guarded(
        this.#options.rules.tick,
        () => {},
        () => this.#host.wake(),
      );
    });
  }
}
