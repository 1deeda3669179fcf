/** Moves that this device sent and that its view does not show yet, so that a choice shows at once. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PuzzleId } from '#domain/ids.ts';
import type { PlayerCommand } from '#domain/run/command.ts';

type Move = Extract<PlayerCommand, { type: 'move' }>['move'];

export interface SentMove {
  readonly puzzle: PuzzleId;
  readonly move: Move;
  /** Answered: the next view holds it. */
  answered: boolean;
}

/** An answer comes a moment before its view; a view that never comes must not hold the key for ever. */
const VIEW_WITHIN_MS = 500;

export class SentMoves {
  readonly #moves = signal<readonly SentMove[]>([]);

  get all(): ReadonlySignal<readonly SentMove[]> {
    return this.#moves;
  }

  /** @param answer settles when the command has its final answer, true if it was applied */
  track(puzzle: PuzzleId, move: Move, answer: Promise<boolean>): void {
    const sent: SentMove = { puzzle, move, answered: false };
    this.#moves.value = [...this.#moves.peek(), sent];
    void answer.then((applied) => {
      if (!applied) return this.#drop((each) => each === sent);
      sent.answered = true;
      setTimeout(() => this.#drop((each) => each === sent), VIEW_WITHIN_MS);
    });
  }

  /** A view came: it holds everything that was answered before it. */
  viewCame(): void {
    this.#drop((each) => each.answered);
  }

  #drop(gone: (move: SentMove) => boolean): void {
    if (this.#moves.peek().some(gone)) this.#moves.value = this.#moves.peek().filter((move) => !gone(move));
  }
}
