/** What the trimmed Phaser does not take, its types do not promise: the first test fails as it runs, the second as it is compiled. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Scene } from './phaser-trimmed.ts';

/** Where Phaser registers each part that the types leave out. */
const REGISTERS = {
  input: 'input/InputPlugin',
  load: 'loader/LoaderPlugin',
  tweens: 'tweens/TweenManager',
  time: 'time/Clock',
  sound: 'sound/SoundManagerCreator',
  lights: 'gameobjects/lights/LightsPlugin',
  data: 'data/DataManagerPlugin',
  physics: 'physics/arcade/ArcadePhysics',
  matter: 'physics/matter-js/MatterPhysics',
};
const taken = [
  ...readFileSync(new URL('phaser-trimmed.ts', import.meta.url), 'utf8').matchAll(/'phaser\/src\/(.*)\.js'/g),
].map(([, path]) => path);

test('parts of Phaser that the types leave out are not taken, and pictures are all that a scene can add', () => {
  expect(taken).toContain('cameras/2d/CameraManager');
  expect(taken.filter((path) => Object.values(REGISTERS).some((part) => path === part))).toEqual([]);
  expect(taken.filter((path) => /^gameobjects\/.*Factory$/.test(path ?? ''))).toEqual([
    'gameobjects/GameObjectFactory',
    'gameobjects/image/ImageFactory',
  ]);
});

test('to use one of them is an error of types', () => {
  const used = (scene: Scene) => [
    scene.textures,
    // @ts-expect-error: left out
    scene.input,
    // @ts-expect-error: left out
    scene.load,
    // @ts-expect-error: left out
    scene.tweens,
    // @ts-expect-error: left out
    scene.time,
    // @ts-expect-error: left out
    scene.sound,
    // @ts-expect-error: only pictures
    scene.add.text,
  ];
  expect(used({ add: {} } as unknown as Scene)).toHaveLength(7);
});
