/**
 * One authority over one state: a run or a session. It knows neither sockets nor disk: what it needs of the world is in
 * `HostEdges`, so that the same host runs in the server, in preview, in bots and in tests.
 *
 * A command is applied to a pending state at once, its row is handed to the journal, and only when that row is on disk
 * does the state count, the author get an answer and everybody a new view (rules R50 to R56).
 */
import type { Json } from './json.ts';
import { type Refusal, type RefusalCode, refuse } from './refusal.ts';

/** A row of the journal: the command with what it changed. `at` is the wall time, in ms, that the rules were given. */
export interface HostRow<Command = Json, Entry = Json> {
  /** Position in this stream, from 0. */
  readonly n: number;
  readonly at: number;
  readonly client: string;
  readonly seq: number;
  readonly command: Command;
  readonly entries: readonly Entry[];
}

export interface Applied<State, Entry> {
  readonly ok: true;
  readonly state: State;
  readonly entries: readonly Entry[];
}

/** The pure rules over one sort of state. `undefined` is the state before the first command. */
export interface HostRules<State, Command, Entry> {
  apply(state: State | undefined, command: Command, now: number): Applied<State, Entry> | Refusal;
  /** The wall time, in ms, at which a tick next changes something. */
  nextWake(state: State): number | undefined;
  readonly tick: Command;
}

export interface HostEdges<State, Command, Entry> {
  /** Wall time, in ms since 1970; never runs backwards. */
  now(): number;
  /** Writes the row. `settled` is called once: with nothing when it is durable, with the error when it is not. */
  commit(row: HostRow<Command, Entry>, settled: (error?: Error) => void): void;
  /** Sets the host's only timer, or clears it. At that time the world calls `wake()`. */
  wakeAt(at: number | undefined): void;
  /** The state changed for good. */
  publish(state: State, row: HostRow<Command, Entry>): void;
}

/** The final answer to a command: one for each, the same however often the command is sent. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: RefusalCode };

/** A command with the id that makes it applied once: who sent it, and its number among theirs, rising from 1. */
export interface Submission<Command> {
  readonly client: string;
  readonly seq: number;
  readonly command: Command;
}

/** A refusal decided on a state that is not on disk yet: it is told after the rows that it stands on [R50]. */
interface HeldRefusal {
  /** How many rows must be on disk. */
  readonly after: number;
  readonly client: string;
  readonly seq: number;
  readonly refusal: Refusal;
  readonly answer: (answer: Answer) => void;
}

/** Answers remembered per client: more than any client has in flight. */
const REMEMBERED = 32;

interface ClientMemory {
  lastSeq: number;
  readonly answers: Map<number, Answer>;
  readonly waiting: Map<number, ((answer: Answer) => void)[]>;
}

export class Host<State, Command, Entry> {
  readonly #rules: HostRules<State, Command, Entry>;
  readonly #edges: HostEdges<State, Command, Entry>;
  readonly #clients = new Map<string, ClientMemory>();
  #committed: State | undefined;
  #pending: State | undefined;
  #rows = 0;
  #pendingRows = 0;
  #generation = 0;
  #held: readonly HeldRefusal[] = [];

  constructor(rules: HostRules<State, Command, Entry>, edges: HostEdges<State, Command, Entry>) {
    this.#rules = rules;
    this.#edges = edges;
  }

  /** The state that is on disk; nothing before the first row. */
  get state(): State | undefined {
    return this.#committed;
  }

  /** The state that the next command will find: with the rows that are on their way to the disk. Shown to nobody. */
  get latest(): State | undefined {
    return this.#pending;
  }

  /** Rows on disk. */
  get rows(): number {
    return this.#rows;
  }

  /**
   * Takes up a stored journal: the state that its rows fold to, and which commands were answered already.
   * @param state the state after the last row
   */
  restore(state: State, rows: readonly HostRow<Command, Entry>[]): void {
    this.#committed = state;
    this.#pending = state;
    this.#rows = rows.length;
    this.#pendingRows = rows.length;
    for (const row of rows) this.#remember(row.client, row.seq, { ok: true });
    this.#edges.wakeAt(this.#rules.nextWake(state));
  }

  /** Applies a command; `answer` is called once, when the answer is final. */
  submit(submission: Submission<Command>, answer: (answer: Answer) => void): void {
    const memory = this.#memoryOf(submission.client);
    const known = memory.answers.get(submission.seq);
    if (known) {
      answer(known);
      return;
    }
    const waiting = memory.waiting.get(submission.seq);
    if (waiting) {
      waiting.push(answer);
      return;
    }
    if (submission.seq <= memory.lastSeq) answer(refuse('command/superseded'));
    else this.#apply(submission, answer);
  }

