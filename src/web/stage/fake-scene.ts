/** For tests: a scene that keeps what is on it, and knows what was done to it. It draws nothing and needs no browser. */
import type { Scene } from './phaser-trimmed.ts';
import type { Pictures } from './pictures.ts';

export class FakeImage {
  x: number;
  y: number;
  readonly key: string;
  scaleX = 1;
  scaleY = 1;
  alpha = 1;
  visible = true;
  depth = 0;
  displayWidth = 0;
  displayHeight = 0;
  readonly texture: { key: string };
  readonly frame = { name: '', width: 0, height: 0 };
  readonly #gone: (image: FakeImage) => void;

  constructor(x: number, y: number, key: string, gone: (image: FakeImage) => void) {
    this.x = x;
    this.y = y;
    this.key = key;
    this.texture = { key };
    this.#gone = gone;
  }

  setPosition(x: number, y: number): this {
    return Object.assign(this, { x, y });
  }

  setScale(scaleX: number, scaleY = scaleX): this {
    return Object.assign(this, { scaleX, scaleY });
  }

  setDisplaySize(displayWidth: number, displayHeight: number): this {
    return Object.assign(this, { displayWidth, displayHeight });
  }

  setAlpha(alpha: number): this {
    return Object.assign(this, { alpha });
  }

  setVisible(visible: boolean): this {
    return Object.assign(this, { visible });
  }

  setDepth(depth: number): this {
    return Object.assign(this, { depth });
  }

  setOrigin = (): this => this;
  setBlendMode = (): this => this;
  setRotation = (): this => this;
  setCrop = (): this => this;
  setFrame = (): this => this;
  setTexture = (): this => this;

  destroy(): void {
    this.#gone(this);
  }
}

export interface FakeScene {
  readonly scene: Scene;
  /** What is on it now. */
  readonly images: ReadonlySet<FakeImage>;
}

export function fakeScene(): FakeScene {
  const images = new Set<FakeImage>();
  const image = (x: number, y: number, key: string): FakeImage => {
    const added = new FakeImage(x, y, key, (gone) => images.delete(gone));
    images.add(added);
    return added;
  };
  // What the stage touches of a scene, of the hundreds of things that one has: any other would fail its test at once.
  const scene = { add: { image }, textures: { exists: () => true, remove: () => {} } };
  return { scene: scene as unknown as Scene, images };
}

/** Pictures of things, each so many px high; no bird has one yet. */
export function fakePictures(heights: { readonly [prop: string]: number }): Pictures {
  const frames = Object.fromEntries(
    Object.entries(heights).map(([prop, h]) => [prop, { frame: { x: 0, y: 0, w: 60, h } }]),
  );
  const birds = { knownAs: (bird: string) => bird, of: () => undefined };
  // Neither ground nor atlas image: nothing here is painted.
  return { density: 1, props: { frames }, birds } as unknown as Pictures;
}
