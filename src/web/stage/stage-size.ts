/** How big the stage is on the page, and how many px of the device it is drawn with. */
import type { Size } from './lens.ts';
import { drawnNow, quality } from './quality-choice.ts';

/** More costs memory and time, and is hardly seen. */
const MOST_PX = 2_600_000;
/** More px than the page has are drawn only up to so many: a tablet's tab stays under 150 MB. */
const FINER_PX = 620_000;
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
  #stop = () => {};

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    this.#now = measured(parent);
  }

  now(): Measured {
    return this.#now;
  }

  /** When the stage has another size on the page, or is drawn with another quality. */
  changed(tell: () => void): void {
    const again = () => {
      this.#now = measured(this.#parent);
      tell();
    };
    this.#observer = new ResizeObserver(again);
    this.#observer.observe(this.#parent);
    this.#stop = quality.subscribe(again);
  }

  close(): void {
    this.#observer?.disconnect();
    this.#stop();
  }
}

export function pxPerCssFor({ width, height }: Size, devicePixelRatio: number): number {
  const within = (px: number) => Math.sqrt(px / (width * height));
  return Math.min(devicePixelRatio, drawnNow().pxPerCss, Math.max(within(FINER_PX), Math.min(1, within(MOST_PX))));
}

function measured(parent: HTMLElement): Measured {
  const css = { width: Math.max(LEAST_PX, parent.clientWidth), height: Math.max(LEAST_PX, parent.clientHeight) };
  return { css, pxPerCss: pxPerCssFor(css, devicePixelRatio), isShown: parent.clientWidth > 0 };
}
