/** Types of the single files of Phaser that `phaser-trimmed.ts` takes; those that are imported for what they register have none. */
declare module 'phaser/src/*' {}
declare module 'phaser/src/core/Game.js' {
  import type Phaser from 'phaser';

  const Game: typeof Phaser.Game;
  export = Game;
}
declare module 'phaser/src/scene/Scene.js' {
  import type Phaser from 'phaser';

  /** What no file that is taken registers: the page would throw, so to use it is an error of types. */
  type LeftOut = 'data' | 'input' | 'lights' | 'load' | 'make' | 'matter' | 'physics' | 'sound' | 'time' | 'tweens';
  interface Scene extends Omit<Phaser.Scene, LeftOut | 'add' | 'update'> {
    readonly add: Pick<Phaser.GameObjects.GameObjectFactory, 'existing' | 'image'>;
    update(time: number, delta: number): void;
  }
  const Scene: new (key: string) => Scene;
  export = Scene;
}
declare module 'phaser/src/tilemaps/Tilemap.js' {
  import type Phaser from 'phaser';
  import type Scene from 'phaser/src/scene/Scene.js';

  interface Tilemap extends Phaser.Tilemaps.Tilemap {}
  const Tilemap: new (scene: Scene, data: Phaser.Tilemaps.MapData) => Tilemap;
  export = Tilemap;
}
declare module 'phaser/src/tilemaps/mapdata/MapData.js' {
  import type Phaser from 'phaser';

  const MapData: typeof Phaser.Tilemaps.MapData;
  export = MapData;
}
