/** Which backup survives, and which plan would: a catalogue and a journal in two hands, each judging in secret first. */
import { emptyBoard } from '#domain/board-machine.ts';
import { draftOf, draftRevision } from '#domain/drafts.ts';
import type { Kept } from '#domain/machine.ts';
import { definePuzzle, type Puzzle } from '#domain/puzzle.ts';
import type { RefusalCode } from '#domain/refusal.ts';
import type { BackupView } from './board-view.ts';
import { backupFaults, backupTexts } from './faults.ts';
import { judgeChoice, judgePlan, judgePractice, rightPlan, rightVerdict } from './judge-backup.ts';
import { backupLines } from './lines.ts';
import { type BackupContext, backupMachine } from './machine.ts';
import { projectBackup } from './project.ts';
import {
  type BackupContent,
  type BackupData,
  type BackupDraft,
  type BackupMove,
  type BackupPractice,
  type BackupSolution,
  backupData,
  backupMove,
  backupSolution,
  PRACTICE,
} from './schema.ts';
import { stagesOf, taskOf } from './task.ts';
import { backupTries } from './tries.ts';

export const backupPlan = definePuzzle<{
  data: BackupData;
  solution: BackupSolution;
  context: BackupContext;
  move: BackupMove;
  content: BackupContent;
  practice: BackupPractice;
  view: BackupView;
}>({
  kind: 'backup-plan',
  data: backupData,
  solution: backupSolution,
  move: backupMove,
  quorum: 'two',
  machine: backupMachine,
  keys: (data) => [data.catalogue, data.journal],
  stages: stagesOf,
  texts: backupTexts,
  faults: backupFaults,
  moments: (data) => [...Object.keys(data.backups), 'choice', ...(data.plan ? ['plan', 'pair'] : [])],

  open: ({ data, variant }) => ({
    stage: 0,
    stages: stagesOf(data, variant),
    choose: data.plan?.choose ?? 0,
    ...emptyBoard<BackupDraft>(),
    restored: null,
    plan: [],
  }),
  refuse: refuseMove,
  content(puzzle, board, key) {
    const draft = board.context.drafts[key];
    const task = taskOf(puzzle, board);
    if (!draft || task.is === 'nothing') return undefined;
    if (task.is === 'plan') return draft.cards.length === task.plan.choose ? { cards: draft.cards } : undefined;
    if (!isJudged(draft, task.backups)) return undefined;
    const verdict = draft.verdicts[PRACTICE];
    if (board.value === 'practising') return verdict === undefined ? undefined : { verdict };
    return draft.restore === undefined ? undefined : { restore: draft.restore };
  },
  lines: backupLines,
  revision: (board, keys) => draftRevision(board.context, keys),
  judge: (_puzzle, solution, _board, content) =>
    'restore' in content ? judgeChoice(solution, content.restore) : judgePlan(solution, content.cards),
  answer: ({ data }, solution, board) =>
    board.context.stage === 0
      ? { restore: solution.choice }
      : { cards: (data.plan && rightPlan(solution, data.plan)) ?? [] },
  reasoning: (_puzzle, board) =>
    board.context.stage === 0
      ? ['reasoning.choice']
      : ['feedback.plan-copy', 'feedback.plan-offsite', 'feedback.plan-offline'],
  observe(puzzle, solution, before, move, keys) {
    if (before.value !== 'choosing') return [];
    const draft = draftOf(before.context, keys);
    if (move.type === 'judge') {
      const isFirst = draft?.verdicts[move.backup] === undefined;
      const correct = move.verdict === rightVerdict(solution, move.backup);
      return isFirst ? [{ opportunity: move.backup, correct }] : [];
    }
    if (move.type === 'restore' || !move.taken || draft?.planned) return [];
    const cards = [...new Set([...(draft?.cards ?? []), move.card])];
    return cards.length === puzzle.data.plan?.choose
      ? [{ opportunity: 'plan', correct: judgePlan(solution, cards).right }]
      : [];
  },
  moment: (_data, stage) => (stage === 0 ? 'choice' : 'pair'),
  practise: (_puzzle, solution, _board, content) =>
    'verdict' in content
      ? judgePractice(solution, content.verdict)
      : judgePlan(solution, content.cards, solution.given),
  tries: backupTries,
  project: projectBackup,
});

/** Everybody judges every backup before they choose one: the secret first vote. */
function refuseMove(
  puzzle: Puzzle<BackupData>,
  board: Kept<BackupContext>,
  move: BackupMove,
  keys: readonly string[],
): RefusalCode | undefined {
  const task = taskOf(puzzle, board);
  const draft = draftOf(board.context, keys);
  if (move.type === 'take') {
    if (task.is !== 'plan' || !task.plan.cards.includes(move.card)) return 'puzzle/bad-move';
    const others = (draft?.cards ?? []).filter((card) => card !== move.card);
    return move.taken && others.length >= task.plan.choose ? 'puzzle/bad-move' : undefined;
  }
  if (task.is !== 'restore' || !task.backups.includes(move.backup)) return 'puzzle/bad-move';
  if (move.type === 'judge') return undefined;
  if (board.value === 'practising') return 'puzzle/bad-move';
  return draft && isJudged(draft, task.backups) ? undefined : 'puzzle/incomplete';
}

function isJudged({ verdicts }: BackupDraft, backups: readonly string[]): boolean {
  return backups.every((backup) => verdicts[backup] !== undefined);
}
