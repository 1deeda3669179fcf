/** The board of an inbox: rounds of messages, what turned keys differed on, and what is settled. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import { differingFields } from '#domain/drafts.ts';
import type { InboxMove, MessageDraft, MessageVerdict } from './schema.ts';

export type Draft = { readonly [message: string]: MessageDraft };

export interface InboxContext extends DraftBoard<Draft> {
  /** From 0. */
  readonly round: number;
  readonly rounds: number;
  /** Messages on which turned keys differed. */
  readonly differing: readonly string[];
  /** Right verdicts of rounds that are over. */
  readonly settled: { readonly [message: string]: MessageVerdict };
}

export const inboxMachine = boardMachine<Draft, InboxContext, InboxMove, Draft>({
  id: 'inbox-triage',
  states: { working: 'sorting', over: 'sorted' },
  edit(move) {
    const field = move.type === 'judge' ? { verdict: move.verdict } : { proof: move.proof };
    return (before = {}) => ({ ...before, [move.message]: { ...before[move.message], ...field } });
  },
  differ: (contents) => ({ differing: differingFields(contents) }),
  settle({ round, settled }, answer) {
    const verdicts = Object.entries(answer).map(([id, { verdict }]) => [id, verdict ?? 'safe'] as const);
    return { settled: { ...settled, ...Object.fromEntries(verdicts) }, round: round + 1 };
  },
  isLastStage: ({ round, rounds }) => round + 1 >= rounds,
  cleared: { differing: [] },
});
