/** One choice of a few, as radio buttons under their question. */
import '#web/ui/field.css';
import { useId } from 'preact/hooks';

export interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: string;
  readonly off: boolean;
  /** Shown letter by letter, as on a bar. */
  readonly engraved?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, choices, chosen, off, engraved, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="forge-choices" disabled={off}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span class={engraved ? 'forge-engraved' : undefined}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
