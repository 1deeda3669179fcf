/**
 * The missions as their folders say them now [R179]: read at the start, and again when a file of theirs has changed. A
 * mission that an edit broke stays as it was last good, beside what is wrong with it.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kinds } from '#domain/level/draft.ts';
import type { LevelPackage } from '#domain/level/level.ts';
import { type LoadedLevels, loadLevels } from './level-library.ts';

export class MissionFiles {
  readonly #root: string;
  readonly #kinds: Kinds;
  #mark = '';
  #last: LoadedLevels = { levels: new Map(), problems: [], looked: 0 };
  #reading: Promise<LoadedLevels> | undefined;

  constructor(root: string, kinds: Kinds) {
    this.#root = root;
    this.#kinds = kinds;
  }

  /** Reads nothing but dates while no file has changed. Who asks meanwhile waits for the same answer. */
  read(): Promise<LoadedLevels> {
    this.#reading ??= this.#readIfChanged().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readIfChanged(): Promise<LoadedLevels> {
    const mark = await markOf(this.#root);
    if (mark === this.#mark) return this.#last;
    const found = await loadLevels(this.#root, this.#kinds);
    this.#last = { ...found, levels: this.#withLastGood(found) };
    this.#mark = mark;
    return this.#last;
  }

  /** Folder and id are the same, so a problem's file begins with the id of the mission that it is in. */
  #withLastGood({ levels, problems }: LoadedLevels): ReadonlyMap<string, LevelPackage> {
    const broken = new Set(problems.map(({ file }) => file.split('/')[0]));
    const stay = [...this.#last.levels].filter(([id]) => broken.has(id) && !levels.has(id));
    return new Map([...levels, ...stay].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Names, dates and sizes of everything below: equal as long as nobody has saved anything. */
async function markOf(root: string): Promise<string> {
  const found = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const seen = await Promise.all(
    files.sort().map(async (file) => {
      // An editor that saves may take a file away for a moment.
      const about = await stat(file).catch(() => undefined);
      return `${file} ${about?.mtimeMs} ${about?.size}`;
    }),
  );
  return seen.join('\n');
}
