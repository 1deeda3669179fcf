/** What held keys and a gamepad mean. Keys are named by where they are, so that ZQSD and WASD are the same four. */
import type { Place } from '#domain/level/map.ts';

const WAYS: { readonly [code: string]: Place } = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  KeyW: { x: 0, y: -1 },
  KeyS: { x: 0, y: 1 },
  KeyA: { x: -1, y: 0 },
  KeyD: { x: 1, y: 0 },
};
const USE = new Set(['KeyE', 'Enter', 'NumpadEnter', 'Space']);
/** Sticks that are let go rest a little off their middle. */
const DEAD_ZONE = 0.3;
/** Of the standard gamepad: up, down, left, right, and the lowest of the four to the right. */
const PAD = { up: 12, down: 13, left: 14, right: 15, use: 0 } as const;

export interface Pad {
  readonly axes: readonly number[];
  readonly buttons: readonly { readonly pressed: boolean }[];
}

export function meaningOf(code: string): 'way' | 'use' | undefined {
  if (Object.hasOwn(WAYS, code)) return 'way';
  return USE.has(code) ? 'use' : undefined;
}

/** Of length 1, or 0 when the keys cancel each other. */
export function directionOfKeys(held: ReadonlySet<string>): Place {
  let [x, y] = [0, 0];
  for (const code of held) {
    x += WAYS[code]?.x ?? 0;
    y += WAYS[code]?.y ?? 0;
  }
  return shortened({ x: Math.sign(x), y: Math.sign(y) });
}

export function directionOfPad(pad: Pad): Place {
  const pressed = (button: number) => (pad.buttons[button]?.pressed ? 1 : 0);
  const cross = { x: pressed(PAD.right) - pressed(PAD.left), y: pressed(PAD.down) - pressed(PAD.up) };
  if (cross.x !== 0 || cross.y !== 0) return shortened(cross);
  const stick = { x: pad.axes[0] ?? 0, y: pad.axes[1] ?? 0 };
  return Math.hypot(stick.x, stick.y) < DEAD_ZONE ? { x: 0, y: 0 } : shortened(stick);
}

export function padUses(pad: Pad): boolean {
  return pad.buttons[PAD.use]?.pressed === true;
}

function shortened({ x, y }: Place): Place {
  const length = Math.hypot(x, y);
  return length > 1 ? { x: x / length, y: y / length } : { x, y };
}
