/** A labelled text field or list, with its hint and its error tied to it for screen readers. */
import './field.css';
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Labels {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to try; announced when it appears. */
  readonly error?: string | undefined;
}

export interface FieldProps extends Labels {
  /** Hides what is typed. */
  readonly secret?: boolean;
  readonly name?: string;
  readonly autocomplete?: 'off' | 'current-password' | 'new-password';
  readonly autocapitalize?: 'off' | 'characters';
  readonly spellcheck?: boolean;
  /** A keyboard of digits, where there is one on the screen. */
  readonly inputMode?: 'numeric';
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly value: string;
  /** `code`: large spaced capitals. */
  readonly look?: 'plain' | 'code';
  readonly onInput: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function Field({ label, hint, error, look = 'plain', secret, onInput, inputRef, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        {...(secret ? { type: 'password' as const } : { type: 'text' as const })}
        {...describedBy(id, hint, error)}
        id={id}
        {...(inputRef ? { ref: inputRef } : {})}
        class={look === 'code' ? 'input input-code' : 'input'}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Labelled>
  );
}

export interface SelectProps extends Labels {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly off?: boolean;
  readonly onChange: (value: string) => void;
}

export function Select({ label, hint, error, value, options, off = false, onChange }: SelectProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <select
        {...describedBy(id, hint, error)}
        id={id}
        class="input"
        value={value}
        disabled={off}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function describedBy(id: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': true } : {}) };
}

function Labelled({ id, label, hint, error, children }: Labels & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label class="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <div role="alert">
        {error && (
          <p class="field-error" id={`${id}-error`}>
            <Icon name="warning" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  );
}
