/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { TextRef } from '#domain/text.ts';

export type LampView = {
  readonly role: string;
  readonly name: TextRef;
  /** The code that it shows now; absent while it is out. */
  readonly code?: string;
  /** What the viewer typed, empty before they did. */
  readonly typed: string;
};

export type RelayView = {
  readonly task: 'codes' | 'demand' | 'practice' | 'nothing';
  /** The lamps that the viewer holds, while codes are asked for. */
  readonly lamps?: readonly LampView[];
  /** What the viewer's roles know. */
  readonly clues?: { readonly [role: string]: TextRef };
  /** The demand that arrived on a lamp of the viewer's. */
  readonly demand?: {
    readonly id: string;
    readonly says: TextRef;
    /** `accept` or numbers that accept, then `refuse`. */
    readonly answers: readonly string[];
    readonly answer: string;
  };
  /** For who answers nothing now: the name of the role that does. */
  readonly answering?: TextRef;
  /** The number on the console, for the role that sees it. */
  readonly number?: string;
  /** The similar question, done alone. */
  readonly practice?: {
    readonly name: 'codes' | 'demands';
    readonly question: TextRef;
    readonly options: readonly { readonly id: string; readonly says: TextRef }[];
    readonly option: string;
  };
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** Demands that are over, in order: the right answer, and why. */
  readonly settled: readonly {
    readonly id: string;
    readonly says: TextRef;
    readonly answer: string;
    readonly why: TextRef;
  }[];
  readonly success?: TextRef;
};
