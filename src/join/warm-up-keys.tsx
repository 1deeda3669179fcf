/** The third gesture of the warm-up: keys that are turned within the same ten seconds. How many of how many, never who. */
import { useEffect, useRef } from 'preact/hooks';
import type { OwnWarmUpView } from '#domain/session/warm-up.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { KeyLamps, lampsLit } from '#web/ui/key-lamps.tsx';
import { announce } from '#web/ui/live.tsx';
import { useTick } from '#web/ui/tick.ts';

export interface WarmUpKeysProps {
  readonly warmUp: OwnWarmUpView;
  /** The server's wall time, in ms. */
  readonly now: () => number;
  readonly off: boolean;
  readonly onTurn: () => void;
}

export function WarmUpKeys({ warmUp: { keys, mine }, now, off, onTurn }: WarmUpKeysProps) {
  const { turned, of, until = 0 } = keys;
  const isOpen = until > now();
  useTick(isOpen);
  const isMineIn = isOpen && mine.turned;
  const isAll = turned > 0 && turned === of;
  const count = say('join.warm-up.keys.count', { count: turned, all: of });
  const result = isAll ? `${count}. ${say('join.warm-up.keys.all')}` : `${count}.`;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) announce(result);
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <section class="warm-up-part" aria-labelledby="warm-up-keys">
      <h3 id="warm-up-keys">{say('join.warm-up.keys.title')}</h3>
      <p class="soft">{say('join.warm-up.keys.how')}</p>
      <div>
        <Button tone="primary" big off={off || isMineIn} onClick={onTurn}>
          <Icon name={isMineIn ? 'check' : 'key'} />
          {say(isMineIn ? 'join.warm-up.keys.turned' : 'join.warm-up.keys.turn')}
        </Button>
      </div>
      {until === 0 ? (
        <p class="soft">{say('join.warm-up.keys.none')}</p>
      ) : (
        <>
          <KeyLamps lamps={lampsLit(turned, of)} />
          <p class="warm-up-said">{result}</p>
          {!isOpen && <p class="soft">{say('join.warm-up.keys.again')}</p>}
        </>
      )}
    </section>
  );
}
