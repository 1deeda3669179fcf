/** In high contrast, a light outline behind each bird and each object; in other themes nothing of it is there. */
import type Phaser from 'phaser';
import { theme } from '../ui/theme.ts';
import { OUTLINE_PX, outlineSheet } from './outline-sheet.ts';
import type { Scene } from './phaser-trimmed.ts';
import type { Atlas } from './sheet.ts';
import { addSheet } from './sheet-texture.ts';

type Image = Phaser.GameObjects.Image;

/** A picture that stands on its foot, and the sheet that its frames are on. */
export interface Outlined {
  readonly body: Image;
  readonly atlas: Atlas;
  readonly mine?: boolean;
}

const COLOURS = { mine: '#ffe04d', others: '#ffffff' } as const;
/** Between a body and the shadow under it. */
const BEHIND = 0.5;

export class Outlines {
  readonly #scene: Scene;
  readonly #density: number;
  readonly #of = new Map<Image, Image>();
  readonly #keys = new Set<string>();

  constructor(scene: Scene, density: number) {
    this.#scene = scene;
    this.#density = density;
  }

  frame(wanted: () => Iterable<Outlined>): void {
    if (theme.peek() !== 'contrast') {
      if (this.#of.size > 0) this.#clear();
      return;
    }
    const staying = new Set<Image>();
    for (const one of wanted()) {
      staying.add(one.body);
      this.#follow(one);
    }
    for (const [body, outline] of this.#of) {
      if (staying.has(body)) continue;
      outline.destroy();
      this.#of.delete(body);
    }
  }

  #follow({ body, atlas, mine = false }: Outlined): void {
    const key = this.#sheetFor(body.texture.key, atlas, mine);
    const outline = this.#of.get(body) ?? this.#enter(body, key);
    const frame = body.frame.name;
    if (outline.texture.key !== key) outline.setTexture(key, frame);
    else if (outline.frame.name !== frame) outline.setFrame(frame);
    const [wide, high] = [body.scaleX * this.#density, body.scaleY * this.#density];
    outline
      .setScale(wide, high)
      .setPosition(body.x, body.y + OUTLINE_PX * high)
      .setAlpha(body.alpha)
      .setVisible(body.visible);
    const depth = body.depth - BEHIND;
    // Each new depth has the whole place sorted.
    if (outline.depth !== depth) outline.setDepth(depth);
  }

  #enter(body: Image, key: string): Image {
    const outline = this.#scene.add.image(0, 0, key, body.frame.name).setOrigin(0.5, 1);
    this.#of.set(body, outline);
    return outline;
  }

  #sheetFor(of: string, atlas: Atlas, mine: boolean): string {
    const key = mine ? `${of} outline mine` : `${of} outline`;
    if (!this.#keys.has(key)) {
      const colour = mine ? COLOURS.mine : COLOURS.others;
      addSheet(this.#scene, key, outlineSheet(atlas, this.#density, colour));
      this.#keys.add(key);
    }
    return key;
  }

  #clear(): void {
    for (const outline of this.#of.values()) outline.destroy();
    this.#of.clear();
    for (const key of this.#keys) this.#scene.textures.remove(key);
    this.#keys.clear();
  }
}
