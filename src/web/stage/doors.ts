/** Doors: shut or open, and the moment between. */
import type Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import { firstProp, type Pictures } from './pictures.ts';
import type { World } from './world.ts';

interface Door {
  readonly shut: Phaser.GameObjects.Image;
  readonly open: Phaser.GameObjects.Image;
  /** 1 is shut. It goes to 0 while the door opens. */
  share: number;
}

const OPENING_MS = 700;
/** How far a leaf goes up into its wall, in px. */
const LIFT_PX = 46;

export class Doors {
  readonly #world: World;
  readonly #doors = new Map<string, Door>();

  constructor(scene: Phaser.Scene, world: World, pictures: Pictures) {
    this.#world = world;
    for (const [door, { x, y, width, height, prop }] of Object.entries(world.map.doors)) {
      const kind = prop.replace(/-(?:shut|open)$/, '');
      const picture = (names: readonly string[], depth: number) =>
        scene.add
          .image(x + width / 2, y + height, 'props', firstProp(pictures, names))
          .setOrigin(0.5, 1)
          .setScale(1 / pictures.density)
          .setDepth(depth);
      // Who walks through an open door is seen in it.
      const open = picture([`${kind}-open`, prop], DEPTH.flat);
      const shut = picture([`${kind}-shut`, prop], y + height);
      this.#doors.set(door, { shut, open, share: world.isShut(door) ? 1 : 0 });
    }
  }

  frame(elapsedMs: number, motion: 'full' | 'less'): void {
    for (const [door, { shut, open, share: before }] of this.#doors) {
      const isShut = this.#world.isShut(door);
      const share = isShut ? 1 : motion === 'less' ? 0 : Math.max(0, before - elapsedMs / OPENING_MS);
      const known = this.#doors.get(door);
      if (known) known.share = share;
      const box = this.#world.map.doors[door];
      shut.setVisible(share > 0).setAlpha(isShut ? 1 : share);
      shut.y = (box ? box.y + box.height : shut.y) - (1 - share) ** 2 * LIFT_PX;
      open.setVisible(!isShut);
    }
  }
}
