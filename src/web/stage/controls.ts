/** Keyboard, gamepad and pointer, as what the player wants: a direction, to use what is near, a tap, to point somewhere. */
import type { Place } from '#domain/level/map.ts';
import { directionOfKeys, directionOfPad, meaningOf, type Pad, padUses } from './steering.ts';
import type { Steer } from './world.ts';

interface PointerWishes {
  /** In CSS px from the stage's upper left corner. */
  tap(at: Place): void;
  point(at: Place): void;
}

const LONG_PRESS_MS = 550;
/** A finger that stays within this has not moved. */
const STILL_PX = 12;
export class Controls {
  readonly #stage: HTMLElement;
  readonly #wishes: PointerWishes;
  readonly #ends = new AbortController();
  readonly #held = new Set<string>();
  #takesKeys = true;
  #uses = false;
  #padUsed = false;
  #press: { readonly at: Place; readonly timer: number } | undefined;

  constructor(stage: HTMLElement, wishes: PointerWishes) {
    this.#stage = stage;
    this.#wishes = wishes;
    const { signal } = this.#ends;
    addEventListener('keydown', (event) => this.#onKeyDown(event), { signal });
    addEventListener('keyup', ({ code }) => this.#held.delete(code), { signal });
    // A key that is let go elsewhere is never heard of.
    addEventListener('blur', () => this.#letGo(), { signal });
    stage.addEventListener('pointerdown', (event) => this.#onDown(event), { signal });
    stage.addEventListener('pointermove', (event) => this.#onMove(event), { signal });
    stage.addEventListener('pointerup', (event) => this.#onUp(event), { signal });
    stage.addEventListener('pointercancel', () => this.#endPress(), { signal });
    stage.addEventListener('contextmenu', (event) => this.#onMenu(event), { signal });
  }

  take(take: boolean): void {
    this.#takesKeys = take;
    if (!take) this.#letGo();
  }

  /** What is wanted now; a use is told once. */
  steer(): Steer {
    const pad = firstPad();
    // Heard while a panel has the focus too: what is still held when it goes was not pressed for what is near.
    const pressed = pad !== undefined && padUses(pad);
    const uses = this.#uses || (this.#takesKeys && pressed && !this.#padUsed);
    this.#uses = false;
    this.#padUsed = pressed;
    const keys = directionOfKeys(this.#held);
    const steersByPad = this.#takesKeys && pad !== undefined && keys.x === 0 && keys.y === 0;
    return { towards: steersByPad ? directionOfPad(pad) : keys, uses };
  }

  close(): void {
    this.#endPress();
    this.#ends.abort();
  }

  #onKeyDown(event: KeyboardEvent): void {
    const meaning = meaningOf(event.code);
    if (!this.#takesKeys || meaning === undefined || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (meaning === 'way') this.#held.add(event.code);
    else if (!event.repeat) this.#uses = true;
  }

  #letGo(): void {
    this.#held.clear();
    this.#uses = false;
    this.#endPress();
  }

  #onDown(event: PointerEvent): void {
    this.#endPress();
    if (event.button !== 0 || !event.isPrimary) return;
    const at = this.#placeOf(event);
    const timer = window.setTimeout(() => {
      this.#press = undefined;
      this.#wishes.point(at);
    }, LONG_PRESS_MS);
    this.#press = { at, timer };
  }

  #onMove(event: PointerEvent): void {
    const at = this.#placeOf(event);
    const from = this.#press?.at;
    if (from && Math.hypot(at.x - from.x, at.y - from.y) > STILL_PX) this.#endPress();
  }

  #onUp(event: PointerEvent): void {
    if (!this.#press) return;
    this.#endPress();
    this.#wishes.tap(this.#placeOf(event));
  }

  /** A right click. A long press of a finger brings a menu too, and is told by its own timer. */
  #onMenu(event: MouseEvent): void {
    event.preventDefault();
    const byMouse = !(event instanceof PointerEvent) || event.pointerType === 'mouse';
    if (byMouse) this.#wishes.point(this.#placeOf(event));
  }

  #endPress(): void {
    if (this.#press) clearTimeout(this.#press.timer);
    this.#press = undefined;
  }

  #placeOf({ clientX, clientY }: MouseEvent): Place {
    const { left, top } = this.#stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

/** Over plain HTTP browsers tell of no gamepad. */
function firstPad(): Pad | undefined {
  return navigator.getGamepads?.().find((pad) => pad?.connected) ?? undefined;
}
