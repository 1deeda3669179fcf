/** Right or wrong, and the sentence that teaches. The only place that reads the solution. */
import type { Verdict } from '#domain/puzzle.ts';
import type { Draft } from './machine.ts';
import type { InboxSolution, MessageVerdict } from './schema.ts';

export function rightVerdict(solution: InboxSolution, message: string): MessageVerdict {
  return solution.messages[message]?.trap ? 'trap' : 'safe';
}

/**
 * The first message, in the order shown, that is not right decides which sentence is shown: one thing at a time.
 * A proof that never suffices has its own sentence, if the verdict itself was right.
 */
export function judgeMessages(solution: InboxSolution, order: readonly string[], answers: Draft): Verdict {
  for (const message of order) {
    const { verdict, proof = '' } = answers[message] ?? {};
    if (verdict !== rightVerdict(solution, message)) return { right: false, feedback: message };
    if (solution.messages[message]?.accept.includes(proof)) continue;
    return { right: false, feedback: solution.weak.includes(proof) ? `weak-${proof}` : message };
  }
  return { right: true };
}

/** The right content of these messages, with the first admitted proof. */
export function rightContent(solution: InboxSolution, order: readonly string[]): Draft {
  return Object.fromEntries(
    order.map((message) => [
      message,
      { verdict: rightVerdict(solution, message), proof: solution.messages[message]?.accept[0] ?? '' },
    ]),
  );
}
