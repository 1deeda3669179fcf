/**
 * One choice of several long ones: what is chosen stands whole on a button, and the button opens the list. A native list
 * cuts sentences on a narrow screen.
 */
import './field.css';
import './pick-one.css';
import { useId, useRef, useState } from 'preact/hooks';

export interface PickOneProps {
  readonly legend: string;
  /** What stands on the button while nothing is chosen. */
  readonly none: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly off: boolean;
  readonly onPick: (value: string) => void;
}

export function PickOne({ legend, none, choices, chosen, off, onPick }: PickOneProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const head = useRef<HTMLButtonElement>(null);
  // By keys one goes through the list to hear it, so it stays; by hand one takes a line, and it closes.
  const byHand = useRef(false);
  const close = () => {
    setIsOpen(false);
    head.current?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its button and its list are told, and is neither
    <div
      class="pick"
      onPointerDown={() => {
        byHand.current = true;
      }}
      onKeyDown={(event) => {
        byHand.current = false;
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && event.target !== head.current);
        if (isOpen && isDone) close();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        // By hand, what is under the finger must not move away when the list closes.
        if (!isInside && !byHand.current) setIsOpen(false);
      }}
    >
      <button
        ref={head}
        type="button"
        class="pick-head"
        aria-expanded={isOpen}
        disabled={off}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span class="pick-legend">{legend}</span>{' '}
        <span class={chosen === undefined ? 'pick-chosen soft' : 'pick-chosen'}>
          {choices.find(({ value }) => value === chosen)?.label ?? none}
        </span>
        <span class="pick-sign" aria-hidden="true" />
      </button>
      <fieldset class="pick-list" disabled={off} hidden={!isOpen}>
        <legend class="unseen">{legend}</legend>
        {choices.map(({ value, label }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={id}
              checked={chosen === value}
              onChange={() => {
                onPick(value);
                if (byHand.current) close();
              }}
              onClick={() => chosen === value && byHand.current && close()}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
