/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { TextRef } from '#domain/text.ts';

export type SessionView = {
  readonly lamp: TextRef;
  readonly name: TextRef;
  readonly since: TextRef;
  readonly device: TextRef;
};

export type RosterView = {
  /** Connections of the board, or those of the smaller board while it is done alone, in the order to show. */
  readonly order: readonly string[];
  readonly sessions: { readonly [session: string]: SessionView };
  /** The viewer's own presence cards, by role; `practice` is the card of the smaller board. */
  readonly cards: { readonly [card: string]: TextRef };
  /** How many connections the secret note may name; only while the viewer has not written theirs. */
  readonly noteMost?: number;
  /** Connections that the viewer's own draft closes; absent for who holds no key and once the board is over. */
  readonly draft?: readonly string[];
  /** True while the viewer does the smaller board alone. */
  readonly practising?: boolean;
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** Connections that were closed: the right answer, once the board is over. */
  readonly closed?: readonly string[];
};
