/** What stands in the place: objects, which shine when my bird is next to them, and things to look at only. */
import type Phaser from 'phaser';
import type { LevelMap, Place, Rectangle } from '#domain/level/map.ts';
import { DEPTH } from './depth.ts';
import type { Outlined } from './outlines.ts';
import { BLEND_ADD, type Scene } from './phaser-trimmed.ts';
import { firstProp, type Pictures, propFrame, propSize } from './pictures.ts';
import { drawnNow } from './quality-choice.ts';
import type { Atlas } from './sheet.ts';
import { addSoftLight, WARM_LIGHT } from './soft-light.ts';
import type { ObjectLook, StagePicture } from './stage.ts';

const SHINE = 'shine';
const SHINE_ALPHA = { least: 0.7, more: 0.3, turnMs: 1400 } as const;
/** Birds walk over it. */
const FLAT = new Set(['carpet-round']);
/** How the picture of a thing ends that has one of its own for when all is done. */
const DONE = ['lit', 'pulled'] as const;
/** A finger is wider than a small thing. */
const TAP_PX = 60;
/** How a thing answers when its puzzle is over: it dips, comes up again and is still. */
const POP = { ms: 620, thing: 0.1, handle: 0.28 } as const;

export class Things {
  readonly #map: LevelMap;
  readonly #pictures: Pictures;
  readonly #bodies = new Map<string, Phaser.GameObjects.Image>();
  /** What can be used has an outline where contrast matters. */
  readonly outlined: readonly Outlined[];
  readonly #looks = new Map<string, ObjectLook>();
  readonly #shine: Phaser.GameObjects.Image;
  readonly #all: Phaser.GameObjects.Image[] = [];
  readonly #decor: { readonly image: Phaser.GameObjects.Image; readonly prop: string }[] = [];
  readonly #pops = new Map<string, { readonly fromMs: number; readonly dip: number }>();

  constructor(scene: Scene, map: LevelMap, pictures: Pictures) {
    this.#map = map;
    this.#pictures = pictures;
    const stand = ({ x, y, prop }: Place & { readonly prop: string }) => {
      const image = scene.add
        .image(x, y, 'props', propFrame(pictures, prop))
        .setOrigin(0.5, 1)
        .setScale(1 / pictures.density)
        .setDepth(FLAT.has(prop) ? DEPTH.flat : y);
      this.#all.push(image);
      return image;
    };
    for (const thing of map.decor) this.#decor.push({ image: stand(thing), prop: thing.prop });
    for (const [object, thing] of Object.entries(map.objects)) this.#bodies.set(object, stand(thing));
    const atlas = looksOf(pictures, map);
    this.outlined = [...this.#bodies.values()].map((body) => ({ body, atlas }));
    addSoftLight(scene, SHINE, WARM_LIGHT, 0.8);
    this.#shine = scene.add.image(0, 0, SHINE).setBlendMode(BLEND_ADD).setVisible(false);
  }

  show({ objects }: StagePicture): void {
    for (const [object, { look }] of Object.entries(objects)) {
      if (this.#looks.get(object) === look) continue;
      this.#looks.set(object, look);
      const prop = this.#map.objects[object]?.prop ?? '';
      const names = look === 'done' ? [...DONE.map((state) => `${prop}-${state}`), prop] : [prop];
      this.#bodies.get(object)?.setFrame(firstProp(this.#pictures, names));
    }
  }

  /** What is to look at only, for what moves by itself. */
  get decor(): readonly { readonly image: Phaser.GameObjects.Image; readonly prop: string }[] {
    return this.#decor;
  }

  /** Something with a handle, which has a picture of its own for when it is pulled. */
  hasHandle(object: string): boolean {
    const pulled = `${this.#map.objects[object]?.prop ?? ''}-pulled`;
    return firstProp(this.#pictures, [pulled]) === pulled;
  }

  pop(object: string, nowMs: number): void {
    this.#pops.set(object, { fromMs: nowMs, dip: this.hasHandle(object) ? POP.handle : POP.thing });
  }

  frame(near: string | undefined, nowMs: number, motion: 'full' | 'less'): void {
    this.#bounce(nowMs);
    const place = near === undefined ? undefined : this.#map.objects[near];
    this.#shine.setVisible(place !== undefined);
    if (!place || near === undefined) return;
    const height = this.heightOf(near);
    const wave =
      motion === 'less' || !drawnNow().ambient ? 0.5 : (1 + Math.sin((nowMs / SHINE_ALPHA.turnMs) * 2 * Math.PI)) / 2;
    this.#shine
      .setPosition(place.x, place.y - height / 2)
      .setDisplaySize(height + 150, height + 150)
      .setAlpha(SHINE_ALPHA.least + SHINE_ALPHA.more * wave)
      .setDepth(place.y - 0.5);
  }

  #bounce(nowMs: number): void {
    const unit = 1 / this.#pictures.density;
    for (const [object, { fromMs, dip }] of this.#pops) {
      const share = Math.min(1, (nowMs - fromMs) / POP.ms);
      const wave = Math.sin(share * 3 * Math.PI) * (1 - share) * dip;
      this.#bodies.get(object)?.setScale(unit * (1 + wave / 2), unit * (1 - wave));
      if (share === 1) this.#pops.delete(object);
    }
  }

  /** Phaser draws what is out of view, too. */
  keepTo(view: Rectangle): void {
    for (const image of this.#all) {
      const across = Math.abs(image.x - view.x - view.width / 2) < view.width / 2 + image.displayWidth;
      image.setVisible(across && image.y > view.y && image.y - image.displayHeight < view.y + view.height);
    }
  }

  /** In px of the map. */
  heightOf(object: string): number {
    return propSize(this.#pictures, propFrame(this.#pictures, this.#map.objects[object]?.prop ?? '')).height;
  }

  /** The object whose picture is at a place; of several, the one in front. */
  at({ x, y }: Place, shown: (object: string) => boolean): string | undefined {
    const hit = Object.entries(this.#map.objects).filter(([object, foot]) => {
      const { width, height } = propSize(this.#pictures, propFrame(this.#pictures, foot.prop));
      const half = Math.max(width, TAP_PX) / 2;
      return shown(object) && Math.abs(x - foot.x) <= half && y <= foot.y + 8 && y >= foot.y - Math.max(height, TAP_PX);
    });
    return hit.sort(([, one], [, other]) => other.y - one.y)[0]?.[0];
  }
}

/** The objects' pictures alone, however they look. */
function looksOf(pictures: Pictures, { objects }: LevelMap): Atlas {
  const { image, frames } = pictures.props;
  const props = new Set(Object.values(objects).map(({ prop }) => propFrame(pictures, prop)));
  const isOurs = (name: string) => props.has(name) || DONE.some((state) => props.has(name.replace(`-${state}`, '')));
  return { image, frames: Object.fromEntries(Object.entries(frames).filter(([name]) => isOurs(name))) };
}
