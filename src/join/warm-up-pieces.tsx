/** The second gesture of the warm-up: each device shows its own piece, and the sentence is whole on the board of all. */
import { useEffect, useRef } from 'preact/hooks';
import type { OwnWarmUpView } from '#domain/session/warm-up.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { announce } from '#web/ui/live.tsx';
import { PieceShape } from '#web/ui/piece-shape.tsx';

const PIECES = [1, 2, 3, 4] as const;

export interface WarmUpPiecesProps {
  readonly warmUp: OwnWarmUpView;
  readonly off: boolean;
  readonly onShow: () => void;
}

export function WarmUpPieces({ warmUp: { board, mine }, off, onShow }: WarmUpPiecesProps) {
  const isWhole = PIECES.every((piece) => board[piece]?.shown);
  const wasWhole = useRef(isWhole);
  useEffect(() => {
    if (isWhole && !wasWhole.current) announce(say('join.warm-up.pieces.done'));
    wasWhole.current = isWhole;
  }, [isWhole]);
  const word = (piece: number) => say(`join.warm-up.pieces.word.${piece}`);
  return (
    <section class="warm-up-part" aria-labelledby="warm-up-pieces">
      <h3 id="warm-up-pieces">{say('join.warm-up.pieces.title')}</h3>
      <p class="soft">{say('join.warm-up.pieces.how')}</p>
      <div class="piece-mine">
        <span class="soft">{say('join.warm-up.pieces.mine')}</span>
        <span class="piece piece-shown">
          <PieceShape piece={mine.piece} />
          <span>{word(mine.piece)}</span>
        </span>
        <Button off={off || mine.shown} onClick={onShow}>
          <Icon name={mine.shown ? 'check' : 'show'} />
          {say(mine.shown ? 'join.warm-up.pieces.shown' : 'join.warm-up.pieces.show')}
        </Button>
      </div>
      <ol class="pieces" aria-label={say('join.warm-up.pieces.board')}>
        {PIECES.map((piece) => {
          const held = board[piece];
          return (
            <li key={piece} class={held?.shown ? 'piece piece-shown' : 'piece'}>
              <PieceShape piece={piece} />
              <span>{held?.shown ? word(piece) : say(`join.warm-up.pieces.${held ? 'hidden' : 'nobody'}`)}</span>
            </li>
          );
        })}
      </ol>
      {isWhole && <p class="warm-up-said">{say('join.warm-up.pieces.done')}</p>}
    </section>
  );
}
