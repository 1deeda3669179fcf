/** What moves by itself where a room is lit: things that have several pictures. Nothing is told by it. */
import type Phaser from 'phaser';
import type { Place } from '#domain/level/map.ts';
import { firstProp, type Pictures } from '../pictures.ts';
import type { Things } from '../things.ts';
import type { World } from '../world.ts';
import { frameAt } from './breath.ts';

interface Mover {
  readonly image: Phaser.GameObjects.Image;
  readonly frames: readonly string[];
  readonly still: string;
  readonly area: string | undefined;
  drawn: string;
}

/** More would be a film, and a weak device's work. */
const FRAMES_MOST = 12;

export class Ambient {
  readonly #world: World;
  readonly #movers: readonly Mover[];

  constructor(world: World, pictures: Pictures, things: Things) {
    this.#world = world;
    this.#movers = things.decor.flatMap(({ image, prop }): Mover[] => {
      const frames = framesOf(pictures, prop);
      if (frames.length < 2) return [];
      return [{ image, frames, still: image.frame.name, area: areaAt(world, image), drawn: image.frame.name }];
    });
  }

  /** @param mayMove neither a player wants less motion nor a weak device */
  frame(nowMs: number, mayMove: boolean): void {
    const { areas } = this.#world.picture;
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
