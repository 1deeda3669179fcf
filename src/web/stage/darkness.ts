/**
 * Night over the place, with holes of light. It is a small picture stretched over the view, drawn by hand, so that both
 * renderers show the same and a slow device pays little: stretching it is what makes its edges soft.
 */
import type Phaser from 'phaser';
import type { LevelMap, Place } from '#domain/level/map.ts';
import { DEPTH } from './depth.ts';
import { breath } from './moments/breath.ts';
import { nightNow } from './nights.ts';
import type { Scene } from './phaser-trimmed.ts';
import { drawnNow } from './quality-choice.ts';
import { softLight, WARM_LIGHT } from './soft-light.ts';
import type { StagePicture } from './stage.ts';

export interface Light extends Place {
  readonly radius: number;
  /** 0 out, 1 full. */
  readonly strength: number;
}

/** A lamp of the place itself, which breathes. */
interface OwnLight extends Light {
  readonly glow: number;
}

/** When a frame is drawn, and how long after the last. */
export interface Moment {
  readonly nowMs: number;
  readonly elapsedMs: number;
  readonly motion: 'full' | 'less';
}

/** What the camera sees: its upper left corner on the map, and its size in px of the device. */
export interface Seen extends Place {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

const TEXTURE = 'darkness';
/** Edge of one px of the small picture, in px of the map. */
const GRAIN_PX = 8;
const NIGHT = '5 8 15';
const WARMTH = 0.16;
const GLOW = 0.62;
/** Each breath of a lamp has the night drawn anew: so often, and not in each frame. */
const BREATH_STEP_MS = 100;
/** How fast a room's light goes up: the share that is left after a second is e to the minus this. */
const DAWN_PER_S = 2.2;

export class Darkness {
  readonly #map: LevelMap;
  readonly #texture: Phaser.Textures.CanvasTexture | null;
  readonly #image: Phaser.GameObjects.Image;
  readonly #hole = softLight('0 0 0', 1);
  readonly #warm = softLight(WARM_LIGHT, WARMTH);
  readonly #glow = softLight(WARM_LIGHT, GLOW);
  /** How dark each area is now. */
  readonly #dark = new Map<string, number>();
  /** How dark it is between the rooms. */
  #between = nightNow().between;
  #drawn: number[] = [];
  #frames = 0;

  constructor(scene: Scene, map: LevelMap) {
    this.#map = map;
    this.#texture = scene.textures.createCanvas(TEXTURE, 2, 2);
    this.#image = scene.add.image(0, 0, TEXTURE).setOrigin(0).setDepth(DEPTH.darkness);
  }

