/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { TextRef } from '#domain/text.ts';

export type Choice = { readonly id: string; readonly says: TextRef };

export type FootprintView = {
  /** Notes on the table, in the order that gives them their numbers. */
  readonly order: readonly string[];
  /** What the notes say: for the notebook. */
  readonly notes?: { readonly [note: string]: TextRef };
  /** For the album, in the order that gives them their numbers. */
  readonly posts?: readonly Choice[];
  /** For the notebook. */
  readonly remedies?: readonly Choice[];
  /** The viewer's own choices, for the halves whose key they hold. */
  readonly designated?: { readonly [note: string]: string };
  readonly repaired?: { readonly [note: string]: string };
  /** True while the viewer redoes a similar item alone. */
  readonly practising?: boolean;
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** Once the board is over: each note with its post and its repair. */
  readonly settled: readonly { readonly note: TextRef; readonly post: TextRef; readonly remedy: TextRef }[];
};
