/** One setting: a choice of a few, kept on the device, and on the page as soon as it is made. */
import { type Signal, signal } from '@preact/signals';
import { forget, keep, kept } from '../kept.ts';

export interface KeptChoice<Value extends string> {
  readonly now: Signal<Value>;
  /** Whether it is what the device would have without anybody's choice. */
  isUsual(): boolean;
  /** Reads what was kept. @param usual what it is here where nobody chose */
  start(page: HTMLElement, usual?: Value): void;
  choose(next: Value): void;
  reset(): void;
}

interface ChoiceParts<Value extends string> {
  readonly keptAs: string;
  readonly options: readonly Value[];
  readonly usual: Value;
  /** What the page looks like with it. */
  readonly show?: (page: HTMLElement, value: Value) => void;
}

/** Has its value from the start where nothing is shown; else `start` shows it, before anything is drawn. */
export function keptChoice<Value extends string>({
  keptAs,
  options,
  usual,
  show,
}: ChoiceParts<Value>): KeptChoice<Value> {
  let usualHere = usual;
  const stored = () => options.find((one) => one === kept(keptAs));
  const current = signal<Value>(show ? usual : (stored() ?? usual));
  const set = (page: HTMLElement | undefined, next: Value) => {
    current.value = next;
    if (page) show?.(page, next);
  };
  return {
    now: current,
    isUsual: () => current.value === usualHere,
    start(page, usualNow = usual) {
      usualHere = usualNow;
      set(page, stored() ?? usualHere);
    },
    choose(next) {
      set(show && document.documentElement, next);
      keep(keptAs, next);
    },
    reset() {
      set(show && document.documentElement, usualHere);
      forget(keptAs);
    },
  };
}
