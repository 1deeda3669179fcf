/** What `project.ts` gives and `view.tsx` draws. A type, and nothing but: the browser never loads the rules. */
import type { StoryTime, TextRef } from '#domain/text.ts';
import type { BackupVerdict } from './schema.ts';

/** A day of the story, "12/06", and its clock time. */
export type MomentView = { readonly day: string; readonly time: StoryTime };

/** A row of the catalogue. */
export type BackupRow = {
  readonly label: TextRef;
  readonly name: TextRef;
  readonly place: TextRef;
  readonly made: MomentView;
  readonly fingerprint: string;
};

export type JournalView = {
  readonly events: readonly { readonly at: MomentView; readonly says: TextRef }[];
  /** In the order of time. */
  readonly references: readonly { readonly made: MomentView; readonly fingerprint: string }[];
  readonly encrypted: string;
};

export type PlanView = {
  /** What there is already. */
  readonly given: TextRef;
  readonly choose: number;
  readonly cards: readonly { readonly id: string; readonly says: TextRef }[];
};

/** The viewer's own private draft. */
export type BackupDraftView = {
  readonly verdicts: { readonly [backup: string]: BackupVerdict };
  readonly restore?: string;
  readonly cards: readonly string[];
};

export type BackupView = {
  readonly task: 'restore' | 'plan' | 'nothing';
  /** Backups to judge, or those that were judged once it is over, in the order of their numbers; for key-holders. */
  readonly backups: readonly { readonly id: string; readonly label: TextRef }[];
  /** For the catalogue: by backup. */
  readonly catalogue?: { readonly [backup: string]: BackupRow };
  /** For the journal. */
  readonly journal?: JournalView;
  /** For key-holders, in the second stage. */
  readonly plan?: PlanView;
  /** Absent for who holds no key. */
  readonly draft?: BackupDraftView;
  /** True while the viewer redoes a similar item alone. */
  readonly practising?: boolean;
  /** The sentence that the viewer's last wrong practice try earned: theirs alone. */
  readonly practiceFeedback?: TextRef;
  /** What stages that are over settled. */
  readonly restored?: { readonly label: TextRef; readonly name: TextRef };
  readonly planned?: readonly TextRef[];
};
