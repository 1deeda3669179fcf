/** Types of the single files of Phaser that `phaser-trimmed.ts` takes; those that are imported for what they register have none. */
declare module 'phaser/src/*' {}
declare module 'phaser/src/core/Game.js' {
  import type Phaser from 'phaser';

  const Game: typeof Phaser.Game;
  export = Game;
}
declare module 'phaser/src/scene/Scene.js' {
  import type Phaser from 'phaser';

  const Scene: typeof Phaser.Scene;
  export = Scene;
}
declare module 'phaser/src/tilemaps/Tilemap.js' {
  import type Phaser from 'phaser';

  const Tilemap: typeof Phaser.Tilemaps.Tilemap;
  export = Tilemap;
}
declare module 'phaser/src/tilemaps/mapdata/MapData.js' {
  import type Phaser from 'phaser';

  const MapData: typeof Phaser.Tilemaps.MapData;
  export = MapData;
}
