/**
 * How a kind is answered by a proof [R160]: ways to answer what is open, each with the sentence that it earns. They stand
 * for all answers: a test sees that together they earn every sentence that the kind can give.
 */
import type { RoleId } from './ids.ts';
import type { Kept } from './machine.ts';

/** Nothing to do but to let the clock come to the board's next moment. */
export const WAIT = 'wait';

export interface Try<Context, Move> {
  /** The sentence that the frame says if the team answers so; null for the right answer. */
  readonly earns: string | null;
  /**
   * The next move of who holds these keys, whatever lies on the board; nothing once their part is done, or while they can
   * do nothing for it. It always comes to an end.
   */
  next(board: Kept<Context>, keys: readonly RoleId[]): Move | typeof WAIT | undefined;
}
