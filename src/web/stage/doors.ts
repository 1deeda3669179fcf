/** Doors: shut or open, and the moment between, when their leaves slide into the jambs. */
import type Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import type { Scene } from './phaser-trimmed.ts';
import { firstProp, type Pictures } from './pictures.ts';
import type { Signs } from './signs.ts';
import type { World } from './world.ts';

interface Leaf {
  readonly image: Phaser.GameObjects.Image;
  /** Where it stands while it is shut. */
  readonly x: number;
  readonly y: number;
  readonly to: 'left' | 'right';
}

interface Door {
  readonly area: string;
  readonly leaves: readonly Leaf[];
  readonly open: Phaser.GameObjects.Image;
  /** 1 is shut. It goes to 0 while the door opens. */
  share: number;
  /** What is drawn. */
  drawn: number;
}

const OPENING_MS = 650;
/** What moves of a shut door's picture: between its jambs and under its lintel, in shares of it. */
const MOVES = { left: 14 / 156, top: 26 / 124 } as const;

export class Doors {
  readonly #world: World;
  readonly #doors = new Map<string, Door>();

  constructor(scene: Scene, world: World, pictures: Pictures) {
    this.#world = world;
    for (const [door, { x, y, width, height, prop, area }] of Object.entries(world.map.doors)) {
      const kind = prop.replace(/-(?:shut|open)$/, '');
      const foot = { x: x + width / 2, y: y + height };
      const picture = (names: readonly string[], depth: number) =>
        scene.add
          .image(foot.x, foot.y, 'props', firstProp(pictures, names))
          .setOrigin(0.5, 1)
          .setScale(1 / pictures.density)
          .setDepth(depth);
      // Who walks through an open door is seen in it.
      const open = picture([`${kind}-open`, prop], DEPTH.flat);
      const leaf = (to: Leaf['to']): Leaf => ({ image: picture([`${kind}-shut`, prop], foot.y), ...foot, to });
      this.#doors.set(door, {
        area,
        leaves: [leaf('left'), leaf('right')],
        open,
        share: world.isShut(door) ? 1 : 0,
        drawn: -1,
      });
    }
  }

  /** The dust of the doors of an area. */
  dust(area: string, signs: Signs): void {
    for (const { x, y, width, height, area: behind } of Object.values(this.#world.map.doors)) {
      if (behind === area) signs.dust({ x: x + width / 2, y: y + height }, width);
    }
  }

  frame(elapsedMs: number, motion: 'full' | 'less'): void {
    for (const [id, door] of this.#doors) {
      const isShut = this.#world.isShut(id);
      door.share = isShut ? 1 : motion === 'less' ? 0 : Math.max(0, door.share - elapsedMs / OPENING_MS);
      if (door.drawn === door.share) continue;
      door.drawn = door.share;
      door.open.setVisible(!isShut);
      for (const leaf of door.leaves) place(leaf, slowAtBothEnds(1 - door.share));
    }
  }
}

/** Only what is not yet in the jamb is seen of a leaf. @param gone from 0, shut, to 1 */
function place({ image, x, y, to }: Leaf, gone: number): void {
  const { width, height } = image.frame;
  const half = width / 2;
  image.setVisible(gone < 1);
  if (gone === 0) {
    image.setCrop(to === 'left' ? 0 : half, 0, half, height).setPosition(x, y);
    return;
  }
  const top = MOVES.top * height;
  const leaf = half - MOVES.left * width;
  const away = gone * leaf;
  if (to === 'left') image.setCrop(MOVES.left * width + away, top, leaf - away, height - top);
  else image.setCrop(half, top, leaf - away, height - top);
  image.setPosition(x + (to === 'left' ? -1 : 1) * away * image.scaleX, y);
}

function slowAtBothEnds(share: number): number {
  return share * share * (3 - 2 * share);
}
