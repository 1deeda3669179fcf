/**
 * Commands wait here, in order, until each has its one final answer (rule R83). Pure but for what it is given: the wire,
 * the store and a timer come from outside.
 *
 * Every page load numbers its commands as a client of its own, from 1. What an earlier load left behind goes out first,
 * under its old client and numbers, so that the server applies nothing twice; since an acknowledgement names a number and
 * no client, two clients are never in flight together.
 */
import type { AckMessage, SlowMessage } from '#protocol/messages.ts';

/** The final answer to a command. The code is a string, not a `RefusalCode`: a newer server may know more of them. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: string };

export interface Envelope<Command> {
  readonly client: string;
  readonly seq: number;
  readonly command: Command;
}

export interface OutboxEdges<Command> {
  /** Writes on the open wire. */
  send(message: Envelope<Command>): void;
  /** Keeps a command over a reload. It is sent once this has settled, well or not. */
  keep(message: Envelope<Command>): Promise<void>;
  forget(message: Envelope<Command>): void;
  /** Calls back once, `ms` from now, unless the returned function is called first. */
  later(ms: number, run: () => void): () => void;
}

/** Commands on the wire without an answer, at most. The server remembers more answers than that for each client. */
const IN_FLIGHT = 5;

interface Waiting<Command> {
  readonly message: Envelope<Command>;
  readonly answer: (answer: Answer) => void;
  kept: boolean;
}

export class Outbox<Command> {
  readonly #client: string;
  readonly #edges: OutboxEdges<Command>;
  #queue: Waiting<Command>[];
  #seq = 0;
  /** How many from the head of the queue are on the wire. */
  #sent = 0;
  #open = false;
  #stopHolding: (() => void) | undefined;

  /**
   * @param client a name that no other page load has; see `teamMessageSchema` for its form
   * @param left what earlier loads kept and never saw answered, oldest first
   */
  constructor(client: string, left: readonly Envelope<Command>[], edges: OutboxEdges<Command>) {
    this.#client = client;
    this.#edges = edges;
    this.#queue = left.map((message) => ({ message, answer: () => {}, kept: true }));
  }

  get waiting(): number {
    return this.#queue.length;
  }

  submit(command: Command): Promise<Answer> {
    this.#seq += 1;
    const message = { client: this.#client, seq: this.#seq, command };
    return new Promise((answer) => {
      const waiting: Waiting<Command> = { message, answer, kept: false };
      this.#queue.push(waiting);
      const ready = () => {
        waiting.kept = true;
        this.#pump();
      };
      this.#edges.keep(message).then(ready, ready);
    });
  }

  wireOpened(): void {
    this.#open = true;
    this.#sent = 0;
    this.#pump();
  }

  wireClosed(): void {
    this.#open = false;
    this.#sent = 0;
    this.#release();
  }

  acked(ack: AckMessage): void {
    const at = this.#onWire(ack.seq);
    if (at < 0) return;
    const [waiting] = this.#queue.splice(at, 1);
    this.#sent -= 1;
    if (waiting) this.#finish(waiting, ack.refusal === undefined ? { ok: true } : { ok: false, refusal: ack.refusal });
    this.#pump();
  }

  slowed(slow: SlowMessage): void {
    const at = this.#onWire(slow.seq);
    if (at < 0) return;
    this.#sent = at;
    this.#release();
    this.#stopHolding = this.#edges.later(slow.afterMs, () => {
      this.#stopHolding = undefined;
      this.#pump();
    });
  }

  /** Nobody will ever answer: everything that waits is refused with this code and forgotten. */
  abandon(refusal: string): void {
    this.wireClosed();
    const queue = this.#queue;
    this.#queue = [];
    for (const waiting of queue) this.#finish(waiting, { ok: false, refusal });
  }

  #onWire(seq: number): number {
    return this.#queue.slice(0, this.#sent).findIndex((waiting) => waiting.message.seq === seq);
  }

  #finish(waiting: Waiting<Command>, answer: Answer): void {
    this.#edges.forget(waiting.message);
    waiting.answer(answer);
  }

  #release(): void {
    this.#stopHolding?.();
    this.#stopHolding = undefined;
  }

  #pump(): void {
    while (this.#open && !this.#stopHolding && this.#sent < IN_FLIGHT) {
      const next = this.#queue[this.#sent];
      const head = this.#queue[0];
      if (!next?.kept || next.message.client !== head?.message.client) return;
      this.#sent += 1;
      this.#edges.send(next.message);
    }
  }
}
