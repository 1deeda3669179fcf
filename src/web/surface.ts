/** What src/main.ts gives to the surface that the path names, and what it asks of one. */

export type SurfacePath = '/' | '/play' | '/console' | '/screen' | '/take-home' | '/booster';

/** What to load while the user waits, and how it gets on. */
export interface Ahead {
  /** The map of the mission, if it has one. */
  readonly map: string | undefined;
  /** From 0 to 1, more and more of it is there. */
  readonly told: (share: number) => void;
}

export interface Page {
  readonly root: HTMLElement;
  /** Loads a surface's code, and what that surface shows first, so that going there is quick. */
  prefetch(path: SurfacePath, ahead: Ahead): void;
  /** Shows another surface in place of this one. */
  go(path: SurfacePath): void;
}

export interface Surface {
  open(page: Page): void | Promise<void>;
  prepare?(ahead: Ahead): Promise<void>;
}
