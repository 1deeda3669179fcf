/** The right verdicts and proofs; then one message taken for what it is not, for each, and each proof that never suffices. */
import { draftOf } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import { judgeMessages, rightContent, rightVerdict } from './judge-round.ts';
import type { Draft, InboxContext } from './machine.ts';
import { onTheTable } from './rounds.ts';
import type { InboxData, InboxMove, InboxSolution } from './schema.ts';

export function inboxTries(
  puzzle: Puzzle<InboxData>,
  solution: InboxSolution,
  board: Kept<InboxContext>,
): Try<InboxContext, InboxMove>[] {
  const order = onTheTable(puzzle, board);
  const right = rightContent(solution, order);
  const [first = ''] = order;
  const answers: Draft[] = [
    right,
    ...order.map((message): Draft => {
      const verdict = rightVerdict(solution, message) === 'trap' ? 'safe' : 'trap';
      return { ...right, [message]: { ...right[message], verdict } };
    }),
    ...solution.weak.map((proof): Draft => ({ ...right, [first]: { ...right[first], proof } })),
  ];
  return answers.map((answer) => {
    const verdict = judgeMessages(solution, order, answer);
    return { earns: verdict.right ? null : verdict.feedback, next: sorts(order, answer) };
  });
}

function sorts(order: readonly string[], answer: Draft): Try<InboxContext, InboxMove>['next'] {
  return ({ context }, keys) => {
    const draft = draftOf(context, keys) ?? {};
    for (const message of order) {
      const { verdict, proof } = answer[message] ?? {};
      if (verdict && draft[message]?.verdict !== verdict) return { type: 'judge', message, verdict };
      if (proof && draft[message]?.proof !== proof) return { type: 'prove', message, proof };
    }
    return undefined;
  };
}
