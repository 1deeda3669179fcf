/** A sheet of its own for each bird of the team: a class of eight kinds of birds is not in the memory of a team of four. */
import type { AtlasFiles } from './files.ts';
import { type Atlas, type Frames, loadCut, loadFrames } from './sheet.ts';

/** Who comes with a bird that has no picture is drawn as this one. */
const UNKNOWN_BIRD = 'tit';

export class BirdSheets {
  readonly #files: AtlasFiles;
  readonly #frames: Frames;
  readonly #sheets = new Map<string, Atlas>();
  readonly #asked = new Set<string>();

  private constructor(files: AtlasFiles, frames: Frames) {
    this.#files = files;
    this.#frames = frames;
  }

  static async load(files: AtlasFiles, team: readonly string[]): Promise<BirdSheets> {
    const birds = new BirdSheets(files, await loadFrames(files.frames));
    await birds.#cut(team.map((bird) => birds.knownAs(bird)));
    return birds;
  }

  knownAs(bird: string): string {
    return Object.hasOwn(this.#frames, `${bird}/down/idle-0`) ? bird : UNKNOWN_BIRD;
  }

  /** Nothing yet for a bird that comes late: its sheet is cut, from the browser's own cache, for a later frame. */
  of(bird: string): Atlas | undefined {
    const known = this.knownAs(bird);
    const sheet = this.#sheets.get(known);
    if (!sheet && !this.#asked.has(known)) {
      // What is asked once more only after a reload is drawn as nothing: name and lamp are there.
      this.#cut([known]).catch((bug: unknown) => console.warn(`no picture of ${known}`, bug));
    }
    return sheet;
  }

  async #cut(birds: readonly string[]): Promise<void> {
    for (const bird of birds) this.#asked.add(bird);
    const groups = Object.fromEntries([...new Set(birds)].map((bird) => [bird, this.#framesOf(bird)]));
    if (birds.length === 0) return;
    for (const [bird, atlas] of Object.entries(await loadCut(this.#files.image, groups))) this.#sheets.set(bird, atlas);
  }

  #framesOf(bird: string): Frames {
    return Object.fromEntries(Object.entries(this.#frames).filter(([name]) => name.startsWith(`${bird}/`)));
  }
}
