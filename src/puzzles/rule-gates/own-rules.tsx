/** The viewer's own rules: what each says, and a button for every gate where it can go. */
import { Icon } from '#web/ui/icon.tsx';
import { announce } from '#web/ui/live.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardWords } from '../views.ts';
import type { CardView } from './board-view.ts';
import { type Placed, slotOf } from './drafts.tsx';
import type { GatesMove } from './schema.ts';

export interface OwnRulesProps extends BoardWords {
  readonly hand: readonly CardView[];
  readonly placed: Placed;
  readonly off: boolean;
  readonly send: (move: GatesMove) => void;
}

export function OwnRules({ hand, placed, off, send, text, say }: OwnRulesProps) {
  const place = ({ id, label }: CardView, slot: number) => {
    send({ type: 'place', card: id, slot });
    announce(say('place', { card: text(label), number: slot + 1 }));
  };
  const take = ({ id, label }: CardView) => {
    send({ type: 'take', card: id });
    announce(say('taken', { card: text(label) }));
  };
  return (
    <section class="gates-hand">
      <h3>{say('hand', { count: hand.length })}</h3>
      <ul class="gates-cards">
        {hand.map((card) => {
          const label = text(card.label);
          const at = slotOf(placed, card.id);
          return (
            <li key={card.id} class={at === undefined ? 'gates-card' : 'gates-card gates-card-placed'}>
              <div class="gates-card-head">
                <p class="gates-card-words">
                  <strong class="gate-label">{label}</strong> {text(card.says)}
                </p>
                <ShowLine compact line={`card/${card.id}`} what={label} />
              </div>
              <span class="gates-places">
                <span class="soft" aria-hidden="true">
                  {say('into')}
                </span>
                {placed.slots.map((slot, number) => {
                  const isHere = number === at;
                  // Somebody's rule makes way for one that changes places with it, not for one that comes.
                  const isShut = off || (at === undefined && slot.card !== undefined);
                  return (
                    <button
                      key={number}
                      type="button"
                      class="button gates-place"
                      aria-pressed={isHere}
                      aria-label={say('place', { card: label, number: number + 1 })}
                      aria-disabled={isShut ? 'true' : undefined}
                      onClick={() => !isShut && !isHere && place(card, number)}
                    >
                      {number + 1}
                    </button>
                  );
                })}
                <button
                  type="button"
                  class="button gates-place"
                  aria-label={say('take-name', { card: label })}
                  aria-disabled={off || at === undefined ? 'true' : undefined}
                  onClick={() => !off && at !== undefined && take(card)}
                >
                  <Icon name="out" />
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
