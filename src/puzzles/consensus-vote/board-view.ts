/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { TextRef } from '#domain/text.ts';

export type VoteView = {
  readonly question: TextRef;
  /** In the order drawn for the team. */
  readonly options: readonly { readonly id: string; readonly says: TextRef }[];
  /** The viewer's own ballot, empty before they cast it; absent for who has no vote and once it is decided. */
  readonly ballot?: string;
  /** By role: the viewer's own arguments once they are dealt, and everybody's once it is decided. */
  readonly arguments?: { readonly [role: string]: TextRef };
  /** True while the viewer answers the similar question alone. */
  readonly practising?: boolean;
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** What the team decided: the right answer, once the board is over. */
  readonly decided?: string;
};
