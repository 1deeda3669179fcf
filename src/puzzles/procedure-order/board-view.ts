/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { TextRef } from '#domain/text.ts';

export type ProcedureView = {
  /** Every step, in the order drawn for the team. */
  readonly steps: readonly { readonly id: string; readonly says: TextRef }[];
  /** The viewer's own lines of the procedure, by role. */
  readonly lines: { readonly [role: string]: TextRef };
  /** The viewer's own order so far; absent for who holds no key and once the board is over. */
  readonly order?: readonly string[];
  /** True while the viewer has not chosen the first step in secret. */
  readonly toBegin?: boolean;
  /** What the similar procedure is about, while the viewer does it alone. */
  readonly given?: TextRef;
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** A right order, once the board is over. */
  readonly settled?: readonly string[];
};
