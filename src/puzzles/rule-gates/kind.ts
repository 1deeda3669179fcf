/** Gates on a network: rule cards in several hands are placed on one board, and two people confirm it. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftRevision } from '#domain/drafts.ts';
import { canonical } from '#domain/json.ts';
import type { Kept } from '#domain/machine.ts';
import { definePuzzle, type Puzzle } from '#domain/puzzle.ts';
import type { RefusalCode } from '#domain/refusal.ts';
import { numberedKeys } from '#domain/text.ts';
import { gatesAid } from './aid.ts';
import type { GatesView } from './board-view.ts';
import { gatesFaults, gatesTexts } from './faults.ts';
import { judgeGates } from './judge-gates.ts';
import { gatesLines } from './lines.ts';
import { type GatesContext, gatesMachine } from './machine.ts';
import { contentOf, type GatesContent, isTaken, type Placement } from './placement.ts';
import { projectGates } from './project.ts';
import { type GatesData, type GatesMove, type GatesSolution, gatesData, gatesMove, gatesSolution } from './schema.ts';
import { keysOf, onTheTable, placementOf, startOf } from './table.ts';
import { gatesTries } from './tries.ts';

/** The team's first board, and what it made of the fault that was found in it. */
const VALVES = 'valves';
const FAULT = 'fault';

export const ruleGates = definePuzzle<{
  data: GatesData;
  solution: GatesSolution;
  context: GatesContext;
  move: GatesMove;
  content: GatesContent;
  view: GatesView;
}>({
  kind: 'rule-gates',
  data: gatesData,
  solution: gatesSolution,
  move: gatesMove,
  quorum: 'two',
  sharedBoard: true,
  machine: gatesMachine,
  keys: keysOf,
  stages: () => 1,
  texts: gatesTexts,
  faults: gatesFaults,
  moments: () => [VALVES, FAULT],

  open: ({ data }) => ({
    ...emptyBoard<Placement>(),
    start: startOf(data),
    placement: startOf(data),
    keys: keysOf(data),
    settled: null,
  }),
  refuse: refuseMove,
  content(_puzzle, board, key) {
    const placement = placementOf(board, key);
    return canonical({ ...placement }) === canonical({ ...board.context.start }) ? undefined : contentOf(placement);
  },
  lines: gatesLines,
  aid: gatesAid,
  revision: ({ context }, keys) => draftRevision(context, keys),
  judge: ({ data }, solution, _board, content) => judgeGates(data, solution, content),
  answer({ data }, solution, { context }) {
    const own = contentOf(context.placement);
    return judgeGates(data, solution, own).right ? own : solution.example;
  },
  reasoning: ({ data }) => numberedKeys('reasoning', data.reasoning),
  observe: () => [],
  moment: (_data, _stage, attempt) => (attempt === 1 ? VALVES : FAULT),
  practise: ({ data }, { practice }, _board, content) => judgeGates(data.practice, practice, content),
  tries: gatesTries,
  project: projectGates,
});

/** A card is moved by who holds it, the lever by its role; the smaller set is its author's alone. */
function refuseMove(
  puzzle: Puzzle<GatesData>,
  board: Kept<GatesContext>,
  move: GatesMove,
  keys: readonly string[],
): RefusalCode | undefined {
  const { data } = puzzle;
  const placement = placementOf(board, keys[0]);
  const isTeams = board.value === 'placing';
  if (move.type === 'pull') {
    if (isTeams && !keys.includes(data.lever)) return 'puzzle/not-your-role';
    return placement.lever === move.lever ? 'puzzle/bad-move' : undefined;
  }
  if (!Object.hasOwn(onTheTable(puzzle, board).cards, move.card)) return 'puzzle/bad-move';
  if (isTeams && !keys.includes(data.cards[move.card]?.holder ?? '')) return 'puzzle/not-your-role';
  if (move.type === 'take') return placement.slots.includes(move.card) ? undefined : 'puzzle/bad-move';
  if (move.slot >= placement.slots.length || placement.slots[move.slot] === move.card) return 'puzzle/bad-move';
  return isTaken(placement, move) ? 'puzzle/stale' : undefined;
}
