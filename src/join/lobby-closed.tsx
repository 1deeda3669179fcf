/** A lobby that is closed says why, and always offers a way on. */
import { useEffect, useRef } from 'preact/hooks';
import type { ClosedBecause } from '#web/connection/connection.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';

export interface LobbyClosedProps {
  readonly why: ClosedBecause | undefined;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

export function LobbyClosed({ why = 'over', onRetry, onLeave }: LobbyClosedProps) {
  const said = useRef<HTMLHeadingElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div class="stack">
      <h1 ref={said} tabIndex={-1}>
        {say(`join.closed.${why}`)}
      </h1>
      <div class="row">
        {why === 'replaced' && (
          <Button tone="primary" onClick={onRetry}>
            {say('join.closed.go-on')}
          </Button>
        )}
        {why === 'old-page' && (
          <Button tone="primary" onClick={() => location.reload()}>
            {say('join.closed.reload')}
          </Button>
        )}
        <Button tone={why === 'over' ? 'primary' : 'quiet'} onClick={onLeave}>
          {say('join.closed.other-code')}
        </Button>
      </div>
    </div>
  );
}
