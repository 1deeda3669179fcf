/**
 * What sessions ask of runs, one command at a time for each run: the next is sent when the one before has its final
 * answer, so that a write that failed is tried again before anything overtakes it.
 */
import type { Submission } from '#domain/host.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { RunHost } from './hosts.ts';
import type { Time } from './time.ts';

const RETRY_MS = 250;

export class FanOutQueue {
  readonly #time: Time;
  readonly #hostOf: (run: string) => RunHost | undefined;
  readonly #waiting = new Map<string, Submission<RunCommand>[]>();
  readonly #retries = new Set<() => void>();

  constructor(time: Time, hostOf: (run: string) => RunHost | undefined) {
    this.#time = time;
    this.#hostOf = hostOf;
  }

  push(run: string, submission: Submission<RunCommand>): void {
    const queue = this.#waiting.get(run);
    if (queue) {
      queue.push(submission);
      return;
    }
    this.#waiting.set(run, [submission]);
    this.#sendNext(run);
  }

  close(): void {
    for (const cancel of this.#retries) cancel();
    this.#waiting.clear();
  }

  #sendNext(run: string): void {
    const queue = this.#waiting.get(run);
    const [next] = queue ?? [];
    const host = this.#hostOf(run);
    if (!queue || !next || !host) {
      this.#waiting.delete(run);
      return;
    }
    host.submit(next, (answer) => {
      if (!answer.ok && answer.refusal === 'store/unavailable') {
        const cancel = this.#time.after(RETRY_MS, () => {
          this.#retries.delete(cancel);
          this.#sendNext(run);
        });
        this.#retries.add(cancel);
        return;
      }
      queue.shift();
      this.#sendNext(run);
    });
  }
}
