/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { TextRef } from '#domain/text.ts';
import type { CrackTime, ForgeVote } from './schema.ts';

export type ForgeView = {
  /** For the smith: the bars in their places, null where one must be drawn. */
  readonly bars?: { readonly [place: string]: string };
  readonly places: number;
  readonly separator: string;
  /** For the reader: how long an attacker needs, while every place is full. */
  readonly gauge?: { readonly score: number; readonly before: CrackTime; readonly after: CrackTime };
  /** For the reader: true while a place is empty. */
  readonly cold?: boolean;
  readonly exposed?: readonly string[];
  readonly known?: readonly string[];
  /** The reader's own secret vote on this phrase; empty before. */
  readonly vote?: ForgeVote | '';
  /** While the viewer does the similar item alone: phrases to compare, and which they chose. */
  readonly practice?: { readonly phrases: readonly string[]; readonly choice: string };
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** Once it is over: the phrase, how long it holds, and what differs in real life. */
  readonly forged?: { readonly phrase: string; readonly time?: CrackTime; readonly success: TextRef };
};
