/** Parts of the settings dialog: a group that opens by itself, and a choice of a few under its name. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface GroupProps {
  readonly title: string;
  /** All groups of one dialog: when one opens, the others close, so that a phone shows one at a time. */
  readonly of: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function SettingsGroup({ title, of, open = false, children }: GroupProps) {
  return (
    <details class="settings-group" name={of} open={open}>
      <summary>{title}</summary>
      <div class="stack settings-inside">{children}</div>
    </details>
  );
}

export interface SettingChoiceProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function SettingChoice<Value extends string>(props: SettingChoiceProps<Value>) {
  const { legend, hint, options, value, onChoose } = props;
  const name = useId();
  const hintId = useId();
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : hintId}>
      <legend class="settings-legend">{legend}</legend>
      <div class="settings-choices">
        {options.map((option) => (
          <label key={option.value} class="choice" lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={hintId} class="soft settings-hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

export interface SettingSwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function SettingSwitch({ label, hint, on, onSwitch }: SettingSwitchProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {label}
        {hint !== undefined && (
          <>
            <br />
            <span class="soft">{hint}</span>
          </>
        )}
      </span>
    </label>
  );
}
