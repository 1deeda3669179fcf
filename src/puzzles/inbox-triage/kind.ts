/** Messages to sort: one role sees the front, another the back; both must turn their key on the same verdicts. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftOf, draftRevision } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import { definePuzzle, type Puzzle } from '#domain/puzzle.ts';
import { inboxAid } from './aid.ts';
import type { InboxView } from './board-view.ts';
import { inboxFaults, inboxTexts } from './faults.ts';
import { judgeMessages, rightContent, rightVerdict } from './judge-round.ts';
import { inboxLines } from './lines.ts';
import { type Draft, type InboxContext, inboxMachine } from './machine.ts';
import { projectInbox } from './project.ts';
import { onTheTable, roundsOf } from './rounds.ts';
import { type InboxData, type InboxMove, type InboxSolution, inboxData, inboxMove, inboxSolution } from './schema.ts';
import { inboxTries } from './tries.ts';

export const inboxTriage = definePuzzle<{
  data: InboxData;
  solution: InboxSolution;
  context: InboxContext;
  move: InboxMove;
  content: Draft;
  view: InboxView;
}>({
  kind: 'inbox-triage',
  data: inboxData,
  solution: inboxSolution,
  move: inboxMove,
  quorum: 'two',
  machine: inboxMachine,
  keys: (data) => [data.front, data.back],
  stages: (data, variant) => roundsOf(data, variant).length,
  texts: inboxTexts,
  faults: inboxFaults,
  moments: (data) => [...new Set(data.rounds.flat()), ...data.rounds.map((_, i) => `round${i + 1}`)],

  open: ({ data, variant }) => ({
    round: 0,
    rounds: roundsOf(data, variant).length,
    ...emptyBoard<Draft>(),
    differing: [],
    settled: {},
  }),
  refuse(puzzle, board, move) {
    const known = move.type === 'judge' || puzzle.data.proofs.includes(move.proof);
    return known && onTheTable(puzzle, board).includes(move.message) ? undefined : 'puzzle/bad-move';
  },
  content(puzzle, board, key) {
    const draft = board.context.drafts[key] ?? {};
    const order = onTheTable(puzzle, board);
    const isWhole = order.length > 0 && order.every((id) => draft[id]?.verdict && draft[id]?.proof);
    return isWhole ? Object.fromEntries(order.map((id) => [id, { ...draft[id] }])) : undefined;
  },
  lines: inboxLines,
  aid: inboxAid,
  part: (_puzzle, board, keys) => ({ ...draftOf(board.context, keys) }),
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: (puzzle, solution, board, content) => judgeMessages(solution, onTheTable(puzzle, board), content),
  answer: (puzzle, solution, board) => rightContent(solution, roundMessages(puzzle, board)),
  reasoning: (puzzle, board) => roundMessages(puzzle, board).map((id) => `feedback.${id}`),
  observe(_puzzle, solution, before, move, keys) {
    const isFirst = before.context.drafts[keys[0] ?? '']?.[move.message]?.verdict === undefined;
    if (move.type !== 'judge' || !isFirst || before.value !== 'sorting') return [];
    return [{ opportunity: move.message, correct: move.verdict === rightVerdict(solution, move.message) }];
  },
  moment: (_data, stage) => `round${stage + 1}`,
  practise: (puzzle, solution, board, content) => judgeMessages(solution, onTheTable(puzzle, board), content),
  tries: inboxTries,
  project: projectInbox,
});

/** The round's own messages, also while the similar item is on the table. */
function roundMessages(puzzle: Puzzle<InboxData>, board: Kept<InboxContext>): readonly string[] {
  return onTheTable(puzzle, { ...board, value: 'sorting' });
}