  frame({ areas }: StagePicture, lamps: readonly Light[], seen: Seen, { nowMs, elapsedMs, motion }: Moment): void {
    this.#dawn(areas, motion === 'less' ? 1 : 1 - Math.exp((-DAWN_PER_S * elapsedMs) / 1000));
    if (this.#isTooSoon(seen)) return;
    const breathes = motion === 'full' && drawnNow().ambient;
    const own = this.#ownLights(breathes ? Math.floor(nowMs / BREATH_STEP_MS) * BREATH_STEP_MS : 0);
    const ownSeen = own.filter((light) => isSeen(light, seen));
    const lights = [...lamps.filter((light) => isSeen(light, seen)), ...ownSeen];
    if (this.#isAsDrawn(lights, ownSeen, seen)) return;
    this.#draw(lights, ownSeen, seen);
  }

  #dawn(areas: StagePicture['areas'], share: number): void {
    const { lit, open, shut, between } = nightNow();
    for (const area of Object.keys(this.#map.areas)) {
      const state = areas[area];
      const wanted = !state?.open ? shut : state.lit ? lit : open;
      this.#dark.set(area, towards(wanted, this.#dark.get(area) ?? wanted, share));
    }
    this.#between = towards(between, this.#between, share);
  }

  /** A lower quality draws the night less often, but never leaves an edge of the view without. */
  #isTooSoon({ x, y, width }: Seen): boolean {
    this.#frames += 1;
    const [left, top, , wide] = this.#drawn;
    const moved = left !== Math.floor(x / GRAIN_PX) || top !== Math.floor(y / GRAIN_PX) || wide !== width;
    return !moved && this.#frames % drawnNow().nightEach !== 0;
  }

  /** Told by numbers in a list that is kept: a sentence about them in each frame would be rubbish a frame later. */
  #isAsDrawn(lights: readonly Light[], own: readonly OwnLight[], { x, y, zoom, width, height }: Seen): boolean {
    let at = 0;
    let same = true;
    const tell = (value: number) => {
      same &&= this.#drawn[at] === value;
      this.#drawn[at] = value;
      at += 1;
    };
    // Within a grain the picture stays where it is.
    for (const value of [Math.floor(x / GRAIN_PX), Math.floor(y / GRAIN_PX), zoom, width, height]) tell(value);
    tell(this.#between);
    for (const dark of this.#dark.values()) tell(dark);
    for (const light of lights) {
      tell(Math.round(light.x));
      tell(Math.round(light.y));
      tell(light.radius);
      tell(light.strength);
    }
    for (const { glow } of own) tell(glow);
    same &&= this.#drawn.length === at;
    this.#drawn.length = at;
    return same;
  }

  /** After a lost context the picture must go up again. */
  forget(): void {
    this.#drawn = [];
  }

  /** The place's own lamps go up with their room. */
  #ownLights(nowMs: number): readonly OwnLight[] {
    const { lit, open } = nightNow();
    return this.#map.lights.flatMap(({ x, y, radius, area }, at) => {
      // While a room goes from one theme's night to another's, it may be lighter than either wants.
      const strength = Math.min(1, (open - (this.#dark.get(area) ?? open)) / (open - lit));
      return strength > 0 ? [{ x, y, radius, strength, glow: strength * breath(nowMs, at) }] : [];
    });
  }

  #draw(lights: readonly Light[], own: readonly OwnLight[], { x, y, zoom, width, height }: Seen): void {
    const texture = this.#texture;
    if (!texture) return;
    // One grain more, as the view begins within a grain.
    const columns = Math.ceil(width / zoom / GRAIN_PX) + 1;
    const rows = Math.ceil(height / zoom / GRAIN_PX) + 1;
    if (texture.width !== columns || texture.height !== rows) texture.setSize(columns, rows);
    const left = Math.floor(x / GRAIN_PX) * GRAIN_PX;
    const top = Math.floor(y / GRAIN_PX) * GRAIN_PX;
    const pen = texture.context;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalCompositeOperation = 'copy';
    pen.fillStyle = night(this.#between);
    pen.fillRect(0, 0, columns, rows);
    pen.globalCompositeOperation = 'source-over';
    pen.setTransform(1 / GRAIN_PX, 0, 0, 1 / GRAIN_PX, -left / GRAIN_PX, -top / GRAIN_PX);
    for (const [area, box] of Object.entries(this.#map.areas)) {
      pen.clearRect(box.x, box.y, box.width, box.height);
      pen.fillStyle = night(this.#dark.get(area) ?? this.#between);
      pen.fillRect(box.x, box.y, box.width, box.height);
    }
    const warm = drawnNow().softness ? nightNow().warm : 0;
    for (const [paint, mode] of [
      [this.#hole, 'destination-out'],
      [this.#warm, 'source-over'],
    ] as const) {
      if (paint === this.#warm && warm === 0) continue;
      pen.globalCompositeOperation = mode;
      for (const light of lights) {
        const share = paint === this.#warm ? warm / crowdAt(light, lights) : 1;
        pen.globalAlpha = light.strength * share;
        pen.drawImage(paint, light.x - light.radius, light.y - light.radius, light.radius * 2, light.radius * 2);
      }
    }
    // Pictures of light over the place cost a frame a fifth of its time: in the small picture they cost nothing.
    for (const { x, y, radius, glow } of warm > 0 ? own : []) {
      pen.globalAlpha = glow * warm;
      pen.drawImage(this.#glow, x - radius / 2, y - radius / 2, radius, radius);
    }
    pen.globalAlpha = 1;
    texture.refresh();
    this.#image.setPosition(left, top).setDisplaySize(columns * GRAIN_PX, rows * GRAIN_PX);
  }
}

/** A step of what is left; the last bit at once. */
function towards(wanted: number, now: number, share: number): number {
  return Math.abs(wanted - now) < 0.005 ? wanted : now + (wanted - now) * share;
}

function night(dark: number): string {
  return `rgb(${NIGHT} / ${dark})`;
}

function isSeen(light: Light, { x, y, zoom, width, height }: Seen): boolean {
  const across = light.x > x - light.radius && light.x < x + width / zoom + light.radius;
  return across && light.y > y - light.radius && light.y < y + height / zoom + light.radius;
}

/** How many lights stand together here: six lamps are no warmer than one, or birds that meet would go pale. */
function crowdAt({ x, y, radius }: Light, lights: readonly Light[]): number {
  return lights.filter((other) => Math.hypot(other.x - x, other.y - y) < radius / 2).length;
}
