/** The button of every surface. One that is off stays in the tab order, so that focus is not lost and its reason can be read. */
import './button.css';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export type ButtonTone = 'plain' | 'primary' | 'danger' | 'quiet';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'disabled' | 'onClick'> {
  readonly children: ComponentChildren;
  readonly tone?: ButtonTone;
  readonly big?: boolean;
  readonly wide?: boolean;
  /** Shown as off and does nothing, but can still be reached and read. */
  readonly off?: boolean;
  readonly onClick?: (() => void) | undefined;
}

export function Button({ children, tone = 'plain', big, wide, off, onClick, type, ...rest }: ButtonProps) {
  const classes = ['button', `button-${tone}`, big ? 'button-big' : '', wide ? 'button-wide' : ''];
  const press = (event: Event) => {
    if (off) event.preventDefault();
    else onClick?.();
  };
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      class={classes.filter(Boolean).join(' ')}
      aria-disabled={off ? 'true' : undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}