  /** Sends a command of the host's own, numbered by its place in the journal. */
  tell(command: Command, answer: (answer: Answer) => void = () => {}): void {
    const seq = Math.max(this.#pendingRows, this.#memoryOf('host').lastSeq) + 1;
    this.#apply({ client: 'host', seq, command }, answer);
  }

  /** The timer rang: a tick, journaled only if it changes something. */
  wake(): void {
    this.tell(this.#rules.tick, (answer) => {
      if (!answer.ok && this.#committed !== undefined) this.#edges.wakeAt(this.#rules.nextWake(this.#committed));
    });
  }

  #apply(submission: Submission<Command>, answer: (answer: Answer) => void): void {
    const { client, seq, command } = submission;
    const at = this.#edges.now();
    const applied = this.#rules.apply(this.#pending, command, at);
    const memory = this.#memoryOf(client);
    if (!applied.ok) {
      if (client !== 'host') memory.waiting.set(seq, [answer]);
      const held = { after: this.#pendingRows, client, seq, refusal: applied, answer };
      if (this.#pendingRows === this.#rows) this.#refuse(held);
      else this.#held = [...this.#held, held];
      return;
    }
    memory.lastSeq = Math.max(memory.lastSeq, seq);
    memory.waiting.set(seq, [answer]);
    const row = { n: this.#pendingRows, at, client, seq, command, entries: applied.entries };
    this.#pending = applied.state;
    this.#pendingRows += 1;
    const generation = this.#generation;
    this.#edges.commit(row, (error) => this.#settle(row, applied.state, generation, error));
  }

  #settle(row: HostRow<Command, Entry>, state: State, generation: number, error: Error | undefined): void {
    if (error && generation === this.#generation) {
      this.#generation += 1;
      this.#pending = this.#committed;
      this.#pendingRows = this.#rows;
    }
    const lost = error !== undefined || generation !== this.#generation;
    const answer: Answer = lost ? refuse('store/unavailable') : { ok: true };
    const memory = this.#memoryOf(row.client);
    const waiting = memory.waiting.get(row.seq) ?? [];
    memory.waiting.delete(row.seq);
    if (!lost) {
      this.#committed = state;
      this.#rows = row.n + 1;
      this.#remember(row.client, row.seq, answer);
      this.#edges.wakeAt(this.#rules.nextWake(state));
      this.#edges.publish(state, row);
    } else if (memory.lastSeq === row.seq) {
      // Nothing was kept: the same command may be sent again and will be applied then.
      memory.lastSeq = Math.max(0, ...memory.answers.keys());
    }
    for (const tell of waiting) tell(answer);
    this.#answerHeld(lost);
  }

  /** Answers refusals that waited for the rows before them; those that stood on lost rows may be sent again. */
  #answerHeld(lost: boolean): void {
    const due = this.#held.filter(({ after }) => lost || after <= this.#rows);
    this.#held = this.#held.filter((held) => !due.includes(held));
    for (const held of due) this.#refuse(lost ? { ...held, refusal: refuse('store/unavailable') } : held);
  }

  #refuse({ client, seq, refusal, answer }: HeldRefusal): void {
    if (client === 'host') {
      answer(refusal);
      return;
    }
    const memory = this.#memoryOf(client);
    const waiting = memory.waiting.get(seq) ?? [];
    memory.waiting.delete(seq);
    if (refusal.refusal !== 'store/unavailable') this.#remember(client, seq, refusal);
    for (const tell of waiting) tell(refusal);
  }

  #remember(client: string, seq: number, answer: Answer): void {
    const memory = this.#memoryOf(client);
    memory.lastSeq = Math.max(memory.lastSeq, seq);
    memory.answers.set(seq, answer.ok ? { ok: true } : { ok: false, refusal: answer.refusal });
    if (memory.answers.size > REMEMBERED) {
      const oldest = memory.answers.keys().next().value;
      if (oldest !== undefined) memory.answers.delete(oldest);
    }
  }

  #memoryOf(client: string): ClientMemory {
    const known = this.#clients.get(client);
    if (known) return known;
    const memory: ClientMemory = { lastSeq: 0, answers: new Map(), waiting: new Map() };
    this.#clients.set(client, memory);
    return memory;
  }
}
