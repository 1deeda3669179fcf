/** The connection is closed for good: why, and the way on. */
import type { ClosedBecause } from '#web/connection/connection.ts';
import { dropSeat } from '#web/connection/seat-store.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Panel } from '#web/ui/panel.tsx';

export interface PlayClosedProps {
  readonly because: ClosedBecause | undefined;
  readonly onRetry: () => void;
}

export function PlayClosed({ because = 'over', onRetry }: PlayClosedProps) {
  const joinAgain = () => {
    dropSeat();
    location.assign('/');
  };
  return (
    <Panel title={say(`play.closed.${because}.title`)} lit>
      <p role="status">{say(`play.closed.${because}.sentence`)}</p>
      <div class="row">
        {because === 'old-page' && (
          <Button tone="primary" onClick={() => location.reload()}>
            {say('play.closed.reload')}
          </Button>
        )}
        {because === 'replaced' && (
          <Button tone="primary" onClick={onRetry}>
            {say('play.closed.take-back')}
          </Button>
        )}
        <Button onClick={joinAgain}>{say('play.closed.join')}</Button>
      </div>
    </Panel>
  );
}
