/**
 * How finely the place is drawn. Measured from its first frames, taken back by one level whenever frames stay slow, and
 * never raised before a reload: what goes to and fro is worse than what is a little plain. No level leaves out what means something.
 */

export const QUALITIES = ['high', 'medium', 'low'] as const;
export type Quality = (typeof QUALITIES)[number];

export interface Leaves {
  /** The most px of the device for a px of the page. */
  readonly pxPerCss: number;
  /** Soft shadows under birds, and the warm colour in the light of lamps. */
  readonly softness: boolean;
  /** What moves for its own sake. */
  readonly ambient: boolean;
  /** How often the night is drawn anew while somebody walks: once in so many frames. */
  readonly nightEach: number;
}

export const DRAWN: { readonly [quality in Quality]: Leaves } = {
  high: { pxPerCss: 2, softness: true, ambient: true, nightEach: 1 },
  medium: { pxPerCss: 1.25, softness: true, ambient: true, nightEach: 2 },
  low: { pxPerCss: 1, softness: false, ambient: false, nightEach: 3 },
};

/** The first frames load and decode: they say nothing. */
const SKIPPED = 20;
const FIRST = 60;
/** A window is so many frames; so many slow ones one after the other take a level back. */
const WINDOW = 90;
const SLOW_WINDOWS = 2;
/** A median frame that is longer is slow: about 42 and 29 frames a second. Longer than the last is too much for `medium`. */
const SLOW_MS = { high: 24, medium: 34, low: Number.POSITIVE_INFINITY } as const;
const TOO_SLOW_MS = 48;
/** Such a gap is a page that slept, not a frame. */
const GAP_MS = 1000;

export function measuredQuality(frameMs: readonly number[]): Quality {
  const middle = medianOf(frameMs);
  return middle <= SLOW_MS.high ? 'high' : middle <= TOO_SLOW_MS ? 'medium' : 'low';
}

/** Hears how long each frame took, and says when another quality is due. */
export class FrameWatch {
  readonly #due: (quality: Quality) => void;
  #quality: Quality | undefined;
  #frames: number[] = [];
  #skip = SKIPPED;
  #slow = 0;

  constructor(due: (quality: Quality) => void) {
    this.#due = due;
  }

  frame(tookMs: number): void {
    if (tookMs > GAP_MS) {
      this.#frames.length = 0;
      return;
    }
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    this.#frames.push(tookMs);
    if (this.#frames.length < (this.#quality ? WINDOW : FIRST)) return;
    if (this.#quality) this.#fallBack(this.#quality, medianOf(this.#frames));
    else this.#set(measuredQuality(this.#frames));
    this.#frames.length = 0;
  }

  #fallBack(quality: Quality, middleMs: number): void {
    this.#slow = middleMs > SLOW_MS[quality] ? this.#slow + 1 : 0;
    if (this.#slow >= SLOW_WINDOWS) this.#set(quality === 'high' ? 'medium' : 'low');
  }

  #set(quality: Quality): void {
    this.#quality = quality;
    this.#slow = 0;
    // What has changed takes some frames itself.
    this.#skip = SKIPPED;
    this.#due(quality);
  }
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
