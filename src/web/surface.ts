/** What src/main.ts gives to the surface that the path names, and what it asks of one. */

export type SurfacePath = '/' | '/play' | '/console' | '/screen';

export interface Page {
  readonly root: HTMLElement;
  /** Loads a surface's code while the user waits, so that going there is quick. */
  prefetch(path: SurfacePath): void;
}

export interface Surface {
  open(page: Page): void | Promise<void>;
}
