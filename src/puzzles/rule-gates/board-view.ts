/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { TextRef } from '#domain/text.ts';
import type { GateState } from './schema.ts';

export type CardView = { readonly id: string; readonly label: TextRef; readonly says: TextRef };

/** A place in the order of the rules; without a card it is free. */
export type SlotView = { readonly card?: CardView };

export type FlowView = { readonly from: string; readonly to: string };

export type GatesView = {
  /** From top to bottom: everybody's board, or the viewer's own of the smaller set. */
  readonly slots: readonly SlotView[];
  readonly lever: GateState;
  /** True for who may pull the lever. */
  readonly pulls?: boolean;
  /** The viewer's own cards, placed or not, in the order of their numbers. */
  readonly hand: readonly CardView[];
  /** For the watch: connections by address, in the order that gives them their numbers. */
  readonly flows?: readonly FlowView[];
  /** For the register: whose the addresses are, and what is needed. */
  readonly names?: readonly { readonly address: string; readonly name: TextRef }[];
  readonly needs?: readonly TextRef[];
  /** What the smaller set is about, while the viewer does it alone. */
  readonly given?: TextRef;
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** Once the board is over: a right one. What it is worth is there where it is the team's own. */
  readonly settled?: { readonly lever: GateState; readonly cards: readonly CardView[]; readonly success?: TextRef };
};
