/** What a host does before a move that a library must decide [R34]: asks the rules for the question, the judge for its answer. */
import type { SeatId } from '../ids.ts';
import type { Json } from '../json.ts';
import { keysHeld, puzzleOf } from './change.ts';
import type { PlayerCommand } from './command.ts';
import type { Game, Run } from './state.ts';

/** A question for the judge of one kind. */
export interface Asked {
  readonly kind: string;
  readonly question: Json;
}

/** What must be decided before this command can be applied to this run; nothing for most commands. */
export function askedBy(game: Game, run: Run, seat: SeatId, command: PlayerCommand): Asked | undefined {
  if (command.type !== 'move' || !Object.hasOwn(run.puzzles, command.puzzle)) return undefined;
  const { kind, puzzle, keys } = puzzleOf(game, run, command.puzzle);
  const { board } = run.puzzles[command.puzzle] ?? {};
  if (!kind.asks || !board) return undefined;
  const parsed = kind.move.safeParse(command.move);
  const held = keysHeld(run, keys, seat);
  if (!parsed.success || held.length === 0 || kind.refuse(puzzle, board, parsed.data, held)) return undefined;
  const question = kind.asks(puzzle, board, parsed.data, held);
  return question === undefined ? undefined : { kind: kind.kind, question };
}
