/** Kinds that are broken on purpose, each in one way that only a proof can see: votes that no mission could use. */
import type { AnyPuzzleKind } from '#domain/puzzle.ts';
import { consensusVote } from '#puzzles/consensus-vote/kind.ts';
import { KINDS } from '#puzzles/kinds.ts';

const SPOILT: { readonly [kind: string]: Partial<AnyPuzzleKind> } = {
  'vote-wrong-answer-solves': { judge: () => ({ right: true }) },
  'vote-no-way-back': {
    refuse(puzzle, board, move, keys) {
      const { drafts } = board.context as { readonly drafts: { readonly [key: string]: string } };
      return drafts[keys[0] ?? ''] === 'pay' ? 'puzzle/bad-move' : consensusVote.refuse(puzzle, board, move, keys);
    },
  },
  // No player of a team is dealt C and D together: it takes a departure.
  'vote-leaver-blocks': {
    content: (puzzle, board, key, held) =>
      held.includes('C') && held.includes('D') && held.length < 6
        ? undefined
        : consensusVote.content(puzzle, board, key, held),
  },
  'vote-similar-item-without-end': { practise: () => ({ right: false, feedback: 'x2' }) },
};

export const SPOILT_KINDS: ReadonlyMap<string, AnyPuzzleKind> = new Map([
  ...KINDS,
  ...Object.entries(SPOILT).map(([kind, spoil]) => [kind, { ...consensusVote, ...spoil, kind }] as const),
]);
