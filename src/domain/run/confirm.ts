/** Turning a key: quorum, difference, judgement, the similar item. Rules R21 to R28. */
import type { PuzzleId, SeatId } from '../ids.ts';
import { canonical, type Json } from '../json.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Change, holdersOf, isBot, keysHeld, playOf, puzzleOf } from './change.ts';
import { contentOf, contentsTurned, mayTurn, peopleHolding } from './content.ts';
import { RELAX_AFTER } from './frame.ts';
import { observeTeam, passStage } from './outcome.ts';
import type { Game, Run } from './state.ts';

/** How many different people must confirm now [R22, R23, R25]. */
export function needed(game: Game, run: Run, id: PuzzleId): number {
  const { kind, keys } = puzzleOf(game, run, id);
  const holders = holdersOf(run, keys).length;
  const full = kind.quorum === 'all' ? holders : Math.min(2, holders);
  const { missed } = playOf(run, id).frame.context;
  return Math.max(1, missed >= RELAX_AFTER ? full - 1 : full);
}

/** What a confirmation by this seat must carry now; it rises with every change that the seat can see [R21]. */
export function revisionFor(game: Game, run: Run, id: PuzzleId, seat: SeatId): number {
  const { kind, keys } = puzzleOf(game, run, id);
  const { frame, board } = playOf(run, id);
  return frame.context.revision + (board ? kind.revision(board, keysHeld(run, keys, seat)) : 0);
}

/** A seat turns its key on its draft, or hands in its similar item. Returns why not, or nothing. */
export function confirm(change: Change, id: PuzzleId, seat: SeatId, revision: number): RefusalCode | undefined {
  const { game, run } = change;
  const { placed, keys } = puzzleOf(game, run, id);
  const held = keysHeld(run, keys, seat);
  const { frame } = playOf(run, id);
  if (held.length === 0) return 'puzzle/not-your-role';
  if (frame.value === 'wrong') return 'puzzle/paused';
  if (revision !== revisionFor(game, run, id, seat)) return 'puzzle/stale';
  if (frame.value === 'practising') return practise(change, id, seat);
  if (held.every((key) => frame.context.window?.keys[key] === seat)) return 'puzzle/already-confirmed';
  if (!mayTurn(game, run, id, seat)) return 'puzzle/incomplete';

  const closesAtMs = change.atMs + placed.windowSeconds * 1000;
  change.frame(id, { type: 'confirm', keys: held, seat, closesAtMs });
  change.log({ type: 'key-turned', puzzle: id, seat, keys: held });
  judgeIfEnough(change, id);
  return undefined;
}

/** Judges the board if enough keys are turned. Also after somebody left: then fewer are enough. */
export function judgeIfEnough(change: Change, id: PuzzleId): void {
  const { game, run } = change;
  const { kind, placed, puzzle } = puzzleOf(game, run, id);
  const { frame, board } = playOf(run, id);
  if (frame.value !== 'confirming' || !board) return;
  const turned = [...new Set(Object.values(frame.context.window?.keys ?? {}))].sort();
  const enough = needed(game, run, id);
  // A bot stands in for who is missing, never for who is there [R172].
  const people = Math.min(enough, peopleHolding(game, run, id).length);
  if (turned.length < enough || turned.filter((seat) => !isBot(run, seat)).length < people) return;
  const contents = contentsTurned(game, run, id, turned);
  if (contents.length === 0) return;
  const content = kind.whole ? kind.whole(puzzle, board) : agreed(contents);
  if (content === undefined) {
    change.board(id, { type: 'contents-differed', contents });
    change.frame(id, { type: 'differ' });
    change.log({ type: 'keys-differed', puzzle: id });
    return;
  }
  const verdict = kind.judge(puzzle, placed.solution, board, content);
  const missed = kind.quorum === 'all' ? frame.context.missed : 0;
  const attempt = frame.context.wrongs + missed + 1;
  observeTeam(change, id, verdict.right && missed === 0, attempt);
  if (verdict.right) passStage(change, id, 'solved');
  else reject(change, id, verdict.feedback);
}

/** The one content that all of these are; nothing if they differ. */
function agreed(contents: readonly Json[]): Json | undefined {
  return new Set(contents.map(canonical)).size === 1 ? contents[0] : undefined;
}

function reject(change: Change, id: PuzzleId, feedback: string): void {
  const { placed } = puzzleOf(change.game, change.run, id);
  const { stage } = change.play(id).frame.context;
  const pauseEndsAtMs = change.atMs + placed.pauseSeconds * 1000;
  change.frame(id, { type: 'reject', feedback, pauseEndsAtMs });
  change.board(id, { type: 'answer-rejected' });
  change.log({ type: 'answer-wrong', puzzle: id, stage, feedback });
  if (change.play(id).frame.value !== 'practising') return;
  change.board(id, { type: 'practice-opened' });
  change.log({ type: 'practice-opened', puzzle: id, stage });
}

function practise(change: Change, id: PuzzleId, seat: SeatId): RefusalCode | undefined {
  const { game, run } = change;
  const { kind, placed, puzzle, keys } = puzzleOf(game, run, id);
  const held = keysHeld(run, keys, seat);
  const { frame, board } = playOf(run, id);
  if (held.every((key) => frame.context.practised.includes(key))) return 'puzzle/already-confirmed';
  const content = contentOf(game, run, id, seat);
  if (content === undefined || isBot(run, seat) || !board || !kind.practise) return 'puzzle/incomplete';
  const verdict = kind.practise(puzzle, placed.solution, board, content);
  change.log({ type: 'practice-tried', puzzle: id, seat, right: verdict.right });
  change.board(id, { type: 'practice-judged', keys: held, feedback: verdict.right ? null : verdict.feedback });
  if (verdict.right) change.frame(id, { type: 'practise', keys: held });
  passIfPractised(change, id);
  return undefined;
}

/** Passes the stage once as many key-holders as two keys ask for have done their similar item [R28]. */
export function passIfPractised(change: Change, id: PuzzleId): void {
  const { run } = change;
  const { keys } = puzzleOf(change.game, run, id);
  const { frame } = playOf(run, id);
  if (frame.value !== 'practising') return;
  const people = peopleHolding(change.game, run, id);
  const holders = people.length > 0 ? people : holdersOf(run, keys);
  const done = holders.filter((seat) => keysHeld(run, keys, seat).some((key) => frame.context.practised.includes(key)));
  if (holders.length > 0 && done.length >= Math.min(2, holders.length)) passStage(change, id, 'assisted');
}
