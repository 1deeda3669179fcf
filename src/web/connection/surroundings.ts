/** What a connection needs of the page around it. Tests give it another one. */

export interface Surroundings {
  /** Calls back when the network is back, or when somebody looks at the page again. Returns how to stop. */
  onWake(run: () => void): () => void;
  /** Loads the page again, once per tab and reason. False: that was done already and did not help. */
  reloadOnce(reason: string): boolean;
  /** Eight letters or more that no other page load has. Not a secret. */
  newClient(): string;
  /** A number in [0, 1). */
  chance(): number;
}

export const browserSurroundings: Surroundings = {
  onWake(run) {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('online', run, { signal });
    addEventListener('pageshow', run, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && run(), { signal });
    return () => stop.abort();
  },
  reloadOnce(reason) {
    const key = `canari.reloaded.${reason}`;
    try {
      if (sessionStorage.getItem(key) !== null) return false;
      sessionStorage.setItem(key, '1');
    } catch {
      // Without a memory of it, a page that stays old would reload for ever.
      return false;
    }
    location.reload();
    return true;
  },
  // crypto.randomUUID is missing on plain HTTP; getRandomValues is there.
  newClient: () =>
    [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  chance: Math.random,
};
