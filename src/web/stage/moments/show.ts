/** Plays the moments of the place: each begins when its turn comes, is drawn for as long as it lasts, and leaves nothing behind. */
import type { Place } from '#domain/level/map.ts';
import { DEPTH } from '../depth.ts';
import type { Doors } from '../doors.ts';
import type { Flock } from '../flock.ts';
import type { Overlay } from '../overlay.tsx';
import { BLEND_ADD, type Scene } from '../phaser-trimmed.ts';
import type { Signs } from '../signs.ts';
import { addSoftLight, WARM_LIGHT } from '../soft-light.ts';
import type { StagePicture } from '../stage.ts';
import type { Things } from '../things.ts';
import type { World } from '../world.ts';
import { momentsBetween } from './moment.ts';
import { Queue } from './queue.ts';
import { type Scheduled, scheduleOf } from './schedule.ts';

interface ShowParts {
  readonly world: World;
  readonly overlay: Pick<Overlay, 'mark' | 'drop' | 'keepOnly'>;
  readonly things: Things;
  readonly flock: Flock;
  readonly signs: Signs;
  readonly doors: Doors;
}

interface Playing {
  readonly untilMs: number;
  readonly frame: (share: number) => void;
  readonly fromMs: number;
  readonly end: () => void;
}

const LIGHT = 'moment-light';
const BURST_PX = 150;
const BESIDE_PX = 96;
/** A check may lie on a tall thing; a small one would be hidden by it. */
const TALL_PX = 110;
const OVER_SMALL_PX = 46;

export class Show {
  readonly #scene: Scene;
  readonly #parts: ShowParts;
  readonly #queue = new Queue();
  #playing: Playing[] = [];

  constructor(scene: Scene, parts: ShowParts) {
    addSoftLight(scene, LIGHT, WARM_LIGHT, 0.9);
    // A scene that went with its WebGL context takes no mark away any more.
    parts.overlay.keepOnly('mark ', new Set());
    this.#scene = scene;
    this.#parts = parts;
  }

  see(before: StagePicture, after: StagePicture, nowMs: number, motion: 'full' | 'less'): void {
    const moments = momentsBetween(before, after, (object) => this.#parts.things.hasHandle(object));
    if (moments.length === 0) return;
    this.#queue.add(
      scheduleOf(moments, motion, (area) => this.#lampsOf(area)),
      nowMs,
    );
  }

  frame(nowMs: number): void {
    for (const one of this.#queue.due(nowMs)) this.#begin(one, nowMs);
    if (this.#playing.length === 0) return;
    for (const { fromMs, untilMs, frame, end } of this.#playing) {
      if (nowMs >= untilMs) end();
      else frame((nowMs - fromMs) / (untilMs - fromMs));
    }
    this.#playing = this.#playing.filter(({ untilMs }) => nowMs < untilMs);
  }

  #begin({ moment, lastsMs, still }: Scheduled, nowMs: number): void {
    const { world, things, flock, signs, doors } = this.#parts;
    const lasts = (frame: Playing['frame'], end: () => void) => {
      this.#playing.push({ fromMs: nowMs, untilMs: nowMs + lastsMs, frame, end });
    };
    switch (moment.sort) {
      case 'opened':
        if (!still) doors.dust(moment.area, signs);
        return;
      case 'lamp': {
        const light = world.map.lights[moment.lamp];
        if (light) lasts(...this.#flare(light, light.radius * 0.8));
        return;
      }
      case 'alight':
        flock.cheer(Object.keys(world.picture.birds), nowMs);
        if (still) return;
        for (const seat of Object.keys(world.picture.birds)) signs.sparks(() => world.placeOf(seat, performance.now()));
        return;
      case 'hint':
        // Beside it: its name stands over it while a bird is near.
        lasts(...this.#mark(moment.object, 'hint', { x: BESIDE_PX, y: -things.heightOf(moment.object) / 3 }));
        return;
      default: {
        const { object } = moment;
        const height = things.heightOf(object);
        const half = height / 2;
        lasts(...this.#mark(object, 'done', { x: 0, y: height > TALL_PX ? 20 - half : -height - OVER_SMALL_PX }));
        const foot = world.map.objects[object];
        if (still || !foot) return;
        const middle = { x: foot.x, y: foot.y - half };
        things.pop(object, nowMs);
        signs.sparks(() => ({ x: middle.x, y: middle.y + 44 }));
        lasts(...this.#flare(middle, BURST_PX));
      }
    }
  }

  /** @param off from the thing's foot */
  #mark(object: string, sign: 'done' | 'hint', off: Place): [Playing['frame'], () => void] {
    const { world, overlay } = this.#parts;
    const foot = world.map.objects[object];
    const at = { x: (foot?.x ?? 0) + off.x, y: (foot?.y ?? 0) + off.y };
    const key = `${sign} ${object}`;
    return [() => foot && overlay.mark(key, sign, at), () => overlay.drop(`mark ${key}`)];
  }

  /** Comes quickly and goes slowly: one light, never a flicker. */
  #flare({ x, y }: Place, radius: number): [Playing['frame'], () => void] {
    const image = this.#scene.add.image(x, y, LIGHT).setBlendMode(BLEND_ADD).setDepth(DEPTH.sign).setAlpha(0);
    const frame = (share: number) => {
      const size = radius * (1.2 + 0.8 * Math.sqrt(share));
      image.setDisplaySize(size, size).setAlpha(0.8 * Math.min(1, share * 6) * (1 - share));
    };
    return [frame, () => image.destroy()];
  }

  /** From the left, as they are read. */
  #lampsOf(area: string): readonly number[] {
    const { lights } = this.#parts.world.map;
    return [...lights.keys()]
      .filter((at) => lights[at]?.area === area)
      .sort((a, b) => (lights[a]?.x ?? 0) - (lights[b]?.x ?? 0));
  }
}
