/** A store that forgets everything when the process ends: for tests and for trying things out. */
import type { LevelPackage } from '#domain/level/level.ts';
import type { Heartbeat, Store, StoredRow, Stream } from './store.ts';

/** Everything passes through JSON, as on disk: what is read is never what the writer still holds. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export class MemoryStore implements Store {
  readonly #rows = new Map<Stream, StoredRow[]>();
  readonly #beats = new Map<Stream, Heartbeat>();
  readonly #levels = new Map<string, LevelPackage>();
  readonly #settings = new Map<string, string>();

  async append(batch: readonly StoredRow[]): Promise<void> {
    const taken = new Set<string>();
    for (const row of batch) {
      const place = `${row.stream}#${row.n}`;
      if (taken.has(place) || this.#rows.get(row.stream)?.some((known) => known.n === row.n)) {
        throw new Error(`row ${row.n} of ${row.stream} is already stored`);
      }
      taken.add(place);
    }
    for (const row of batch) {
      const rows = this.#rows.get(row.stream) ?? [];
      rows.push(copy(row));
      this.#rows.set(row.stream, rows);
    }
  }

  async rows(stream: Stream): Promise<readonly StoredRow[]> {
    return copy(this.#rows.get(stream) ?? []).sort((a, b) => a.n - b.n);
  }

  async streams(prefix: string): Promise<readonly Stream[]> {
    return [...this.#rows.keys()].filter((stream) => stream.startsWith(prefix)).sort();
  }

  async beat(beats: readonly Heartbeat[]): Promise<void> {
    for (const beat of beats) {
      const stored = beat.stored ?? this.#beats.get(beat.stream)?.stored;
      const { stream, session, at } = beat;
      this.#beats.set(stream, copy(stored ? { stream, session, at, stored } : { stream, session, at }));
    }
  }

  async lastBeat(stream: Stream): Promise<Heartbeat | undefined> {
    const beat = this.#beats.get(stream);
    return beat && copy(beat);
  }

  async saveLevel(level: LevelPackage): Promise<void> {
    this.#levels.set(level.level.hash, copy(level));
  }

  async level(hash: string): Promise<LevelPackage | undefined> {
    const level = this.#levels.get(hash);
    return level && copy(level);
  }

  async setting(name: string): Promise<string | undefined> {
    return this.#settings.get(name);
  }

  async putSetting(name: string, value: string): Promise<void> {
    this.#settings.set(name, value);
  }

  async dropSettings(prefix: string): Promise<void> {
    for (const name of [...this.#settings.keys()]) if (name.startsWith(prefix)) this.#settings.delete(name);
  }

  async eraseSession(session: string): Promise<void> {
    for (const [stream, rows] of this.#rows) if (rows[0]?.session === session) this.#rows.delete(stream);
    for (const [stream, beat] of this.#beats) if (beat.session === session) this.#beats.delete(stream);
  }

  async close(): Promise<void> {}
}
