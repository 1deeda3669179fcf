/** Who wants to know that a stream has a new state on disk. Told once for a whole batch of rows, after its answers. */

export class Changes {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #changed = new Set<string>();
  readonly #log: (line: string) => void;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  /** Calls back after each batch that changed the topic; the answer ends it. */
  listen(topic: string, call: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(call));
    return () => {
      listeners.delete(call);
      if (listeners.size === 0 && this.#listeners.get(topic) === listeners) this.#listeners.delete(topic);
    };
  }

  note(topic: string): void {
    this.#changed.add(topic);
  }

  tell(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const topic of changed) {
      for (const call of [...(this.#listeners.get(topic) ?? [])]) {
        try {
          call();
        } catch (error) {
          this.#log(`bug: while showing ${topic}\n${error instanceof Error ? error.stack : String(error)}`);
        }
      }
    }
  }
}
