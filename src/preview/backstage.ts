/**
 * What stands behind the preview's page: the missions, the rehearsal that goes on, and how it is shown. The viewers are
 * frames of this page and ask it through their parent window.
 */
import { signal } from '@preact/signals';
import type { PuzzleId } from '#domain/ids.ts';
import type { LevelPackage } from '#domain/level/level.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { LevelVoice } from '#server/texts.ts';
import { showingHolders } from './key-holders.ts';
import { askForLevels, type LevelsFeed } from './levels-feed.ts';
import { PresenceRelay } from './presence-relay.ts';
import { BEGINS_AT, Rehearsal } from './rehearsal.ts';
import { sameRules } from './same-rules.ts';
import { BEGINS_ANEW, hashOf, type Setup, seersFor, setupIn } from './setup.ts';
import { StepClock } from './step-clock.ts';

declare global {
  interface Window {
    canariBackstage?: Backstage;
  }
}

export class Backstage {
  readonly setup = signal<Setup>(setupIn(location.hash));
  readonly feed = signal<LevelsFeed | undefined>(undefined);
  /** Why there are no missions at all. */
  readonly failed = signal<string | undefined>(undefined);
  readonly rehearsal = signal<Rehearsal | undefined>(undefined);
  /** Changes whenever something was applied. */
  readonly beat = signal(0);
  /** What the server would have logged: texts that are missing, bugs. */
  readonly log = signal<readonly string[]>([]);
  /** What the last press of a button came to. */
  readonly said = signal('');
  readonly relay = new PresenceRelay();
  /** The texts as they are in the files now, which may be newer than the rehearsal. */
  voice = new LevelVoice(undefined, () => {});
  /** Raised when the files say something else. */
  words = 0;
  readonly #watching = new Set<() => void>();
  #telling = false;

  /** @returns how to stop */
  watch(run: () => void): () => void {
    this.#watching.add(run);
    run();
    return () => this.#watching.delete(run);
  }

  change(part: Partial<Setup>): void {
    const before = this.setup.peek();
    const next = { ...before, ...part };
    this.#set({ ...next, seers: seersFor(next.size, next.seers) });
    if (BEGINS_ANEW.some((key) => next[key] !== before[key])) {
      this.beginAnew();
      this.#showHolders();
    }
    this.#tell();
  }

  /** Somebody wrote another address, or went back. */
  follow(): void {
    this.change(setupIn(location.hash));
  }

  beginAnew(): void {
    const { level, puzzle, ...cast } = this.setup.peek();
    const chosen = this.#package(level);
    this.rehearsal.peek()?.close();
    this.log.value = [];
    this.relay.clear();
    if (!chosen) {
      this.rehearsal.value = undefined;
      this.#tell();
      return;
    }
    this.#take(chosen);
    const log = (line: string) => {
      this.log.value = [...this.log.peek(), line];
    };
    const edges = { kinds: KINDS, clock: new StepClock(BEGINS_AT), log, changed: () => this.#tell() };
    this.rehearsal.value = new Rehearsal(chosen, cast, edges);
    if (puzzle !== '') this.jump(puzzle);
    else this.said.value = 'The mission begins.';
    this.#tell();
  }

  /** Reads the missions, at first and whenever a file has changed. What only says something else begins nothing anew. */
  async readLevels(): Promise<void> {
    try {
      this.feed.value = await askForLevels();
      this.failed.value = undefined;
    } catch (bug) {
      this.failed.value = String(bug);
      return;
    }
    const { level, puzzle } = this.setup.peek();
    const isFirst = this.rehearsal.peek() === undefined;
    const chosen = this.#package(level) ?? (level === '' ? this.feed.peek()?.levels[0] : undefined);
    const played = this.rehearsal.peek()?.level;
    // A mission that is broken just now is shown as it was before, beside what is wrong with it.
    if (!chosen) return;
    const stays = played !== undefined && sameRules(played, chosen);
    const known = puzzle in chosen.level.puzzles ? puzzle : '';
    if (level !== chosen.level.id || known !== puzzle) this.change({ level: chosen.level.id, puzzle: known });
    else if (!stays) this.beginAnew();
    else this.#take(chosen);
    if (isFirst && !location.hash.includes('seers=')) this.#showHolders();
    this.#tell();
  }

  jump(puzzle: PuzzleId): void {
    void this.perform(`${puzzle} is open.`, (solve, rehearsal) => solve.jumpTo(rehearsal, puzzle));
  }

  /** Plays for the author; what goes wrong is said. */
  async perform(
    done: string,
    deed: (solve: typeof import('./solve-puzzle.ts'), rehearsal: Rehearsal) => void,
  ): Promise<void> {
    const rehearsal = this.rehearsal.peek();
    if (!rehearsal) return;
    try {
      deed(await import('./solve-puzzle.ts'), rehearsal);
      this.said.value = done;
    } catch (bug) {
      console.warn(bug);
      this.said.value = `That did not work: ${bug instanceof Error ? bug.message : String(bug)}.`;
    }
    this.#tell();
  }

  hold(still: boolean): void {
    const clock = this.rehearsal.peek()?.clock;
    if (still) clock?.hold();
    else clock?.go();
    this.said.value = still ? 'The clock stands still.' : 'The clock goes on.';
    this.#tell();
  }

  step(ms: number): void {
    this.rehearsal.peek()?.clock.step(ms);
    this.said.value = `${ms / 1000} s have passed.`;
    this.#tell();
  }

  #set(next: Setup): void {
    this.setup.value = next;
    history.replaceState(null, '', `#${hashOf(next)}`);
  }

  #showHolders(): void {
    const rehearsal = this.rehearsal.peek();
    const setup = this.setup.peek();
    if (rehearsal && setup.puzzle !== '') this.#set({ ...setup, seers: showingHolders(rehearsal, setup) });
  }

  #take(chosen: LevelPackage): void {
    this.voice = new LevelVoice(chosen, (line) => {
      this.log.value = [...this.log.peek(), line];
    });
    this.words += 1;
  }

  #package(id: string): LevelPackage | undefined {
    return this.feed.peek()?.levels.find(({ level }) => level.id === id);
  }

  /** Together, and after the answers: as over a wire, an answer comes before its view. */
  #tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    setTimeout(() => {
      this.#telling = false;
      this.beat.value += 1;
      for (const run of [...this.#watching]) run();
    });
  }
}
