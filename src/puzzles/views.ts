/** The list of kinds' views: each is loaded with its strings when a puzzle of its kind is first opened. */
import type { ComponentType } from 'preact';
import type { SeatId } from '#domain/ids.ts';
import type { BoardValue } from '#domain/puzzle.ts';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import type { TextRef } from '#domain/text.ts';
import type { StringFiles, Strings, Values } from '#web/i18n/say.ts';

/** Words for a board and its parts. */
export interface BoardWords {
  readonly text: (ref: TextRef) => string;
  /** The kind's own strings, without the kind in front of the key. */
  readonly say: (key: string, values?: Values) => string;
}

/** What a kind's view is given. It draws the board; title, goal, key, hints and sentences are drawn around it. */
export interface BoardProps<Board, Move> extends BoardWords {
  readonly board: Board;
  readonly puzzle: PuzzleView;
  readonly me: SeatId;
  readonly seats: PlayerView['seats'];
  /** Moves that were sent and are not in the board yet, in order: a choice shows at once, also without a network. */
  readonly pending: readonly Move[];
  /** What lies on the team's board of this puzzle's lines, the viewer's own too. */
  readonly shown: readonly BoardValue[];
  readonly canMove: boolean;
  readonly send: (move: Move) => void;
  /** For a board that is one gesture: turns the viewer's key. */
  readonly turnKey: () => void;
  readonly canTurnKey: boolean;
  /** A clock time of the story, "17:12", as the viewer's language writes it. */
  readonly sayClock: (clock: string) => string;
  /** The server's wall time, in ms. */
  readonly now: () => number;
  /** The team wants no clock that presses: no seconds are counted down. */
  readonly calm: boolean;
}

/** What a kind's view.tsx exports. */
export interface KindView {
  readonly Board: ComponentType<BoardProps<unknown, unknown>>;
  /** True when the board is itself the key, so that no second button is drawn under it. */
  readonly boardIsKey: boolean;
  /** What a shown line is called on the team's board, such as "Message 3, adresse"; without it the line stands alone. */
  readonly lineName?: (line: string, about: LineAbout) => string | undefined;
  /** What one of the kind's moments was about, for who looks back on their answers: `m1` -> "Vos affiches sont prêtes". */
  readonly momentName?: (moment: string, about: LineAbout) => string | undefined;
  /**
   * The card that an earned sentence is about, by its key after `feedback.`: `m2` -> "Message 2". It knows no more than the
   * sentence's own key and the reader's own board.
   */
  readonly feedbackPart?: (feedback: string, about: LineAbout) => BoardPart | undefined;
}

/** A card of a board: as `EarnedHere` is told it, and as the team calls it. */
export interface BoardPart {
  readonly part: string;
  readonly name: string;
}

/** What a kind's view may use to name a line or a moment: the reader's own board, and the strings. */
export interface LineAbout extends BoardWords {
  readonly board: unknown;
}

interface KindFiles {
  load(): Promise<KindView>;
  readonly strings: StringFiles;
}

const STRINGS = import.meta.glob<Strings>('./*/strings/*.json', { import: 'default' });

const VIEWS: ReadonlyMap<string, () => Promise<unknown>> = new Map<string, () => Promise<unknown>>([
  ['access-roster', () => import('./access-roster/view.tsx')],
  ['backup-plan', () => import('./backup-plan/view.tsx')],
  ['consensus-vote', () => import('./consensus-vote/view.tsx')],
  ['footprint-map', () => import('./footprint-map/view.tsx')],
  ['inbox-triage', () => import('./inbox-triage/view.tsx')],
  ['passphrase-forge', () => import('./passphrase-forge/view.tsx')],
  ['procedure-order', () => import('./procedure-order/view.tsx')],
  ['pull-together', () => import('./pull-together/view.tsx')],
  ['twofa-relay', () => import('./twofa-relay/view.tsx')],
  ['rule-gates', () => import('./rule-gates/view.tsx')],
]);

export const VIEWED_KINDS: readonly string[] = [...VIEWS.keys()];

/** Nothing for a kind without a view. */
export function kindFiles(kind: string): KindFiles | undefined {
  const load = VIEWS.get(kind);
  if (!load) return undefined;
  const strings = Object.fromEntries(Object.entries(STRINGS).filter(([path]) => path.startsWith(`./${kind}/`)));
  // A view knows its own board's type; the list forgets it, as the list of kinds does.
  return { load: async () => (await load()) as KindView, strings };
}
