/** The warm-up: three gestures of the game, for who waits and feels like it. Nothing in it counts, and the start ends it. */
import './warm-up.css';
import { useEffect } from 'preact/hooks';
import type { OwnWarmUpView } from '#domain/session/warm-up.ts';
import type { WarmUpSignal } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { play } from '#web/sound/play.ts';
import { mutedByRoom } from '#web/sound/volumes.ts';
import { Panel } from '#web/ui/panel.tsx';
import { WarmUpKeys } from './warm-up-keys.tsx';
import { WarmUpPerches } from './warm-up-perches.tsx';
import { WarmUpPieces } from './warm-up-pieces.tsx';

export interface WarmUpProps {
  readonly warmUp: OwnWarmUpView;
  /** The server's wall time, in ms. */
  readonly now: () => number;
  /** Nobody would hear it now. */
  readonly off: boolean;
  readonly signal: (signal: WarmUpSignal) => void;
  /** The facilitator has silenced the room. */
  readonly muted: boolean;
  /** Whether a sound could be told in words: without them it is not made. */
  readonly sounds: boolean;
}

export function WarmUp({ warmUp, now, off, signal, muted, sounds }: WarmUpProps) {
  useEffect(() => {
    mutedByRoom.value = muted;
  }, [muted]);
  const does = (deed: WarmUpSignal['deed']) => {
    if (sounds) play('tick');
    signal({ sort: 'warm-up', deed });
  };
  return (
    <Panel title={say('join.warm-up.title')}>
      <p class="soft">{say('join.warm-up.about')}</p>
      <div class="warm-up">
        <WarmUpPerches />
        <WarmUpPieces warmUp={warmUp} off={off} onShow={() => does('show-piece')} />
        <WarmUpKeys warmUp={warmUp} now={now} off={off} onTurn={() => does('turn-key')} />
      </div>
    </Panel>
  );
}
