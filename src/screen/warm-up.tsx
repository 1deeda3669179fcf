/** The warm-up as the room sees it: how many keys together, and the sentence that grows. Nothing before somebody began. */
import './warm-up.css';
import type { WarmUpView } from '#domain/session/warm-up.ts';
import { say } from '#web/i18n/say.ts';
import { KeyLamps, lampsLit } from '#web/ui/key-lamps.tsx';
import { PieceShape } from '#web/ui/piece-shape.tsx';

const PIECES = [1, 2, 3, 4] as const;

export function WarmUp({ warmUp: { board, keys } }: { warmUp: WarmUpView }) {
  const hasPieces = Object.values(board).some(({ shown }) => shown);
  if (keys.turned === 0 && !hasPieces) return null;
  return (
    <section class="wall-warm-up" aria-label={say('screen.warm-up.title')}>
      {keys.turned > 0 && (
        <div class="wall-keys">
          <p>
            {say('screen.warm-up.keys', { count: keys.turned, all: keys.of })}
            {keys.turned === keys.of && ` · ${say('screen.warm-up.all')}`}
          </p>
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
