/** The tileset in its order. Maps know a tile by its number: append new ones, never move or take one away. */
import * as floors from './floors.ts';
import * as ground from './ground.ts';
import { railAcross, railBend, railDown } from './rails.ts';
import * as walls from './walls.ts';

export interface Tile {
  readonly name: string;
  /** No bird stands on it. */
  readonly solid: boolean;
  readonly svg: string;
}

export const TILE_EDGE = 64;

const open = (name: string, svg: string): Tile => ({ name, solid: false, svg });
const solid = (name: string, svg: string): Tile => ({ name, solid: true, svg });

export const TILES: readonly Tile[] = [
  solid('void', ground.emptiness()),
  solid('coal', ground.coal()),
  open('cobble', floors.cobble(false)),
  open('cobble-worn', floors.cobble(true)),
  open('plank', floors.plank(false)),
  open('plank-worn', floors.plank(true)),
  open('flagstone', floors.flagstone(false)),
  open('flagstone-worn', floors.flagstone(true)),
  open('brickfloor', floors.brickFloor(false)),
  open('brickfloor-worn', floors.brickFloor(true)),
  open('grating', floors.grating(false)),
  open('grating-worn', floors.grating(true)),
  open('earth', ground.earth()),
  open('rail-h', railAcross()),
  open('rail-v', railDown()),
  open('rail-bend-ne', railBend('ne')),
  open('rail-bend-nw', railBend('nw')),
  open('rail-bend-se', railBend('se')),
  open('rail-bend-sw', railBend('sw')),
  open('threshold', floors.threshold()),
  solid('wall-top', walls.wallTop()),
  solid('wall-brick', walls.wallBrick()),
  solid('wall-brick-window', walls.wallBrickWindow()),
  solid('wall-plaster', walls.wallPlaster()),
  solid('wall-plaster-window', walls.wallPlasterWindow()),
  solid('wall-stone', walls.wallStone()),
  solid('wall-stone-arch', walls.wallStoneArch()),
  solid('wall-tile', walls.wallTile()),
  solid('wall-tile-pipe', walls.wallTilePipe()),
  solid('wall-steel', walls.wallSteel()),
  solid('wall-steel-light', walls.wallSteelLight()),
  solid('wall-edge-left', walls.wallEdgeLeft()),
  solid('wall-edge-right', walls.wallEdgeRight()),
  open('grass', ground.grass()),
  solid('hedge', ground.hedge()),
  open('puddle', ground.puddle()),
  open('cable-h', ground.cableAcross()),
  open('cable-v', ground.cableDown()),
  open('shadow-top', ground.shadowTop()),
  open('lamp-glow', ground.lampGlow()),
  open('grass-corner-nw', ground.grassCorner('nw')),
  open('grass-corner-ne', ground.grassCorner('ne')),
  open('grass-corner-sw', ground.grassCorner('sw')),
  open('grass-corner-se', ground.grassCorner('se')),
];
