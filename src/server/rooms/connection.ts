/**
 * One socket of one guest in a room. Nothing that arrives here is trusted: who acts was settled when the socket opened,
 * and what it says is looked at only within its allowance [R80 to R82].
 */
import { CLOSE } from '#protocol/close-codes.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import type { AckMessage, SlowMessage } from '#protocol/messages.ts';
import type { Allowance, Beside } from './allowance.ts';
import type { Heard, Hearing } from './hearing.ts';
import { ViewStream } from './view-stream.ts';

export interface Wire {
  send(type: string, message: object): void;
  close(code: number): void;
}

export interface ConnectionEdges {
  readonly wire: Wire;
  readonly allowance: Allowance;
  /** Whose numbers these are. */
  readonly author: string;
  readonly now: () => number;
  readonly hear: Hearing;
  /** What this guest may see now; nothing when there is nothing for them any more. */
  project(): object | undefined;
  say(key: string): string;
}

export class Connection {
  readonly #edges: ConnectionEdges;
  readonly #view: ViewStream;
  /** A command that was told to wait: what follows it is not taken before it comes again, or it would be overtaken. */
  #held: { readonly client: string; readonly seq: number } | undefined;

  constructor(edges: ConnectionEdges) {
    this.#edges = edges;
    const send = (type: string, message: object) => edges.wire.send(type, message);
    this.#view = new ViewStream({ send, say: (key) => edges.say(key), now: edges.now });
  }

  /** Shows what has changed for this guest. */
  refresh(): void {
    const view = this.#edges.project();
    if (view) this.#view.show(view);
  }

  receive(raw: unknown): void {
    const { allowance, now } = this.#edges;
    if (!allowance.take(now())) {
      this.#slowDown(raw);
      return;
    }
    const message = this.#parse(raw);
    if (!message) {
      const seq = numberOf(raw);
      if (seq !== undefined) this.#answer({ seq, refusal: 'command/malformed' });
      return;
    }
    if (this.#held && this.#held.client === message.client) {
      if (message.seq > this.#held.seq) return;
      if (message.seq === this.#held.seq) this.#held = undefined;
    }
    const { seq } = message;
    message.submit(this.#edges.author, (answer) =>
      this.#answer(answer.ok ? { seq } : { seq, refusal: answer.refusal }),
    );
  }

  /** A message that no browser of ours sends: it costs its author's allowance, and gets no answer. */
  stray(): void {
    const { allowance, now } = this.#edges;
    if (!allowance.take(now())) this.#bear();
  }

  /** Whether what is said beside commands may be looked at. Above its rate it is dropped, and costs patience alone. */
  admits(beside: Beside): boolean {
    const { allowance, now } = this.#edges;
    if (allowance.takeBeside(beside, now())) return true;
    this.#bear();
    return false;
  }

  #parse(raw: unknown): Heard | undefined {
    const heard = this.#edges.hear(raw);
    return heard && this.#edges.allowance.admitsClient(heard.client) ? heard : undefined;
  }

  #slowDown(raw: unknown): void {
    this.#bear();
    const seq = numberOf(raw);
    const client = typeof raw === 'object' && raw !== null && 'client' in raw ? raw.client : undefined;
    if (seq === undefined || typeof client !== 'string') return;
    if (this.#held && this.#held.client === client && seq > this.#held.seq) return;
    this.#held = { client, seq };
    const { wire, allowance, now } = this.#edges;
    wire.send(MESSAGE.slow, { seq, afterMs: Math.max(50, allowance.waitMs(now())) } satisfies SlowMessage);
  }

  #bear(): void {
    const { wire, allowance, now } = this.#edges;
    if (!allowance.bear(now())) wire.close(CLOSE.flooding);
  }

  #answer(message: AckMessage): void {
    this.#edges.wire.send(MESSAGE.ack, message);
  }
}

function numberOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null || !('seq' in raw)) return undefined;
  return Number.isSafeInteger(raw.seq) ? (raw.seq as number) : undefined;
}
