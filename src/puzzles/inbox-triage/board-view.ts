/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { StoryTime, TextRef } from '#domain/text.ts';
import type { MessageDraft, MessageVerdict } from './schema.ts';

export type MessageView = {
  /** Only for who holds the front role. */
  readonly front?: {
    readonly from: TextRef;
    readonly time: StoryTime;
    readonly subject: TextRef;
    readonly body: TextRef;
  };
  /** Only for who holds the back role. No address: the number was hidden. */
  readonly back?: { readonly address?: string; readonly link?: string; readonly attachment?: string };
};

export type InboxView = {
  /** Messages of this round, or the one practice item, in the order to show. */
  readonly order: readonly string[];
  readonly messages: { readonly [message: string]: MessageView };
  /** The menu of proofs, for key-holders. */
  readonly proofs?: { readonly [proof: string]: TextRef };
  /** The viewer's own private draft; absent for who holds no key. */
  readonly draft?: { readonly [message: string]: MessageDraft };
  /** The register, for the front role: domain, then whose it is. */
  readonly directory?: { readonly [domain: string]: TextRef };
  readonly openMail?: readonly string[];
  readonly rules?: readonly TextRef[];
  /** Messages on which the two keys differed when both had confirmed. */
  readonly differing?: readonly string[];
  /** True while the viewer redoes a similar item alone. */
  readonly practising?: boolean;
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** Messages of rounds that are over, with their right verdict. */
  readonly settled: { readonly [message: string]: { readonly verdict: MessageVerdict; readonly subject: TextRef } };
};
