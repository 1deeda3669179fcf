/** What players do to puzzles: open, move, confirm, ask for a hint. */
import type { PuzzleId, SeatId } from '../ids.ts';
import { canonical, type Json } from '../json.ts';
import type { RefusalCode } from '../refusal.ts';
import { isCalm, setCalm } from './calm.ts';
import { type Change, keysHeld, playOf, puzzleOf } from './change.ts';
import type { JudgeVerdict, PlayerCommand } from './command.ts';
import { confirm } from './confirm.ts';
import { HINT_STEPS, isDone } from './frame.ts';
import { observe } from './outcome.ts';
import { linesOf } from './shown.ts';
import type { Run } from './state.ts';
import { answerTicket } from './ticket.ts';

/** Applies a player's command to the change. Returns why it is refused, or nothing. */
export function playerActs(
  change: Change,
  seat: SeatId,
  command: PlayerCommand,
  verdict?: JudgeVerdict,
): RefusalCode | undefined {
  const present = change.run.seats[seat]?.presence;
  if (present === undefined || present === 'removed') return 'run/unknown-seat';
  if (command.type === 'answer-ticket') return answerTicket(change, seat, command.question, command.choice);
  if (change.run.status !== 'playing') return 'run/not-playing';
  if (command.type === 'set-calm') return setCalm(change, seat, command.calm);
  if (change.run.clock.asOf === null) return 'run/frozen';
  if (!Object.hasOwn(change.run.puzzles, command.puzzle)) return 'puzzle/unknown';
  const { value } = playOf(change.run, command.puzzle).frame;
  if (value === 'locked') return 'puzzle/locked';
  if (isDone(playOf(change.run, command.puzzle).frame)) return 'puzzle/done';
  if (command.type === 'open-puzzle') return openPuzzle(change, command.puzzle, seat);
  if (value === 'ready') return 'puzzle/not-open';
  switch (command.type) {
    case 'move':
      return move(change, command.puzzle, seat, command.move as Json, verdict);
    case 'confirm':
      return confirm(change, command.puzzle, seat, command.revision);
    case 'ask-hint':
      return showHint(change, command.puzzle, seat);
    case 'take-hint':
      return takeHint(change, command.puzzle, seat);
    case 'show-line':
      return showLine(change, command.puzzle, seat, command.line);
  }
}

function openPuzzle(change: Change, id: PuzzleId, seat: SeatId): RefusalCode | undefined {
  if (playOf(change.run, id).frame.value !== 'ready') return 'run/nothing-changed';
  change.frame(id, { type: 'open', atMs: change.atMs });
  change.log({ type: 'puzzle-opened', puzzle: id, seat });
  return undefined;
}

function move(
  change: Change,
  id: PuzzleId,
  seat: SeatId,
  raw: Json,
  verdict: JudgeVerdict | undefined,
): RefusalCode | undefined {
  const { kind, placed, puzzle, keys } = puzzleOf(change.game, change.run, id);
  const parsed = kind.move.safeParse(raw);
  if (!parsed.success) return 'puzzle/bad-move';
  const held = keysHeld(change.run, keys, seat);
  if (held.length === 0) return 'puzzle/not-your-role';
  const { frame, board } = playOf(change.run, id);
  if (!board) return 'puzzle/not-open';
  const refusal = kind.refuse(puzzle, board, parsed.data, held);
  if (refusal) return refusal;
  const question = kind.asks?.(puzzle, board, parsed.data, held);
  if (question !== undefined && canonical(question) !== canonical(verdict?.question as Json)) return 'puzzle/unjudged';
  const sinceMs = change.atMs - Math.max(frame.context.stageOpenedAtMs, lastMoveAt(change.run, id, seat));
  for (const seen of kind.observe(puzzle, placed.solution, board, parsed.data, held)) {
    observe(change, id, seen.opportunity, {
      seats: [seat],
      roles: held,
      correct: seen.correct,
      attempt: 1,
      tookMs: sinceMs,
    });
  }
  const answer = question === undefined ? {} : { verdict: verdict?.answer as Json };
  const calm = isCalm(change.run) ? { calm: true as const } : {};
  change.board(id, { type: 'move', keys: held, move: parsed.data, atMs: change.atMs, ...answer, ...calm });
  change.log({ type: 'board-moved', puzzle: id, seat, move: parsed.data });
  change.set({ lastMoveAtMs: { ...change.run.lastMoveAtMs, [`${id}/${seat}`]: change.atMs } });
  withdrawKeys(change, id, kind.sharedBoard ? keys : held);
  return undefined;
}

/** Shows one line of the seat's own view to the team, or takes it back [R33]. */
function showLine(change: Change, id: PuzzleId, seat: SeatId, line: string | null): RefusalCode | undefined {
  const { [seat]: before, ...others } = change.run.shown;
  if (line === null) {
    if (!before) return 'run/nothing-changed';
    change.set({ shown: others });
  } else {
    if (!Object.hasOwn(linesOf(change.game, change.run, id, seat), line)) return 'puzzle/no-such-line';
    change.set({ shown: { ...others, [seat]: { puzzle: id, line } } });
  }
  change.log({ type: 'line-shown', puzzle: id, seat, line });
  return undefined;
}

/** A key stays turned only on the draft that it was turned on [R26]. */
function withdrawKeys(change: Change, id: PuzzleId, held: readonly string[]): void {
  const turned = change.play(id).frame.context.window?.keys ?? {};
  const keys = held.filter((key) => turned[key] !== undefined);
  if (keys.length === 0) return;
  change.frame(id, { type: 'withdraw', keys });
  change.log({ type: 'key-withdrawn', puzzle: id, keys });
}

/** Shows the next step of the hint ladder to the team [R30]. */
export function showHint(change: Change, id: PuzzleId, by: SeatId | 'facilitator'): RefusalCode | undefined {
  const { context } = playOf(change.run, id).frame;
  if (context.hints >= HINT_STEPS) return 'puzzle/no-more-hints';
  change.frame(id, { type: 'hint' });
  change.log({ type: 'hint-shown', puzzle: id, step: context.hints + 1, by });
  return undefined;
}

/** Another team's hint is a step of the ladder like any other [R202]. */
function takeHint(change: Change, id: PuzzleId, seat: SeatId): RefusalCode | undefined {
  const { offer } = change.run;
  if (offer?.status !== 'open') return 'rescue/no-offer';
  const refusal = showHint(change, id, seat);
  if (refusal) return refusal;
  change.set({ offer: { ...offer, status: 'taken' } });
  change.log({ type: 'offer-taken', offer: offer.number, from: offer.from, puzzle: id, seat });
  return undefined;
}

function lastMoveAt(run: Run, id: PuzzleId, seat: SeatId): number {
  return run.lastMoveAtMs[`${id}/${seat}`] ?? 0;
}
