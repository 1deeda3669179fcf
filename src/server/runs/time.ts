/** The server's only clock and its only way to wait: given to everything, so that tests hold time in their hands. */

export interface Time {
  /** Wall time, in ms since 1970. Never runs backwards while the process lives. */
  now(): number;
  /** Calls back once, after `ms`; the answer cancels it. Long waits may come early, in steps of an hour at most. */
  after(ms: number, call: () => void): () => void;
  /** Raises the clock to `at`: what is stored may be ahead of a machine whose clock was set back. */
  notBefore(at: number): void;
}

/** Node's timers overflow at 2^31 ms and fire at once; nothing here minds being called early. */
const LONGEST_WAIT_MS = 3_600_000;

export function systemTime(): Time {
  let latest = 0;
  return {
    now() {
      latest = Math.max(latest, Date.now());
      return latest;
    },
    after(ms, call) {
      const timer = setTimeout(call, Math.min(Math.max(ms, 0), LONGEST_WAIT_MS));
      return () => clearTimeout(timer);
    },
    notBefore(at) {
      latest = Math.max(latest, at);
    },
  };
}
