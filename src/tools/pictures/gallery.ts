/** What is seen in several sizes and themes by turns, and steps of which one that fails does not end the others. */
import type { Page } from '@playwright/test';
import { THEMES } from '#web/ui/theme.ts';
import { type Camera, dress, FRAMES, type Frame } from './camera.ts';

/** The first of two pages is seen on these, the second on those. */
const PLAYERS: readonly (readonly Frame[])[] = [
  ['phone', 'wall'],
  ['phone', 'tablet'],
];
const WALLS: readonly (readonly Frame[])[] = [['wall'], ['wall']];

export class Gallery {
  failed = 0;
  readonly #camera: Camera;
  #taken = 0;
  #turn = 0;

  constructor(camera: Camera) {
    this.#camera = camera;
  }

  /** The themes go round, so that each size is seen in all of them. */
  readonly see = async (name: string, pages: readonly Page[]): Promise<void> => {
    const frames = name.startsWith('screen') ? WALLS : PLAYERS;
    const number = String(++this.#taken).padStart(2, '0');
    for (const [at, page] of pages.entries()) {
      const before = page.viewportSize();
      for (const frame of frames[at] ?? []) {
        const theme = THEMES[this.#turn++ % THEMES.length] ?? 'night';
        await page.setViewportSize(FRAMES[frame]);
        await dress(page, theme);
        await this.#camera.note(page, `${frame}-${number}-${name}-${at === 0 ? 'fr' : 'de'}-${theme}`);
      }
      await dress(page, 'night');
      if (before) await page.setViewportSize(before);
    }
    this.#turn++;
  };

  readonly step = async (name: string, does: () => Promise<unknown>): Promise<void> => {
    try {
      await does();
    } catch (error) {
      this.failed++;
      console.error(`${name}: ${error instanceof Error ? error.message.slice(0, 400) : error}`);
    }
  };
}
