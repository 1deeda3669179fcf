/** What players signal, for some seconds: a ring at a place, a feeling over a bird, sparks when a room lights up. */
import type Phaser from 'phaser';
import type { Place, Rectangle } from '#domain/level/map.ts';
import { DEPTH } from './depth.ts';
import type { Scene } from './phaser-trimmed.ts';
import { firstProp, type Pictures } from './pictures.ts';
import { addSoftLight } from './soft-light.ts';

interface Sign {
  readonly image: Phaser.GameObjects.Image;
  /** Follows a bird, or stays. */
  readonly at: () => Place | undefined;
  readonly lifeMs: number;
  ageMs: number;
  /** What it looks like at a share of its life; `still` when nothing may move. */
  readonly draw: (image: Phaser.GameObjects.Image, place: Place, share: number, still: boolean) => void;
}

const POINT_MS = 3600;
const RING_TURNS = 3;
const EMOTE_MS = 2200;
const SPARK_MS = 1400;
const SPARKS = 9;
const DUST = 'dust';
const DUST_MS = 1100;
const PUFFS = 7;
export const SIGN_OVER_BIRD_PX = 118;
/** How far from the edge an arrow stands. */
const EDGE_PX = 40;
const BEHIND_ARROW_PX = 60;

export class Signs {
  readonly #scene: Scene;
  readonly #pictures: Pictures;
  #signs: readonly Sign[] = [];
  #view: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

  constructor(scene: Scene, pictures: Pictures) {
    this.#scene = scene;
    this.#pictures = pictures;
    addSoftLight(scene, DUST, '196 182 158', 0.6);
  }

  /** Where it is out of view, an arrow at the edge shows the way, and the marker whose it is. */
  point(place: Place, marker: string): void {
    const unit = 1 / this.#pictures.density;
    this.#add(
      ['arrow'],
      () => place,
      POINT_MS,
      (image, target, share) => {
        const edge = edgeTowards(this.#view, target);
        image.setScale(unit * 1.2).setAlpha(edge ? Math.min(1, (1 - share) * 4) : 0);
        // The picture points down.
        if (edge)
          image.setPosition(edge.x, edge.y).setRotation(Math.atan2(target.y - edge.y, target.x - edge.x) - Math.PI / 2);
      },
    );
    this.#add(
      ['ring'],
      () => place,
      POINT_MS,
      (image, { x, y }, share, still) => {
        const turn = still ? 0.6 : (share * RING_TURNS) % 1;
        image
          .setPosition(x, y)
          .setScale(unit * (0.4 + 0.8 * turn))
          .setAlpha(still ? 1 : 1 - turn);
      },
    );
    this.#add(
      [marker, 'disc'],
      () => place,
      POINT_MS,
      (image, place, share) => {
        const edge = edgeTowards(this.#view, place);
        const { x, y } = edge ? behindArrow(edge, place) : place;
        image
          .setPosition(x, y)
          .setScale(unit * 1.4)
          .setAlpha(Math.min(1, (1 - share) * 4));
      },
    );
  }

  emote(emote: string, at: () => Place | undefined): void {
    const unit = 1 / this.#pictures.density;
    this.#add([`emote-${emote}`, 'spark'], at, EMOTE_MS, (image, { x, y }, share, still) => {
      const rise = still ? 0 : 26 * share;
      image.setPosition(x, y - SIGN_OVER_BIRD_PX - rise).setScale(unit * (still ? 1 : Math.min(1, 0.4 + share * 5)));
      image.setAlpha(Math.min(1, (1 - share) * 4));
    });
  }

  /** Not where nothing may move. */
  sparks(at: () => Place | undefined): void {
    const unit = 1 / this.#pictures.density;
    for (let i = 0; i < SPARKS; i += 1) {
      const turn = (i / SPARKS) * 2 * Math.PI;
      this.#add(['spark'], at, SPARK_MS, (image, { x, y }, share) => {
        const far = 20 + 62 * Math.sqrt(share);
        image.setPosition(x + Math.cos(turn) * far, y - 44 + Math.sin(turn) * far * 0.8 + 26 * share * share);
        image.setScale(unit * (1 - share * 0.6)).setAlpha(1 - share);
      });
    }
  }

  /** What a door that opens shakes off its sill, from a place to the left and to the right of it. */
  dust({ x, y }: Place, width: number): void {
    for (let i = 0; i < PUFFS; i += 1) {
      const side = (i / (PUFFS - 1)) * 2 - 1;
      this.#add(
        [DUST],
        () => ({ x, y }),
        DUST_MS,
        (image, place, share) => {
          const size = 26 + 46 * Math.sqrt(share);
          image.setPosition(place.x + side * width * (0.45 + 0.2 * share), place.y - 6 - 18 * share);
          image.setDisplaySize(size, size * 0.7).setAlpha(0.55 * (1 - share));
        },
      );
    }
  }

  frame(elapsedMs: number, motion: 'full' | 'less', view: Rectangle): void {
    this.#view = view;
    for (const sign of this.#signs) {
      sign.ageMs += elapsedMs;
      const place = sign.at();
      const over = sign.ageMs >= sign.lifeMs;
      sign.image.setVisible(place !== undefined && !over);
      if (over) sign.image.destroy();
      else if (place) sign.draw(sign.image, place, sign.ageMs / sign.lifeMs, motion === 'less');
    }
    this.#signs = this.#signs.filter(({ ageMs, lifeMs }) => ageMs < lifeMs);
  }

  #add(names: readonly string[], at: Sign['at'], lifeMs: number, draw: Sign['draw']): void {
    const { add } = this.#scene;
    const isDust = names[0] === DUST;
    const image = (
      isDust ? add.image(0, 0, DUST) : add.image(0, 0, 'props', firstProp(this.#pictures, names))
    ).setDepth(isDust ? DEPTH.above : DEPTH.sign);
    this.#signs = [...this.#signs, { image: image.setVisible(false), at, lifeMs, ageMs: 0, draw }];
  }
}

/** The place nearest to one that is out of view, a little inside the view; nothing for one in view. */
export function edgeTowards(view: Rectangle, { x, y }: Place): Place | undefined {
  const near = (at: number, from: number, length: number) =>
    Math.min(Math.max(at, from + EDGE_PX), from + length - EDGE_PX);
  const edge = { x: near(x, view.x, view.width), y: near(y, view.y, view.height) };
  const away = Math.max(Math.abs(edge.x - x), Math.abs(edge.y - y));
  return away > EDGE_PX ? edge : undefined;
}

/** Further inside the view than the arrow that stands at its edge and shows this place. */
export function behindArrow(edge: Place, { x, y }: Place): Place {
  const [right, down] = [edge.x - x, edge.y - y];
  const share = BEHIND_ARROW_PX / Math.hypot(right, down);
  return { x: edge.x + right * share, y: edge.y + down * share };
}
