/** What seats stand on when they turn their keys: their own drafts, and for bots what people turned [R172]. */
import type { PuzzleId, SeatId } from '../ids.ts';
import { type Json, overlaid } from '../json.ts';
import { holdersOf, isBot, keysHeld, playOf, puzzleOf } from './change.ts';
import type { Game, Run } from './state.ts';

/** What this seat would confirm: the draft of the first key that it holds. */
export function contentOf(game: Game, run: Run, id: PuzzleId, seat: SeatId): Json | undefined {
  const { kind, puzzle, keys } = puzzleOf(game, run, id);
  const { board } = playOf(run, id);
  const held = keysHeld(run, keys, seat);
  const [key] = held;
  return board && key !== undefined ? kind.content(puzzle, board, key, held) : undefined;
}

/**
 * What each of these seats stands on. A bot without a whole answer of its own stands on what people turned, with what it
 * answered itself written over it: so its own view can speak against theirs.
 * @returns none while no person's key is turned; null for a person whose answer has gone since: it agrees with nobody's
 */
export function contentsTurned(game: Game, run: Run, id: PuzzleId, turned: readonly SeatId[]): readonly Json[] {
  const { kind, puzzle, keys } = puzzleOf(game, run, id);
  const { board } = playOf(run, id);
  const own = turned.map((seat) => contentOf(game, run, id, seat));
  const peoples = own.find((content, at) => content !== undefined && !isBot(run, turned[at] ?? ''));
  if (peoples === undefined || !board) return [];
  return turned.map((seat, at) => {
    const content = own[at];
    if (content !== undefined || !isBot(run, seat)) return content ?? null;
    return overlaid(peoples, kind.part?.(puzzle, board, keysHeld(run, keys, seat)));
  });
}

/** Whether this seat has enough of an answer to turn its key now. A bot never turns the first. */
export function mayTurn(game: Game, run: Run, id: PuzzleId, seat: SeatId): boolean {
  const { kind } = puzzleOf(game, run, id);
  const isWhole = contentOf(game, run, id, seat) !== undefined;
  if (!isBot(run, seat)) return isWhole;
  const { value, context } = playOf(run, id).frame;
  const byPerson = Object.values(context.window?.keys ?? {}).some((each) => !isBot(run, each));
  // Where each key answers another part, nobody can stand in for that part.
  return value !== 'practising' && byPerson && (isWhole || kind.whole === undefined);
}

/** People among those who hold keys. */
export function peopleHolding(game: Game, run: Run, id: PuzzleId): readonly SeatId[] {
  const { keys } = puzzleOf(game, run, id);
  return holdersOf(run, keys).filter((seat) => !isBot(run, seat));
}
