/** A thread that takes one order at a time and answers with figures. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export class Thread<Order, Result> {
  readonly #worker: Worker;

  constructor(program: URL) {
    this.#worker = new Worker(program);
  }

  async order(order: Order): Promise<Result> {
    const answered = once(this.#worker, 'message');
    this.#worker.postMessage(order);
    const [answer] = (await answered) as [{ readonly figures: Result } | { readonly failed: string }];
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.figures;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
