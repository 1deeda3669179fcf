/** While the facilitator holds the screens: the board stays visible but nothing can be reached, and a sentence says why. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';

export interface FrozenProps {
  readonly frozen: boolean;
  /** What the facilitator says to the room. */
  readonly message: string | undefined;
  readonly children: ComponentChildren;
}

export function Frozen({ frozen, message: said, children }: FrozenProps) {
  const board = useRef<HTMLDivElement>(null);
  const message = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!board.current) return;
    if (frozen && board.current.contains(document.activeElement)) {
      before.current = document.activeElement;
      message.current?.focus();
    }
    // An inert element gives its focus away: it is taken back once it can hold it again.
    board.current.inert = frozen;
    if (!frozen && before.current instanceof HTMLElement) {
      before.current.focus();
      before.current = null;
    }
  }, [frozen]);
  return (
    <div>
      {frozen && (
        <section class="frozen" aria-labelledby="frozen-title">
          <div class="frozen-box">
            <Bird bird="canari" size={72} />
            <h2 id="frozen-title" tabIndex={-1} ref={message}>
              {say('play.frozen.title')}
            </h2>
            {said && <p class="frozen-said">{said}</p>}
            <p>{say('play.frozen.look')}</p>
          </div>
        </section>
      )}
      <div ref={board}>{children}</div>
    </div>
  );
}
