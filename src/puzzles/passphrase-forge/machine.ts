/** The board of a forge: the bars, the gauge, the reader's vote, the similar item, and the phrase once it is forged. */
import { assign, setup } from 'xstate';
import { type Drafts, draftOf, editDrafts, handDraft } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { Json } from '#domain/json.ts';
import type { BoardEvent } from '#domain/puzzle.ts';
import { drawBars, type Heap, throwBar } from './heap.ts';
import { type ForgeMove, type ForgeVote, type Strength, strengthAnswer } from './schema.ts';

/** What one key-holder said alone: of the phrase, and of the similar item. */
export interface ForgeDraft {
  readonly vote?: ForgeVote;
  readonly choice?: string;
}

/** What the keys confirm: the bars in their places, and the score that the judge gave them. */
export type ForgeContent = { readonly bars: readonly string[]; readonly score: number };

export interface ForgeContext extends Drafts<ForgeDraft>, Heap {
  /** Both roles: they share one board, so a change of bars counts for both. */
  readonly keys: readonly RoleId[];
  /** How many times bars were drawn. */
  readonly draws: number;
  /** What the judge said of the bars; null while a place is empty. */
  readonly strength: Strength | null;
  /** True once a vote was given: only the first one is an observation. */
  readonly voted: boolean;
  /** The sentence each key earned at the similar item. */
  readonly practiceFeedback: { readonly [key: RoleId]: string };
}

type MoveEvent = Extract<BoardEvent<ForgeMove>, { type: 'move' }>;

/** Bars that change take every vote away, and make what anybody saw of them old. */
function withBars(context: ForgeContext, heap: Heap, strength: Strength | null): Partial<ForgeContext> {
  const moves = Object.fromEntries(context.keys.map((key) => [key, (context.moves[key] ?? 0) + 1]));
  return { ...heap, strength, drafts: {}, moves };
}

function moved(context: ForgeContext, { move, keys, verdict }: MoveEvent): Partial<ForgeContext> {
  switch (move.type) {
    case 'draw':
      return { ...withBars(context, drawBars(context), strengthOf(verdict)), draws: context.draws + 1 };
    case 'throw':
      return withBars(context, throwBar(context, move.place), null);
    case 'vote':
      return { ...editDrafts(context, keys, (before) => ({ ...before, vote: move.vote })), voted: true };
    case 'choose':
      return editDrafts(context, keys, (before) => ({ ...before, choice: move.phrase }));
  }
}

function strengthOf(verdict: Json | undefined): Strength | null {
  const parsed = strengthAnswer.safeParse(verdict);
  return parsed.success ? parsed.data : null;
}

export const forgeMachine = setup({
  types: { context: {} as ForgeContext, events: {} as BoardEvent<ForgeMove>, input: {} as ForgeContext },
  actions: {
    move: assign(({ context, event }) => (event.type === 'move' ? moved(context, event) : {})),
    joinDrafts: assign(({ context, event }) =>
      event.type === 'key-handed' ? handDraft(context, event.from, event.to) : {},
    ),
    clearDrafts: assign({ drafts: {}, practiceFeedback: {} }),
    notePractice: assign(({ context, event }) => {
      if (event.type !== 'practice-judged') return {};
      const others = Object.entries(context.practiceFeedback).filter(([key]) => !event.keys.includes(key));
      const { feedback } = event;
      const mine = feedback === null ? [] : event.keys.map((key) => [key, feedback] as const);
      return { practiceFeedback: Object.fromEntries([...others, ...mine]) };
    }),
    showPhrase: assign(({ context, event }) => {
      if (event.type !== 'stage-closed') return {};
      const { bars } = event.answer as unknown as ForgeContent;
      const isTeams = bars.every((bar, at) => bar === context.bars[at]);
      return { bars, strength: isTeams ? context.strength : null, drafts: {}, practiceFeedback: {} };
    }),
  },
}).createMachine({
  id: 'passphrase-forge',
  context: ({ input }) => input,
  initial: 'forging',
  states: {
    forging: {
      on: {
        move: { actions: 'move' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-opened': { target: 'practising', actions: 'clearDrafts' },
        'stage-closed': { target: 'forged', actions: 'showPhrase' },
      },
    },
    practising: {
      on: {
        move: { actions: 'move' },
        'key-handed': { actions: 'joinDrafts' },
        'practice-judged': { actions: 'notePractice' },
        'stage-closed': { target: 'forged', actions: 'showPhrase' },
      },
    },
    forged: { type: 'final' },
  },
});

/** What this key-holder said. */
export function saidBy(context: ForgeContext, keys: readonly RoleId[]): ForgeDraft {
  return draftOf(context, keys) ?? {};
}
