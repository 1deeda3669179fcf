/** Turns SVG text into pixels with resvg: the same on every machine, without a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from './picture.ts';

export async function startRaster(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(wasm));
}

export function rasterise(svg: string, width: number, height: number, scale: number): Picture {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${svg}</svg>`;
  const source = new Resvg(whole);
  const image = source.render();
  const picture = { width: image.width, height: image.height, pixels: straight(image.pixels) };
  image.free();
  source.free();
  return picture;
}

/** Resvg multiplies colours by their alpha; PNG wants them as they are. */
function straight(pixels: Uint8Array): Uint8Array {
  const out = new Uint8Array(pixels);
  for (let at = 0; at < out.length; at += 4) {
    const alpha = out[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let part = at; part < at + 3; part++) out[part] = Math.min(255, Math.round(((out[part] ?? 0) * 255) / alpha));
  }
  return out;
}
