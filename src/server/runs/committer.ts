/**
 * Group commit: rows of all hosts are gathered for a few ms and written in one transaction, because a transaction costs
 * a flush of the disk. One batch is written at a time, and rows count in the order in which they came.
 */
import type { Store, StoredRow } from '../store/store.ts';
import type { Time } from './time.ts';

/** How long a row waits for company. */
const GATHER_MS = 3;

interface Waiting {
  readonly row: StoredRow;
  readonly settled: (error?: Error) => void;
}

export class Committer {
  readonly #store: Pick<Store, 'append'>;
  readonly #time: Time;
  readonly #afterBatch: () => void;
  #queue: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #cancel: (() => void) | undefined;

  /** @param afterBatch called when every row of a batch was settled: the moment to show what changed. */
  constructor(store: Pick<Store, 'append'>, time: Time, afterBatch: () => void = () => {}) {
    this.#store = store;
    this.#time = time;
    this.#afterBatch = afterBatch;
  }

  /** Takes a row; `settled` is called once, in the order of the rows. */
  commit(row: StoredRow, settled: (error?: Error) => void): void {
    this.#queue.push({ row, settled });
    this.#gather();
  }

  /** Writes what waits now; resolved when nothing waits any more. */
  async flush(): Promise<void> {
    while (this.#queue.length > 0 || this.#writing) {
      this.#cancel?.();
      this.#cancel = undefined;
      await (this.#writing ?? this.#write());
    }
  }

  #gather(): void {
    if (this.#cancel || this.#writing) return;
    this.#cancel = this.#time.after(GATHER_MS, () => {
      this.#cancel = undefined;
      void this.#write();
    });
  }

  #write(): Promise<void> {
    this.#writing = this.#writeBatch().finally(() => {
      this.#writing = undefined;
      if (this.#queue.length > 0) this.#gather();
    });
    return this.#writing;
  }

  async #writeBatch(): Promise<void> {
    const batch = this.#queue;
    this.#queue = [];
    let failure: Error | undefined;
    try {
      await this.#store.append(batch.map(({ row }) => row));
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      // Rows that came meanwhile stand on states that were just lost: they must not be written either.
      batch.push(...this.#queue);
      this.#queue = [];
    }
    for (const { settled } of batch) settled(failure);
    this.#afterBatch();
  }
}
