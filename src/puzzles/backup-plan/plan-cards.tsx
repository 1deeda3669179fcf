/** The cards of a plan: as many as it takes, chosen alone first. */
import { useId } from 'preact/hooks';
import { Notice } from '#web/ui/panel.tsx';
import type { BoardWords } from '../views.ts';
import type { PlanView } from './board-view.ts';
import type { BackupMove } from './schema.ts';

export interface PlanCardsProps extends BoardWords {
  readonly plan: PlanView;
  readonly taken: readonly string[];
  readonly canMove: boolean;
  readonly send: (move: BackupMove) => void;
}

export function PlanCards({ plan: { given, choose, cards }, taken, canMove, send, text, say }: PlanCardsProps) {
  const count = useId();
  const isFull = taken.length >= choose;
  return (
    <>
      <Notice icon="book">
        <p>{text(given)}</p>
      </Notice>
      <fieldset class="plan-cards" disabled={!canMove} aria-describedby={count}>
        <legend>{say('plan', { count: choose })}</legend>
        <p id={count} class="backup-progress" role="status">
          {say('taken', { done: taken.length, count: choose })}
          {isFull && <span class="soft"> {say('full')}</span>}
        </p>
        {cards.map(({ id, says }) => {
          const isTaken = taken.includes(id);
          return (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={isTaken}
                disabled={isFull && !isTaken}
                onChange={() => send({ type: 'take', card: id, taken: !isTaken })}
              />
              <span>{text(says)}</span>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
