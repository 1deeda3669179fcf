/** A beat for everything that counts down: runs only while something on the page looks at it. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Four times a second, so that a shown second is never more than a quarter late. */
const BEAT_MS = 250;

const beat = signal(0);
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Renders the calling component again at each beat while `on`. */
export function useTick(on = true): void {
  if (on) beat.value;
  useEffect(() => {
    if (!on) return;
    watchers += 1;
    timer ??= setInterval(() => {
      beat.value += 1;
    }, BEAT_MS);
    return () => {
      watchers -= 1;
      if (watchers > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  }, [on]);
}
