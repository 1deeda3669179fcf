/** How teams form: by themselves, balanced by learners, or by hand. */
import { useId } from 'preact/hooks';
import type { Forming as Way } from '#domain/session/state.ts';
import { say } from '#web/i18n/say.ts';
import type { SteeringTable } from './steering.ts';

const WAYS: readonly Way[] = ['draw', 'heads', 'hand'];

export function Forming({ table: { view, act } }: { table: SteeringTable }) {
  const group = useId();
  return (
    <fieldset class="forming">
      <legend class="field-label">{say('console.forming.label')}</legend>
      <div class="forming-ways">
        {WAYS.map((way) => (
          <label key={way} class="choice">
            <input
              type="radio"
              name={group}
              value={way}
              checked={view.forming === way}
              onChange={() => void act({ type: 'set-forming', forming: way })}
            />
            <span>{say(`console.forming.${way}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
