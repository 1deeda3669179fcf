/**
 * One thread that judges, started before or with the first question. A thread that crashes or takes too long fails the question
 * that it was on, and nothing else: the next question has a new one.
 */
import { Worker } from 'node:worker_threads';
import type { Json } from '#domain/json.ts';
import type { Asked } from '#domain/run/judged.ts';
import type { Time } from '../runs/time.ts';
import type { JudgeReply, Judges } from './judges.ts';

/** The estimator takes 10 to 150 ms; a thread that has just started reads its dictionaries first, for a second or two. */
const LIMIT_MS = 5000;

export interface JudgeThreadOptions {
  readonly time: Time;
  readonly log: (line: string) => void;
  /** What the thread runs; tests have threads that crash. */
  readonly script?: URL;
}

interface Pending {
  readonly asked: Asked;
  answer(answer: Json): void;
  fail(error: Error): void;
}

export class JudgeThread implements Judges {
  readonly #options: JudgeThreadOptions;
  readonly #queue: Pending[] = [];
  #thread: Worker | undefined;
  #current: { readonly pending: Pending; readonly cancel: () => void } | undefined;
  #closed = false;

  constructor(options: JudgeThreadOptions) {
    this.#options = options;
  }

  warmUp(): void {
    if (!this.#closed && !this.#thread) this.#start();
  }

  judge(asked: Asked): Promise<Json> {
    if (this.#closed) return Promise.reject(new Error('the judges have gone'));
    return new Promise((answer, fail) => {
      this.#queue.push({ asked, answer, fail });
      this.#next();
    });
  }

  /** Whoever waits is never answered, as in a crash. */
  close(): void {
    this.#closed = true;
    this.#queue.length = 0;
    this.#current?.cancel();
    this.#current = undefined;
    void this.#thread?.terminate();
    this.#thread = undefined;
  }

  #next(): void {
    if (this.#current) return;
    const pending = this.#queue.shift();
    if (!pending) return;
    const thread = this.#thread ?? this.#start();
    const cancel = this.#options.time.after(LIMIT_MS, () => this.#drop(thread, `no answer within ${LIMIT_MS} ms`));
    this.#current = { pending, cancel };
    thread.postMessage(pending.asked);
  }

  #start(): Worker {
    const thread = new Worker(this.#options.script ?? new URL('./judge-worker.ts', import.meta.url));
    thread.on('message', (reply: JudgeReply) => this.#replied(thread, reply));
    thread.on('error', (error) => this.#drop(thread, String(error)));
    thread.on('exit', (code) => this.#drop(thread, `it ended with ${code}`));
    // It keeps no process alive that has nothing else to do. After the listeners: the first one would hold it again.
    thread.unref();
    this.#thread = thread;
    return thread;
  }

  #replied(thread: Worker, reply: JudgeReply): void {
    if (thread !== this.#thread) return;
    const current = this.#current;
    this.#current = undefined;
    current?.cancel();
    if ('answer' in reply) current?.pending.answer(reply.answer);
    else current?.pending.fail(new Error(reply.error));
    this.#next();
  }

  /** The thread is lost with the question that it was on. */
  #drop(thread: Worker, why: string): void {
    if (thread !== this.#thread) return;
    this.#thread = undefined;
    void thread.terminate();
    const current = this.#current;
    this.#current = undefined;
    current?.cancel();
    this.#options.log(`the judge's thread was lost: ${why}; question ${JSON.stringify(current?.pending.asked)}`);
    current?.pending.fail(new Error(why));
    this.#next();
  }
}
