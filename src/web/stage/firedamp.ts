/**
 * Firedamp as miners saw it: a blue halo around each lamp, which grows as time runs short. Its second ring is dashed, so that
 * it is not told by its colour alone. It stands over the night, and does not move where nothing may.
 */
import type Phaser from 'phaser';
import type { Place } from '#domain/level/map.ts';
import { DEPTH } from './depth.ts';
import type { Scene } from './phaser-trimmed.ts';

interface Halo {
  readonly glow: Phaser.GameObjects.Image;
  readonly ring: Phaser.GameObjects.Image;
}

const GLOW = 'firedamp-glow';
const RING = 'firedamp-ring';
const EDGE_PX = 192;
const DASHES = 22;
const DASH_SHARE = 0.5;
const BLUE = '104 178 255';
/** Of the light from the middle outwards: a miner looks through the halo. */
const FADE = [
  [0, 0],
  [0.5, 0.03],
  [0.78, 0.24],
  [0.9, 0.5],
  [1, 0],
] as const;
/** How wide it is when it begins, and how much wider at the end, in px of the map. */
const WIDE_PX = { least: 84, more: 70 } as const;
/** The dashed ring comes when less than half of the way is left. */
const RING_FROM = 0.5;
const RING_OUTSIDE = 1.16;
const BREATH = { share: 0.05, turnMs: 2600 } as const;

export class Firedamp {
  readonly #scene: Scene;
  readonly #halos: Halo[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** @param share from 0, nothing, to 1, the end of the time */
  frame(lamps: readonly Place[], share: number, nowMs: number, moves: boolean): void {
    const shown = share > 0 ? lamps.length : 0;
    while (this.#halos.length < shown) this.#halos.push(this.#add());
    const breath = moves ? 1 + BREATH.share * Math.sin((nowMs / BREATH.turnMs) * 2 * Math.PI) : 1;
    const wide = (WIDE_PX.least + WIDE_PX.more * share) * breath;
    for (const [i, { glow, ring }] of this.#halos.entries()) {
      const lamp = i < shown ? lamps[i] : undefined;
      glow.setVisible(lamp !== undefined);
      ring.setVisible(lamp !== undefined && share >= RING_FROM);
      if (!lamp) continue;
      glow
        .setPosition(lamp.x, lamp.y)
        .setDisplaySize(wide, wide)
        .setAlpha(0.6 + 0.4 * share);
      ring.setPosition(lamp.x, lamp.y).setDisplaySize(wide * RING_OUTSIDE, wide * RING_OUTSIDE);
    }
  }

  #add(): Halo {
    const { textures } = this.#scene;
    if (!textures.exists(GLOW)) textures.addCanvas(GLOW, drawnWith(paintGlow));
    if (!textures.exists(RING)) textures.addCanvas(RING, drawnWith(paintRing));
    const image = (key: string) => this.#scene.add.image(0, 0, key).setDepth(DEPTH.firedamp);
    return { glow: image(GLOW), ring: image(RING) };
  }
}

function drawnWith(paint: (pen: CanvasRenderingContext2D, half: number) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [EDGE_PX, EDGE_PX];
  const pen = canvas.getContext('2d');
  if (pen) paint(pen, EDGE_PX / 2);
  return canvas;
}

function paintGlow(pen: CanvasRenderingContext2D, half: number): void {
  const fade = pen.createRadialGradient(half, half, 0, half, half, half);
  for (const [at, light] of FADE) fade.addColorStop(at, `rgb(${BLUE} / ${light})`);
  pen.fillStyle = fade;
  pen.fillRect(0, 0, half * 2, half * 2);
}

function paintRing(pen: CanvasRenderingContext2D, half: number): void {
  const radius = half - 4;
  const each = (2 * Math.PI * radius) / DASHES;
  pen.setLineDash([each * DASH_SHARE, each * (1 - DASH_SHARE)]);
  pen.lineWidth = 3.5;
  pen.strokeStyle = `rgb(${BLUE})`;
  pen.beginPath();
  pen.arc(half, half, radius, 0, 2 * Math.PI);
  pen.stroke();
}
