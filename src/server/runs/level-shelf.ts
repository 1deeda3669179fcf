/** Levels: what may be opened now, and every version that a session began with, by hash. */
import type { LevelPackage, NamedMap } from '#domain/level/level.ts';
import type { Accent } from '#domain/level/look.ts';
import type { LevelProblem } from '#domain/level/problem.ts';
import type { Store } from '../store/store.ts';

/** What may be opened, by level id, and what is wrong with what may not. */
export interface Offer {
  readonly levels: ReadonlyMap<string, LevelPackage>;
  readonly problems: readonly LevelProblem[];
}

export class LevelShelf {
  readonly #store: Store;
  readonly #look: () => Promise<Offer>;
  #offer: Offer;
  readonly #held = new Map<string, LevelPackage>();

  /** @param look what may be opened now, if that may change while the server runs */
  constructor(store: Store, offer: Offer, look: () => Promise<Offer> = async () => offer) {
    this.#store = store;
    this.#offer = offer;
    this.#look = look;
  }

  /** What may be opened now: a session that is opened gets a mission as its files say it at that moment [R179]. */
  async offer(): Promise<Offer> {
    this.#offer = await this.#look();
    return this.#offer;
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

  /** What a view says of the colour of this version, if it has one of its own. */
  accentOf(hash: string): { readonly accent?: Accent } {
    const accent = this.#held.get(hash)?.level.accent;
    return accent === undefined ? {} : { accent };
  }

  /** What a console says of the page that this version gives to take home: the mission's id, if it has one. */
  takeHomeOf(hash: string): { readonly takeHome?: string } {
    const { id, takeHome = 0 } = this.#held.get(hash)?.level ?? {};
    return id === undefined || takeHome === 0 ? {} : { takeHome: id };
  }

  /** The map with this name, of any version that is open or can be opened. */
  map(name: string): NamedMap['place'] | undefined {
    const all = [...this.#held.values(), ...this.#offer.levels.values()];
    return all.find(({ map }) => map?.name === name)?.map?.place;
  }
}
