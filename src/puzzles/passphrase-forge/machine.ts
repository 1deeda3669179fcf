/** The board of a forge: the bars, the gauge, the reader's vote, the similar item, and the phrase once it is forged. */
import { boardMachine, type DraftBoard } from '#domain/board-machine.ts';
import { draftOf, editDrafts } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { Json } from '#domain/json.ts';
import { drawBars, type Heap, throwBar } from './heap.ts';
import { type ForgeMove, type ForgeVote, type Strength, strengthAnswer } from './schema.ts';

/** What one key-holder said alone: of the phrase, and of the similar item. */
export interface ForgeDraft {
  readonly vote?: ForgeVote;
  readonly choice?: string;
}

/** What the keys confirm: the bars in their places, and the score that the judge gave them. */
export type ForgeContent = { readonly bars: readonly string[]; readonly score: number };

export interface ForgeContext extends DraftBoard<ForgeDraft>, Heap {
  /** Both roles: they share one board, so a change of bars counts for both. */
  readonly keys: readonly RoleId[];
  /** How many times bars were drawn. */
  readonly draws: number;
  /** What the judge said of the bars; null while a place is empty. */
  readonly strength: Strength | null;
  /** True once a vote was given: only the first one is an observation. */
  readonly voted: boolean;
}

/** Bars that change take every vote away, and make what anybody saw of them old. */
function withBars(context: ForgeContext, heap: Heap, strength: Strength | null): Partial<ForgeContext> {
  const moves = Object.fromEntries(context.keys.map((key) => [key, (context.moves[key] ?? 0) + 1]));
  return { ...heap, strength, drafts: {}, moves };
}

function edit(move: ForgeMove): (before?: ForgeDraft) => ForgeDraft {
  if (move.type === 'vote') return (before) => ({ ...before, vote: move.vote });
  return (before = {}) => (move.type === 'choose' ? { ...before, choice: move.phrase } : before);
}

function strengthOf(verdict: Json | undefined): Strength | null {
  const parsed = strengthAnswer.safeParse(verdict);
  return parsed.success ? parsed.data : null;
}

export const forgeMachine = boardMachine<ForgeDraft, ForgeContext, ForgeMove, ForgeContent>({
  id: 'passphrase-forge',
  states: { working: 'forging', over: 'forged' },
  edit,
  move(context, { move, keys, verdict }) {
    if (move.type === 'throw') return withBars(context, throwBar(context, move.place), null);
    if (move.type === 'draw') {
      return { ...withBars(context, drawBars(context), strengthOf(verdict)), draws: context.draws + 1 };
    }
    return { ...editDrafts(context, keys, edit(move)), voted: true };
  },
  settle(context, { bars }) {
    const isTeams = bars.every((bar, at) => bar === context.bars[at]);
    return { bars, strength: isTeams ? context.strength : null };
  },
});

/** What this key-holder said. */
export function saidBy(context: ForgeContext, keys: readonly RoleId[]): ForgeDraft {
  return draftOf(context, keys) ?? {};
}
