/** A message to the whole room, ready-made or typed: on every screen, with a pause or without. */
import { useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Fold } from './fold.tsx';
import { isPhone } from './small-page.ts';
import type { SteeringTable } from './steering.ts';

const MESSAGE_MAX = 120;
const READY = ['look', 'quiet', 'minutes', 'roles', 'lamp', 'gather'];

export function SayToRoom({ table: { view, act } }: { table: SteeringTable }) {
  const [typed, setTyped] = useState('');
  const message = typed.trim();
  const isPlaying = view.status === 'playing';
  const folded = isPhone.value && isPlaying;
  const freeze = () => void act({ type: 'freeze-session', message });
  const show = () => void act({ type: 'show-message', message });
  const now = view.message !== undefined && (
    <p class="said-now">
      {say('console.said.now')} <strong>{view.message}</strong>
    </p>
  );
  const clear = view.message !== undefined && (
    <Button onClick={() => void act({ type: 'show-message', message: null })}>{say('console.said.clear')}</Button>
  );
  const composer = (
    <>
      <ul class="said-ready">
        {READY.map((key) => {
          const sentence = say(`console.said.ready-${view.address}.${key}`);
          return (
            <li key={key}>
              <button
                type="button"
                class="button said-choice"
                aria-pressed={message === sentence}
                onClick={() => setTyped(sentence)}
              >
                {sentence}
              </button>
            </li>
          );
        })}
      </ul>
      <Field
        label={say('console.said.own')}
        hint={say('console.said.left', { count: MESSAGE_MAX - typed.length })}
        autocomplete="off"
        maxLength={MESSAGE_MAX}
        value={typed}
        onInput={setTyped}
      />
      <div class="row">
        <Button tone="primary" off={message === ''} onClick={show}>
          {say('console.said.show')}
        </Button>
        {isPlaying && !view.frozen && (
          <Button off={message === ''} onClick={freeze}>
            {say('console.said.freeze')}
          </Button>
        )}
        {!folded && clear}
      </div>
    </>
  );
  if (!folded) {
    return (
      <Panel title={say('console.said.title')}>
        {now}
        {composer}
      </Panel>
    );
  }
  return (
    <>
      {now && (
        <div class="row row-apart">
          {now}
          {clear}
        </div>
      )}
      <Fold folded summary={say('console.said.title')}>
        {composer}
      </Fold>
    </>
  );
}
