/** What is written over the place: names, what birds say, what objects are like, and the label of the one that is near. */
import type { Flock } from './flock.ts';
import type { Overlay } from './overlay.tsx';
import type { Things } from './things.ts';
import type { World } from './world.ts';

export const NAME_OVER_BIRD_PX = 72;
const OVER_THING_PX = 10;
/** Long enough for a slow reader, and a bubble a phrase of at most ten words. */
const BUBBLE_MS = 5200;

export class Captions {
  readonly #overlay: Overlay;
  readonly #world: World;
  readonly #things: Things;
  readonly #flock: Flock;
  #shown: Pick<World, 'picture' | 'near'> | undefined;
  readonly #bubbles = new Map<string, { readonly sentence: string; readonly untilMs: number }>();

  constructor(overlay: Overlay, world: World, things: Things, flock: Flock) {
    this.#overlay = overlay;
    this.#world = world;
    this.#things = things;
    this.#flock = flock;
  }

  say(seat: string, sentence: string, nowMs: number): void {
    this.#bubbles.set(seat, { sentence, untilMs: nowMs + BUBBLE_MS });
  }

  /** @param moved whether the view is another than a frame ago */
  frame(nowMs: number, moved: boolean): void {
    this.#showBirds(nowMs);
    const { picture, near } = this.#world;
    // Objects stay where they are: most frames change nothing about them.
    if (!moved && this.#shown?.picture === picture && this.#shown.near === near) return;
    this.#shown = { picture, near };
    this.#showObjects();
  }

  #showBirds(nowMs: number): void {
    const named = new Set<string>();
    const speaking = new Set<string>();
    for (const { seat, told, place } of this.#flock.shown()) {
      named.add(seat);
      const over = { x: place.x, y: place.y - NAME_OVER_BIRD_PX };
      this.#overlay.bird(seat, told, over);
      const said = this.#bubbles.get(seat);
      if (!said || said.untilMs < nowMs) continue;
      speaking.add(seat);
      this.#overlay.bubble(seat, said.sentence, over);
    }
    this.#overlay.keepOnly('bird ', named);
    this.#overlay.keepOnly('bubble ', speaking);
  }

  #showObjects(): void {
    const { map, picture, near } = this.#world;
    const shown = new Set<string>();
    for (const [object, { look, name }] of Object.entries(picture.objects)) {
      const foot = map.objects[object];
      if (!foot) continue;
      const over = { x: foot.x, y: foot.y - this.#things.heightOf(object) - OVER_THING_PX };
      if (object === near && picture.at !== object) this.#overlay.label(name, over);
      else {
        shown.add(object);
        this.#overlay.badge(object, look, over);
      }
    }
    this.#overlay.keepOnly('badge ', shown);
    if (near === undefined || picture.at === near || !picture.objects[near]) this.#overlay.drop('label');
  }
}
