/** Notices a half-open socket: one that looks open while nothing comes through any more. */

const PING_EVERY_MS = 2500;
const ANSWER_WITHIN_MS = 5000;
/** After sleep a socket is dead more often than not, and somebody is looking. */
const ANSWER_WITHIN_AFTER_WAKING_MS = 2500;

export interface HeartbeatEdges {
  ping(): void;
  dead(): void;
}

export class Heartbeat {
  readonly #edges: HeartbeatEdges;
  #timer: ReturnType<typeof setInterval> | undefined;
  #verdict: ReturnType<typeof setTimeout> | undefined;

  constructor(edges: HeartbeatEdges) {
    this.#edges = edges;
  }

  start(): void {
    this.stop();
    this.#timer = setInterval(() => this.#ask(ANSWER_WITHIN_MS), PING_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.heard();
  }

  /** Anything came through. */
  heard(): void {
    clearTimeout(this.#verdict);
    this.#verdict = undefined;
  }

  /** The page is looked at again, or the network is back: asks at once, and waits less long. */
  woke(): void {
    this.heard();
    this.#ask(ANSWER_WITHIN_AFTER_WAKING_MS);
  }

  #ask(withinMs: number): void {
    this.#edges.ping();
    this.#verdict ??= setTimeout(() => this.#edges.dead(), withinMs);
  }
}
