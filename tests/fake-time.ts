/** Time that stands still until a test moves it. */
import type { Time } from '#server/runs/time.ts';

export interface FakeTime extends Time {
  /** Moves the clock on, ringing what is due in order; lets promises settle after each. */
  pass(ms: number): Promise<void>;
}

/** Lets everything that waits on a resolved promise, or on the event loop's next turn, go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export function fakeTime(start = 1_750_000_000_000): FakeTime {
  let now = start;
  let made = 0;
  const waiting = new Map<number, { at: number; call: () => void }>();
  const nextDue = (until: number) =>
    [...waiting].filter(([, timer]) => timer.at <= until).sort(([a, x], [b, y]) => x.at - y.at || a - b)[0];
  return {
    now: () => now,
    after(ms, call) {
      const id = made++;
      waiting.set(id, { at: now + Math.max(ms, 0), call });
      return () => waiting.delete(id);
    },
    notBefore(at) {
      now = Math.max(now, at);
    },
    async pass(ms) {
      const until = now + ms;
      await settled();
      for (let due = nextDue(until); due; due = nextDue(until)) {
        waiting.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].call();
        await settled();
      }
      now = until;
    },
  };
}
