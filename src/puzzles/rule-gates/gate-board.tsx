/** The board that everybody sees: gates from top to bottom with the rules in them, and the lever for the rest. */
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { BoardWords } from '../views.ts';
import type { Placed } from './drafts.tsx';
import type { GateState } from './schema.ts';

export interface GateBoardProps extends BoardWords {
  readonly placed: Placed;
  /** Pulls the lever; absent for who does not hold it. */
  readonly onPull?: ((lever: GateState) => void) | undefined;
  readonly off: boolean;
}

export function GateBoard({ placed: { slots, lever }, onPull, off, text, say }: GateBoardProps) {
  const other: GateState = lever === 'open' ? 'closed' : 'open';
  return (
    <section class="gates-board">
      <h3>{say('board')}</h3>
      <ol class="gates-list">
        {slots.map(({ card }, at) => (
          // A gate is a gate: rules come and go in it.
          <li key={at} class={card ? 'gate' : 'gate gate-free'}>
            <span class="gate-name">{say('slot', { number: at + 1 })}</span>
            {card ? (
              <span class="gate-rule">
                <strong class="gate-label">{text(card.label)}</strong> {text(card.says)}
              </span>
            ) : (
              <span class="soft">{say('free')}</span>
            )}
            <span class="gate-else" aria-hidden="true">
              <Icon name="down" size={18} /> {say('else')}
            </span>
          </li>
        ))}
        <li class="gate gate-rest">
          <span class="gate-name">{say('rest')}</span>
          <span class={`gate-lever gate-${lever}`}>
            <Icon name="lever" /> <strong>{say('lever', { state: say(lever) })}</strong>
          </span>
          {onPull ? (
            <Button off={off} onClick={() => onPull(other)}>
              {say(`pull-${other}`)}
            </Button>
          ) : (
            <span class="soft">{say('lever-other')}</span>
          )}
        </li>
      </ol>
    </section>
  );
}

/** In sight while one is far down among one's own rules: which valve has what, and how the lever stands. */
export function GatesNow({ placed: { slots, lever }, text, say }: Pick<GateBoardProps, 'placed' | 'text' | 'say'>) {
  const count = slots.filter((slot) => slot.card).length;
  return (
    <div class="gates-state">
      <p class="unseen" role="status">
        {say('state', { count, state: say(lever) })}
      </p>
      {slots.map(({ card }, at) => (
        <span key={at} class={card ? 'gates-brief gates-brief-full' : 'gates-brief'} aria-hidden="true">
          {at + 1} {card ? text(card.label) : '–'}
        </span>
      ))}
      <span class={`gates-brief gates-brief-full gate-${lever}`} aria-hidden="true">
        <Icon name="lever" size={18} /> {say(lever)}
      </span>
    </div>
  );
}
