/** The drawn place with what is done in it. For who hears the page it is decoration: the lists beside it say the same. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import type { Stage } from '#web/stage/stage.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useKeys } from './use-keys.ts';
import type { Standing } from './use-stage.ts';

export interface WorldProps {
  readonly parent: { current: HTMLDivElement | null };
  readonly stage: Stage | undefined;
  readonly standing: Standing;
  readonly isWalking: boolean;
  readonly onHide: () => void;
  /** What is said and shown with the map. */
  readonly children: ComponentChildren;
}

export function World({ parent, stage, standing, isWalking, onHide, children }: WorldProps) {
  const walk = useRef<HTMLButtonElement>(null);
  useKeys(stage, walk, isWalking);
  return (
    <section class={`world world-${standing}`} aria-label={say('play.place.map')}>
      {/* A tap on the map takes the focus out of the page's fields, so that the keys steer the bird. */}
      <div
        class="world-picture"
        aria-hidden="true"
        ref={parent}
        onPointerDown={() => walk.current?.focus({ preventScroll: true })}
      />
      {standing === 'loading' && <p class="world-said">{say('play.place.loading')}</p>}
      {standing === 'lost' && <p class="world-said">{say('play.place.lost')}</p>}
      <div class="world-tools">
        <button ref={walk} type="button" class="button world-walk">
          <Icon name="hand" size={20} />
          <span>{say('play.place.walk')}</span>
          <span class="world-keys">{say('play.place.keys')}</span>
        </button>
        {children}
        <span class="world-hide">
          <Button tone="quiet" onClick={onHide}>
            {say('play.place.hide')}
          </Button>
        </span>
      </div>
    </section>
  );
}
