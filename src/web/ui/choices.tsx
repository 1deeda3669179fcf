/** One choice of a few, as radio buttons under their question. */
import './choices.css';
import './field.css';
import { useId } from 'preact/hooks';

export interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: string;
  readonly off: boolean;
  /** A class for each label, where it is not plain text. */
  readonly look?: string;
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, choices, chosen, off, look, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="choices" disabled={off}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span class={look}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
