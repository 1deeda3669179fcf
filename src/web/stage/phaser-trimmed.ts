/**
 * The parts of Phaser that the place needs, file by file: its whole is nearly twice as big. Without its loader, input, clock,
 * tweens and sound, which the page has already. The files are CommonJS: vite.config.ts says what their flags are.
 */
// First: its files require each other in a ring, which can be entered here only.
import 'phaser/src/renderer/index.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import type Phaser from 'phaser';
import Game from 'phaser/src/core/Game.js';
import Scene from 'phaser/src/scene/Scene.js';
import MapData from 'phaser/src/tilemaps/mapdata/MapData.js';
import Tilemap from 'phaser/src/tilemaps/Tilemap.js';

export { Game, MapData, Scene, Tilemap };
export type RunningGame = Phaser.Game;

/** As in `phaser/src/const.js`. */
export const RENDERER = { canvas: 1, webgl: 2 } as const;
/** As in `phaser/src/renderer/BlendModes.js`. */
export const BLEND_ADD = 1;
/** As in `phaser/src/scale/const/SCALE_MODE_CONST.js`: the stage sizes its canvas itself. */
export const SCALE_NONE = 0;
/**
 * Our pictures have soft edges already and are in few textures, and nothing is cut out with stencils: a weak graphics card is
 * spared the rest.
 */
export const LEAN = {
  antialias: true,
  antialiasGL: false,
  stencil: false,
  maxTextures: 8,
  powerPreference: 'low-power',
} as const;
