/** The viewer's own order: steps in their places with buttons to move them, and those that are still to be placed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { announce } from '#web/ui/live.tsx';
import type { BoardWords } from '../views.ts';
import { moved } from './drafts.tsx';

export interface StepListProps {
  /** Every step, as it was laid out for the team. */
  readonly steps: readonly { readonly id: string; readonly words: string }[];
  readonly order: readonly string[];
  readonly off: boolean;
  readonly onArrange: (order: readonly string[]) => void;
  readonly say: BoardWords['say'];
}

export function StepList({ steps, order, off, onArrange, say }: StepListProps) {
  const list = useRef<HTMLDivElement>(null);
  /** The button that takes the focus once the list is drawn again: a step that moves would lose it. */
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${next.current}"]`)?.focus();
    next.current = undefined;
  }, [order.join()]);
  const wordsOf = (id: string) => steps.find((step) => step.id === id)?.words ?? '';
  const left = steps.filter(({ id }) => !order.includes(id));
  const arrange = (after: readonly string[], step: string, focus: string) => {
    if (off || after === order) return;
    next.current = focus;
    onArrange(after);
    const place = after.indexOf(step) + 1;
    const told = { step: wordsOf(step), place, count: steps.length };
    announce(place > 0 ? say('placed', told) : say('taken-out', told));
  };
  return (
    <div class="steps-order" ref={list}>
      <ol class="steps-placed" aria-label={say('order')}>
        {order.map((id, at) => (
          <li key={id} class="step-placed">
            <span class="step-number" aria-hidden="true">
              {at + 1}
            </span>
            <span class="step-words">{wordsOf(id)}</span>
            <span class="step-moves">
              <Move
                focus={`up-${id}`}
                icon="up"
                name={say('sooner', { step: wordsOf(id) })}
                off={off || at === 0}
                onMove={() => arrange(moved(order, id, -1), id, `up-${id}`)}
              />
              <Move
                focus={`down-${id}`}
                icon="down"
                name={say('later', { step: wordsOf(id) })}
                off={off || at === order.length - 1}
                onMove={() => arrange(moved(order, id, 1), id, `down-${id}`)}
              />
              <Move
                focus={`out-${id}`}
                icon="out"
                name={say('take-out', { step: wordsOf(id) })}
                off={off}
                onMove={() =>
                  arrange(
                    order.filter((each) => each !== id),
                    id,
                    `add-${id}`,
                  )
                }
              />
            </span>
          </li>
        ))}
        {left.map(({ id }, at) => (
          <li key={`empty-${id}`} class="step-placed step-empty">
            <span class="step-number" aria-hidden="true">
              {order.length + at + 1}
            </span>
            <span class="soft">{say('empty')}</span>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <Left title={say('left', { count: left.length })}>
          {left.map(({ id, words }, at) => (
            <li key={id}>
              <button
                type="button"
                class="choice step-add"
                data-focus={`add-${id}`}
                aria-disabled={off ? 'true' : undefined}
                onClick={() => arrange([...order, id], id, afterAdding(left, at, id))}
              >
                <Icon name="add" />
                <span>
                  <span class="unseen">{say('add', { place: order.length + 1 })}</span> {words}
                </span>
              </button>
            </li>
          ))}
        </Left>
      )}
    </div>
  );
}

/** The next step that is still to be placed; after the last one, what was just placed. */
function afterAdding(left: readonly { readonly id: string }[], at: number, id: string): string {
  const following = left[at + 1] ?? left[at - 1];
  return following ? `add-${following.id}` : `up-${id}`;
}

function Left({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="steps-left">
      <h3>{title}</h3>
      <ul class="steps-left-list">{children}</ul>
    </section>
  );
}

interface MoveProps {
  readonly focus: string;
  readonly icon: IconName;
  readonly name: string;
  readonly off: boolean;
  readonly onMove: () => void;
}

function Move({ focus, icon, name, off, onMove }: MoveProps) {
  return (
    <button
      type="button"
      class="button step-move"
      data-focus={focus}
      aria-label={name}
      aria-disabled={off ? 'true' : undefined}
      onClick={onMove}
    >
      <Icon name={icon} />
    </button>
  );
}
