/** Start, freeze, end, time for everybody, sound and screen: what concerns the whole room. */
import { useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog.tsx';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { Fold } from './fold.tsx';
import { GiveTime } from './give-time.tsx';
import { isPhone } from './small-page.ts';
import type { SteeringTable } from './steering.ts';

export function Handles({ table }: { table: SteeringTable }) {
  const [ending, setEnding] = useState(false);
  const { view, act } = table;
  if (view.status === 'ended') {
    return (
      <div class="row">
        <Switches table={table} />
        <p class="soft">{say('console.handles.ended')}</p>
      </div>
    );
  }
  return (
    <div class="row handles">
      {view.status === 'lobby' && <Start table={table} />}
      {view.status === 'playing' && (
        <>
          <Button
            tone={view.frozen ? 'primary' : 'plain'}
            big
            onClick={() => void act({ type: view.frozen ? 'unfreeze-session' : 'freeze-session' })}
          >
            <Icon name={view.frozen ? 'clock' : 'snow'} />
            {say(view.frozen ? 'console.handles.unfreeze' : 'console.handles.freeze')}
          </Button>
          <GiveTime table={table} />
        </>
      )}
      <Fold folded={isPhone.value && view.status === 'playing'} summary={say('console.handles.more')}>
        <Switches table={table} />
        <span class="handle-end">
          <Button tone="danger" onClick={() => setEnding(true)}>
            <Icon name="flag" />
            {say('console.handles.end')}
          </Button>
        </span>
      </Fold>
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

function Start({ table: { view, act } }: { table: SteeringTable }) {
  return (
    <>
      <Button tone="primary" big off={view.heads === 0} onClick={() => void act({ type: 'start-session' })}>
        {say('console.handles.start')}
      </Button>
      <span class="soft">
        {view.heads === 0
          ? say('console.handles.nobody')
          : say('console.handles.teams', { count: view.heads, size: view.teamSize })}
      </span>
    </>
  );
}

/** Each says what pressing it will do; what is on is marked too. */
function Switches({ table: { view, act } }: { table: SteeringTable }) {
  return (
    <>
      {view.status !== 'ended' && (
        <Switch
          on={view.locked}
          name="lock"
          icon="lock"
          onToggle={() => void act({ type: 'set-lock', locked: !view.locked })}
        />
      )}
      <Switch
        on={view.muted}
        name="sound"
        icon={view.muted ? 'silent' : 'sound'}
        onToggle={() => void act({ type: 'set-sound', muted: !view.muted })}
      />
      <Switch
        on={view.black}
        name="black"
        icon="screen"
        onToggle={() => void act({ type: 'set-screen', black: !view.black })}
      />
      {view.status === 'lobby' && (
        <Switch
          on={!view.warmUp}
          name="warm-up"
          icon="people"
          onToggle={() => void act({ type: 'set-warm-up', on: !view.warmUp })}
        />
      )}
      {view.status === 'playing' && Object.keys(view.teams).length > 1 && (
        <Switch
          on={!view.rescue.on}
          name="rescue"
          icon="hint"
          onToggle={() => void act({ type: 'set-rescue', on: !view.rescue.on })}
        />
      )}
    </>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly name: 'lock' | 'sound' | 'black' | 'warm-up' | 'rescue';
  readonly icon: IconName;
  readonly onToggle: () => void;
}

function Switch({ on, name, icon, onToggle }: SwitchProps) {
  return (
    <Button data-on={on} onClick={onToggle}>
      <Icon name={icon} />
      {say(`console.switches.${name}-${on ? 'off' : 'on'}`)}
    </Button>
  );
}
