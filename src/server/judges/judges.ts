/** Who answers what a library must decide [R34]: a thread of its own, or in a test whoever the test likes. */
import type { Json } from '#domain/json.ts';
import type { Asked } from '#domain/run/judged.ts';

export interface Judges {
  /** Somebody will ask before long: what takes time to start may start. */
  warmUp(): void;
  /** The judge's answer. Rejects when there is none: the judge crashed, took too long, or knows no such question. */
  judge(asked: Asked): Promise<Json>;
  close(): void;
}

/** What the thread is sent, one question at a time, and what it sends back. */
export type JudgeQuestion = Asked;
export type JudgeReply = { readonly answer: Json } | { readonly error: string };
