/** A sheet as a texture of a scene, with its frames by name. */
import type { Scene } from './phaser-trimmed.ts';
import type { Atlas } from './sheet.ts';

/** Not Phaser's texture of a canvas to draw on: that one keeps all its px a second time. */
export function addSheet({ textures }: Scene, key: string, { image, frames }: Atlas): void {
  if (textures.exists(key)) return;
  const texture = textures.create(key, [image]);
  texture?.add('__BASE', 0, 0, 0, image.width, image.height);
  if (texture) textures.addAtlasJSONHash(key, texture, { frames });
}
