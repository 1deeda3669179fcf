/** The time that is left, counted down to a moment of the server's clock, or standing still. */
import './timer.css';
import { countdown } from './countdown.ts';
import { Icon } from './icon.tsx';
import { useTick } from './tick.ts';

/** Either a running clock with its deadline (wall time, ms) or a still one with what is left. */
export type Clock = { readonly deadline: number } | { readonly leftMs: number };

export function leftOf(clock: Clock, now: number): number {
  return 'deadline' in clock ? clock.deadline - now : clock.leftMs;
}

export interface TimerProps {
  readonly clock: Clock;
  /** The server's wall time, in ms. */
  readonly now: () => number;
  readonly label: string;
  /** It stands for good: a flag, where a pause has its snow. */
  readonly over?: boolean;
}

/** Not a live region: a screen reader reads it when asked, never each second. */
export function Timer({ clock, now, label, over = false }: TimerProps) {
  const running = 'deadline' in clock;
  useTick(running);
  return (
    <span class={running ? 'timer' : 'timer timer-still'} role="timer" aria-live="off" aria-label={label}>
      <Icon name={over ? 'flag' : running ? 'clock' : 'snow'} />
      <span>{countdown(leftOf(clock, now()))}</span>
    </span>
  );
}
