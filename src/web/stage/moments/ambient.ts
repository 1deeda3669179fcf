/** What moves by itself where a room is lit: lamps that breathe, and things that have several pictures. Nothing is told by it. */
import type Phaser from 'phaser';
import type { Place, Rectangle } from '#domain/level/map.ts';
import { DEPTH } from '../depth.ts';
import { BLEND_ADD } from '../phaser-trimmed.ts';
import { firstProp, type Pictures } from '../pictures.ts';
import { addSoftLight, WARM_LIGHT } from '../soft-light.ts';
import type { Things } from '../things.ts';
import type { World } from '../world.ts';
import { breath, frameAt } from './breath.ts';

interface Lamp {
  readonly image: Phaser.GameObjects.Image;
  readonly area: string;
  readonly radius: number;
}

interface Mover {
  readonly image: Phaser.GameObjects.Image;
  readonly frames: readonly string[];
  readonly still: string;
  readonly area: string | undefined;
  drawn: string;
}

const LIGHT = 'ambient-light';
/** More would be a film, and a weak device's work. */
const FRAMES_MOST = 12;

export class Ambient {
  readonly #world: World;
  readonly #lamps: readonly Lamp[];
  readonly #movers: readonly Mover[];

  constructor(scene: Phaser.Scene, world: World, pictures: Pictures, things: Things) {
    this.#world = world;
    addSoftLight(scene, LIGHT, WARM_LIGHT, 0.5);
    this.#lamps = world.map.lights.map(({ x, y, radius, area }) => {
      const image = scene.add.image(x, y, LIGHT).setBlendMode(BLEND_ADD).setDepth(DEPTH.above).setVisible(false);
      return { image: image.setDisplaySize(radius, radius), area, radius };
    });
    this.#movers = things.decor.flatMap(({ image, prop }): Mover[] => {
      const frames = framesOf(pictures, prop);
      if (frames.length < 2) return [];
      return [{ image, frames, still: image.frame.name, area: areaAt(world, image), drawn: image.frame.name }];
    });
  }

  /** @param mayMove neither a player wants less motion nor a weak device */
  frame(nowMs: number, mayMove: boolean, view: Rectangle): void {
    const { areas } = this.#world.picture;
    for (const [at, { image, area, radius }] of this.#lamps.entries()) {
      const shown = mayMove && areas[area]?.lit === true && isNear(image, radius, view);
      if (image.visible !== shown) image.setVisible(shown);
      if (shown) image.setAlpha(breath(nowMs, at));
    }
    for (const mover of this.#movers) {
      const moves = mayMove && mover.area !== undefined && areas[mover.area]?.lit === true;
      const frame = moves ? (mover.frames[frameAt(nowMs, mover.frames.length)] ?? mover.still) : mover.still;
      if (frame === mover.drawn) continue;
      mover.drawn = frame;
      mover.image.setFrame(frame);
    }
  }
}

/** `wheel/0`, `wheel/1`… */
function framesOf(pictures: Pictures, prop: string): readonly string[] {
  const names = Array.from({ length: FRAMES_MOST }, (_, at) => `${prop}/${at}`);
  return names.filter((name) => firstProp(pictures, [name]) === name);
}

function areaAt({ map }: World, { x, y }: Place): string | undefined {
  const inside = Object.entries(map.areas).find(
    ([, box]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  return inside?.[0];
}

function isNear({ x, y }: Place, radius: number, view: Rectangle): boolean {
  const across = x > view.x - radius && x < view.x + view.width + radius;
  return across && y > view.y - radius && y < view.y + view.height + radius;
}
