/** Levels: what may be opened now, and every version that a session began with, by hash. */
import type { LevelPackage, NamedMap } from '#domain/level/level.ts';
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

  /** What a view says of the map of this version: its name, if it has a map. */
  mapOf(hash: string): { readonly map?: string } {
    const name = this.#held.get(hash)?.map?.name;
    return name === undefined ? {} : { map: name };
  }

  /** The map with this name, of any version that is open or can be opened. */
  map(name: string): NamedMap['place'] | undefined {
    const all = [...this.#held.values(), ...this.current.values()];
    return all.find(({ map }) => map?.name === name)?.map?.place;
  }
}
