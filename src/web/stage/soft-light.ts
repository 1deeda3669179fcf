/** A round light that is full in its middle and nothing at its edge: for lamps, for what shines, and, in black, for shadows. */
import type { Scene } from './phaser-trimmed.ts';

const EDGE_PX = 128;
/** How much is left of the light, from the middle to the edge. */
const FADE = [
  [0, 1],
  [0.3, 0.86],
  [0.6, 0.42],
  [0.82, 0.12],
  [1, 0],
] as const;

export const WARM_LIGHT = '255 196 84';

export function softLight(colour: string, strength: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = EDGE_PX;
  canvas.height = EDGE_PX;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const half = EDGE_PX / 2;
  const fade = pen.createRadialGradient(half, half, 0, half, half, half);
  for (const [at, share] of FADE) fade.addColorStop(at, `rgb(${colour} / ${share * strength})`);
  pen.fillStyle = fade;
  pen.fillRect(0, 0, EDGE_PX, EDGE_PX);
  return canvas;
}

/** As a texture: colours of its own, as the canvas renderer cannot tint. */
export function addSoftLight(scene: Scene, key: string, colour: string, strength: number): void {
  if (!scene.textures.exists(key)) scene.textures.addCanvas(key, softLight(colour, strength));
}
