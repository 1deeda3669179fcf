/** Start, freeze, end: what concerns the whole room. */
import { useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { SteeringTable } from './steering.ts';

export function Handles({ table: { view, act } }: { table: SteeringTable }) {
  const [ending, setEnding] = useState(false);
  const people = Object.values(view.seats).reduce((sum, { heads }) => sum + heads, 0);
  if (view.status === 'ended') return <p class="soft">{say('console.handles.ended')}</p>;
  return (
    <div class="row">
      {view.status === 'lobby' && (
        <>
          <Button tone="primary" big off={people === 0} onClick={() => void act({ type: 'start-session' })}>
            {say('console.handles.start')}
          </Button>
          <span class="soft">
            {people === 0
              ? say('console.handles.nobody')
              : say('console.handles.teams', { people, size: view.teamSize })}
          </span>
        </>
      )}
      {view.status === 'playing' && (
        <Button
          tone={view.frozen ? 'primary' : 'plain'}
          big
          onClick={() => void act({ type: view.frozen ? 'unfreeze-session' : 'freeze-session' })}
        >
          <Icon name={view.frozen ? 'clock' : 'snow'} />
          {say(view.frozen ? 'console.handles.unfreeze' : 'console.handles.freeze')}
        </Button>
      )}
      <Button tone="danger" onClick={() => setEnding(true)}>
        {say('console.handles.end')}
      </Button>
      <ConfirmDialog
        title={say('console.ending.title')}
        sentence={say('console.ending.sentence')}
        open={ending}
        yes={say('console.ending.yes')}
        no={say('console.no')}
        onYes={() => void act({ type: 'end-session' })}
        onClose={() => setEnding(false)}
      />
    </div>
  );
}
