/** Levels: what may be opened now, and every version that a session began with, by hash. */
import type { LevelPackage } from '#domain/level/level.ts';
import type { Store } from '../store/store.ts';

export class LevelShelf {
  /** What may be opened now, by level id. */
  readonly current: ReadonlyMap<string, LevelPackage>;
  readonly #store: Store;
  readonly #held = new Map<string, LevelPackage>();

  constructor(store: Store, current: ReadonlyMap<string, LevelPackage>) {
    this.#store = store;
    this.current = current;
  }

  /** Keeps this version for as long as the data file lives: a session begins with it. */
  async keep(level: LevelPackage): Promise<void> {
    await this.#store.saveLevel(level);
    this.#held.set(level.level.hash, level);
  }

  /** The version with this hash, from the store if need be. */
  async fetch(hash: string): Promise<LevelPackage | undefined> {
    const held = this.#held.get(hash) ?? (await this.#store.level(hash));
    if (held) this.#held.set(hash, held);
    return held;
  }

  /** A version that was kept or fetched before. */
  held(hash: string): LevelPackage | undefined {
    return this.#held.get(hash);
  }
}
