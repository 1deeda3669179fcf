/** The viewer's draft as it will be once the server has what was just sent. */
import type { InboxMove, MessageDraft } from './schema.ts';

export type Drafts = { readonly [message: string]: MessageDraft };

export function drafted(draft: Drafts, pending: readonly InboxMove[]): Drafts {
  const drafts: { [message: string]: MessageDraft } = { ...draft };
  for (const move of pending) {
    const choice = move.type === 'judge' ? { verdict: move.verdict } : { proof: move.proof };
    drafts[move.message] = { ...drafts[move.message], ...choice };
  }
  return drafts;
}

/** How many of these messages have both a verdict and a proof. */
export function filled(order: readonly string[], drafts: Drafts): number {
  return order.filter((message) => drafts[message]?.verdict !== undefined && drafts[message]?.proof !== undefined)
    .length;
}
