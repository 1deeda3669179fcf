/** The warm-up as the room sees it: how many keys together, and the sentence that grows. Nothing before somebody began. */
import './warm-up.css';
import type { WarmUpView } from '#domain/session/warm-up.ts';
import { say } from '#web/i18n/say.ts';
import { KeyLamps, lampsLit } from '#web/ui/key-lamps.tsx';
import { PieceShape } from '#web/ui/piece-shape.tsx';

const PIECES = [1, 2, 3, 4] as const;

/** Somebody turned a key or showed a piece. */
export function hasBegun(warmUp: WarmUpView | undefined): boolean {
  return warmUp !== undefined && (warmUp.keys.turned > 0 || isOnBoard(warmUp));
}

function isOnBoard({ board }: WarmUpView): boolean {
  return Object.values(board).some(({ shown }) => shown);
}

export function WarmUp({ warmUp }: { warmUp: WarmUpView }) {
  const { board, keys } = warmUp;
  const hasPieces = isOnBoard(warmUp);
  if (!hasBegun(warmUp)) return null;
  return (
    <section class="wall-warm-up" aria-label={say('screen.warm-up.title')}>
      {keys.turned > 0 && (
        <div class="wall-keys">
          <p>{say('screen.warm-up.keys', { count: keys.turned, all: keys.of })}</p>
          <KeyLamps lamps={lampsLit(keys.turned, keys.of)} />
        </div>
      )}
      {hasPieces && (
        <ol class="wall-pieces">
          {PIECES.map((piece) => {
            const isShown = board[piece]?.shown === true;
            return (
              <li key={piece} class={isShown ? 'wall-piece wall-piece-shown' : 'wall-piece'}>
                <PieceShape piece={piece} />
                {isShown ? (
                  <span>{say(`screen.warm-up.word.${piece}`)}</span>
                ) : (
                  <span class="unseen">{say('screen.warm-up.hidden')}</span>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
