/** A passphrase of bars drawn at random: one role sees the bars, another what they are worth; both confirm the phrase. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftRevision } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import { type BoardValue, definePuzzle, type Puzzle } from '#domain/puzzle.ts';
import type { RefusalCode } from '#domain/refusal.ts';
import { forgeAid } from './aid.ts';
import type { ForgeView } from './board-view.ts';
import { forgeFaults, forgeTexts, REASONS } from './faults.ts';
import { drawBars, freshHeap, fullBars } from './heap.ts';
import { type ForgeContent, type ForgeContext, type ForgeDraft, forgeMachine, saidBy } from './machine.ts';
import { judgePhrase, phraseOf, rightPhrase, sortedWell } from './pass-rule.ts';
import { projectForge, readerLists } from './project.ts';
import { type ForgeData, type ForgeMove, type ForgeSolution, forgeData, forgeMove, forgeSolution } from './schema.ts';
import { strengthAsked } from './strength-asked.ts';
import { forgeTries } from './tries.ts';

export const passphraseForge = definePuzzle<{
  data: ForgeData;
  solution: ForgeSolution;
  context: ForgeContext;
  move: ForgeMove;
  content: ForgeContent;
  practice: string;
  view: ForgeView;
}>({
  kind: 'passphrase-forge',
  data: forgeData,
  solution: forgeSolution,
  move: forgeMove,
  quorum: 'two',
  machine: forgeMachine,
  // The reader first: somebody who holds both keys has to vote too.
  keys: (data) => [data.reader, data.smith],
  stages: () => 1,
  texts: forgeTexts,
  weighedByJudge: ['feedback.weak'],
  faults: forgeFaults,
  moments: () => ['bars', 'verdict', 'phrase'],

  open: ({ id, data, seed }) => ({
    ...emptyBoard<ForgeDraft>(),
    ...freshHeap(seed, id, data),
    keys: [data.reader, data.smith],
    draws: 0,
    strength: null,
    voted: false,
  }),
  refuse: ({ data }, board, move, keys) => refusal(data, board, move, keys),
  content({ data }, board, key) {
    const said = saidBy(board.context, [key]);
    if (board.value === 'practising') return said.choice;
    const votes = key !== data.reader || said.vote === 'good';
    const forged = forgedOf(board);
    return votes ? forged : undefined;
  },
  asks({ data }, { context }, move) {
    if (move.type !== 'draw') return undefined;
    const bars = fullBars(drawBars(context));
    return bars && strengthAsked(phraseOf(data, bars), data.exposed);
  },
  lines: (puzzle, board, roles) => forgeLines(puzzle, board, roles),
  aid: forgeAid,
  // No phrase has this field: who votes to begin again speaks against any.
  part: ({ data }, { context }) => (saidBy(context, [data.reader]).vote === 'redo' ? { vote: 'redo' } : undefined),
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: ({ data }, solution, _board, content) => judgePhrase(data, solution, content),
  answer: ({ data, seed }, solution, board) => rightPhrase(data, solution, seed, forgedOf(board)),
  reasoning: () => REASONS.map((name) => `feedback.${name}`),
  observe({ data }, solution, before, move) {
    const { context } = before;
    if (move.type === 'draw' && context.draws === 1) {
      return [{ opportunity: 'bars', correct: sortedWell(solution, context.bars, context.thrown) }];
    }
    const forged = forgedOf(before);
    if (move.type !== 'vote' || context.voted || !forged) return [];
    const isGood = judgePhrase(data, solution, forged).right;
    return [{ opportunity: 'verdict', correct: (move.vote === 'good') === isGood }];
  },
  moment: () => 'phrase',
  practise: (_puzzle, solution, _board, content) =>
    content === solution.practice ? { right: true } : { right: false, feedback: 'practice' },
  tries: forgeTries,
  project: projectForge,
});

function refusal(
  data: ForgeData,
  board: Kept<ForgeContext>,
  move: ForgeMove,
  keys: readonly string[],
): RefusalCode | undefined {
  const { context, value } = board;
  if (move.type === 'choose') {
    return value === 'practising' && data.practice.includes(move.phrase) ? undefined : 'puzzle/bad-move';
  }
  if (value !== 'forging') return 'puzzle/bad-move';
  if (!keys.includes(move.type === 'vote' ? data.reader : data.smith)) return 'puzzle/not-your-role';
  const full = fullBars(context) !== undefined;
  if (move.type === 'draw') return full ? 'puzzle/bad-move' : undefined;
  if (move.type === 'vote') return full ? undefined : 'puzzle/bad-move';
  return context.bars[move.place] ? undefined : 'puzzle/bad-move';
}

/** The phrase on the forge with its score; nothing while a place is empty. */
function forgedOf({ context }: Kept<ForgeContext>): ForgeContent | undefined {
  const bars = fullBars(context);
  return bars && context.strength ? { bars, score: context.strength.score } : undefined;
}

/** By line id: `bar/gaufre`, `exposed/2014`, `known/123`. Never the gauge, never a vote. */
function forgeLines(
  puzzle: Puzzle<ForgeData>,
  board: Kept<ForgeContext>,
  roles: readonly string[],
): { readonly [line: string]: BoardValue } {
  if (board.value !== 'forging') return {};
  const { smith, reader } = puzzle.data;
  const bars = board.context.bars.filter((bar) => bar !== null);
  const lists = readerLists(puzzle);
  const lines = (of: string, words: readonly string[]) => words.map((word) => [`${of}/${word}`, word] as const);
  return Object.fromEntries([
    ...(roles.includes(smith) ? lines('bar', bars) : []),
    ...(roles.includes(reader) ? [...lines('exposed', lists.exposed), ...lines('known', lists.known)] : []),
  ]);
}
