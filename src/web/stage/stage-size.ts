/** How big the stage is on the page, and how many px of the device it is drawn with. */
import type { Size } from './lens.ts';

/** More cannot be seen, and costs memory and time. */
const MOST_PER_CSS = 2;
const MOST_PX = 4_200_000;
const LEAST_PX = 64;

export interface Measured {
  readonly css: Size;
  readonly pxPerCss: number;
  /** Not while the page shows something else in its place. */
  readonly isShown: boolean;
}

export class StageSize {
  readonly #parent: HTMLElement;
  #now: Measured;
  #observer: ResizeObserver | undefined;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    this.#now = measured(parent);
  }

  now(): Measured {
    return this.#now;
  }

  changed(tell: () => void): void {
    this.#observer = new ResizeObserver(() => {
      this.#now = measured(this.#parent);
      tell();
    });
    this.#observer.observe(this.#parent);
  }

  close(): void {
    this.#observer?.disconnect();
  }
}

export function pxPerCssFor({ width, height }: Size, devicePixelRatio: number): number {
  return Math.min(devicePixelRatio, MOST_PER_CSS, Math.sqrt(MOST_PX / (width * height)));
}

function measured(parent: HTMLElement): Measured {
  const css = { width: Math.max(LEAST_PX, parent.clientWidth), height: Math.max(LEAST_PX, parent.clientHeight) };
  return { css, pxPerCss: pxPerCssFor(css, devicePixelRatio), isShown: parent.clientWidth > 0 };
}
