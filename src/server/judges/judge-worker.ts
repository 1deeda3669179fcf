/** The thread that judges: libraries that take more than 5 ms, off the event loop of the server. */
import { parentPort } from 'node:worker_threads';
import { JUDGES } from '#puzzles/judges.ts';
import type { JudgeQuestion, JudgeReply } from './judges.ts';

parentPort?.on('message', ({ kind, question }: JudgeQuestion) => parentPort?.postMessage(replyTo(kind, question)));

function replyTo(kind: string, question: JudgeQuestion['question']): JudgeReply {
  try {
    const judge = JUDGES.get(kind);
    return judge ? { answer: judge(question) } : { error: `no judge of the kind ${kind}` };
  } catch (error) {
    return { error: String(error) };
  }
}
