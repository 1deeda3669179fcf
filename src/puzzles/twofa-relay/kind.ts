/** Two lamps, two codes, one account; then demands that arrive: who launched this one? Each types their own code. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftOf, draftRevision } from '#domain/drafts.ts';
import type { RoleId } from '#domain/ids.ts';
import type { Json } from '#domain/json.ts';
import type { Kept } from '#domain/machine.ts';
import { definePuzzle, type Puzzle } from '#domain/puzzle.ts';
import type { RefusalCode } from '#domain/refusal.ts';
import { relayAid } from './aid.ts';
import type { RelayView } from './board-view.ts';
import { relayFaults, relayTexts } from './faults.ts';
import { judgePractice, judgeRelay, rightAnswer } from './judge-relay.ts';
import { codeOf, darkLamps, standingOf } from './lamps.ts';
import { relayLines } from './lines.ts';
import {
  type RelayContent,
  type RelayContext,
  type RelayDraft,
  type RelayOwn,
  type RelayPractice,
  relayMachine,
} from './machine.ts';
import { projectRelay } from './project.ts';
import {
  CALM_PERIOD_SECONDS,
  type CodesQuestion,
  type RelayData,
  type RelayMove,
  type RelaySolution,
  relayData,
  relayMove,
  relaySolution,
} from './schema.ts';
import { answersTo, demandsOf, taskOf } from './task.ts';
import { relayTries } from './tries.ts';

export const twofaRelay = definePuzzle<{
  data: RelayData;
  solution: RelaySolution;
  context: RelayContext;
  move: RelayMove;
  content: RelayContent;
  own: RelayOwn;
  practice: RelayPractice;
  view: RelayView;
}>({
  kind: 'twofa-relay',
  data: relayData,
  solution: relaySolution,
  move: relayMove,
  quorum: 'two',
  machine: relayMachine,
  keys: (data) => data.holders,
  stages: (data, variant) => 1 + demandsOf({ data, variant }).length,
  texts: relayTexts,
  faults: relayFaults,
  moments: (data) => ['codes', ...data.demands.map(({ id }) => id), 'demands'],

  open: ({ data, variant }) => ({
    ...emptyBoard<RelayDraft>(),
    ...darkLamps(periodsOf(data)),
    stage: 0,
    stages: 1 + demandsOf({ data, variant }).length,
    settled: {},
  }),
  refuse: refuseMove,
  content: contentOf,
  whole: wholeOf,
  wakesAtMs: ({ context, value }) => (value === 'relayed' ? undefined : (context.changesAtMs ?? undefined)),
  asks({ id, data, seed }, { context }, move): Json | undefined {
    if (move.type !== 'light') return undefined;
    const { periodSeconds, litCodes: count } = data;
    const question: CodesQuestion = {
      secret: `lamp/${seed}/${id}/${move.lamp}`,
      periodSeconds,
      counter: context.counter,
      count,
    };
    return { ...question };
  },
  lines: relayLines,
  aid: relayAid,
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: (puzzle, solution, _board, content) => judgeRelay(puzzle, solution, content),
  answer(puzzle, solution, board) {
    const demand = demandsOf(puzzle)[board.context.stage - 1];
    if (demand) return { demand: demand.id, answer: rightAnswer(puzzle, solution, demand) };
    return { codes: Object.fromEntries(puzzle.data.holders.map((role) => [role, 'now'] as const)) };
  },
  reasoning(puzzle, board) {
    const demand = demandsOf(puzzle)[board.context.stage - 1];
    return demand ? [`feedback.${demand.id}`] : ['reasoning.codes'];
  },
  observe(puzzle, solution, before, move, keys) {
    const task = taskOf(puzzle, before);
    if (move.type !== 'answer' || task.is !== 'demand') return [];
    if (draftOf(before.context, keys)?.answer !== undefined) return [];
    const { demand } = task;
    return [{ opportunity: demand.id, correct: move.answer === rightAnswer(puzzle, solution, demand) }];
  },
  moment: (_data, stage) => (stage === 0 ? 'codes' : 'demands'),
  practise: (_puzzle, solution, _board, content) => judgePractice(solution, content),
  tries: relayTries,
  project: projectRelay,
});

function periodsOf({ periodSeconds, calmPeriodSeconds }: RelayData) {
  const calmSeconds = Math.max(periodSeconds, calmPeriodSeconds ?? CALM_PERIOD_SECONDS);
  return { periodMs: periodSeconds * 1000, calmPeriodMs: calmSeconds * 1000 };
}

/** A lamp is lit, and its code typed, by who holds it [R156]. */
function refuseMove(
  puzzle: Puzzle<RelayData>,
  board: Kept<RelayContext>,
  move: RelayMove,
  keys: readonly RoleId[],
): RefusalCode | undefined {
  const task = taskOf(puzzle, board);
  if (move.type === 'practise') {
    const options = task.is === 'practice' ? puzzle.data.practice[task.name] : [];
    return options.includes(move.option) ? undefined : 'puzzle/bad-move';
  }
  if (move.type === 'answer') {
    if (task.is !== 'demand') return 'puzzle/bad-move';
    if (!keys.includes(task.demand.answers)) return 'puzzle/not-your-role';
    return answersTo(puzzle, task.demand).includes(move.answer) ? undefined : 'puzzle/bad-move';
  }
  if (task.is !== 'codes' || !puzzle.data.holders.includes(move.lamp)) return 'puzzle/bad-move';
  if (!keys.includes(move.lamp)) return 'puzzle/not-your-role';
  return move.type === 'light' && codeOf(board.context, move.lamp) !== undefined ? 'puzzle/bad-move' : undefined;
}

/** What this person has to have done before their key turns: their codes typed, or the demand answered if it is theirs. */
function contentOf(
  puzzle: Puzzle<RelayData>,
  board: Kept<RelayContext>,
  _key: RoleId,
  held: readonly RoleId[],
): RelayOwn | RelayPractice | undefined {
  const task = taskOf(puzzle, board);
  const draft = draftOf(board.context, held) ?? {};
  if (task.is === 'practice') return draft.option === undefined ? undefined : { name: task.name, option: draft.option };
  if (task.is === 'codes') return held.every((role) => draft.codes?.[role]) ? { codes: { ...draft.codes } } : undefined;
  if (task.is !== 'demand') return undefined;
  if (!held.includes(task.demand.answers)) return { seen: task.demand.id };
  return draft.answer === undefined ? undefined : { demand: task.demand.id, answer: draft.answer };
}

/** A code is weighed at the moment when both keys are turned, not when it was typed [R157]. */
function wholeOf(puzzle: Puzzle<RelayData>, board: Kept<RelayContext>): RelayContent | undefined {
  const task = taskOf(puzzle, board);
  const { drafts } = board.context;
  if (task.is === 'demand') {
    const answer = drafts[task.demand.answers]?.answer;
    return answer === undefined ? undefined : { demand: task.demand.id, answer };
  }
  const codes = puzzle.data.holders.map((role) => [role, drafts[role]?.codes?.[role] ?? ''] as const);
  if (codes.some(([, code]) => code === '')) return undefined;
  return { codes: Object.fromEntries(codes.map(([role, code]) => [role, standingOf(board.context, role, code)])) };
}
