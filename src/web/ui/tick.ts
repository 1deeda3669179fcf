/** A beat for everything that counts down: runs only while something on the page looks at it. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** A shown second is never later than this: projector and tablets beside each other change as one [R14]. */
const BEAT_MS = 100;

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
