/** The tileset in its order. Maps know a tile by its number: append new ones, never move or take one away. */
import { ENGINE } from './engine.ts';
import * as floors from './floors.ts';
import { bedOfCabbages, bedOfLeeks } from './garden.ts';
import * as ground from './ground.ts';
import { bush, flowers, LAWN, lawnKerbEast, lawnKerbWest } from './lawn.ts';
import * as marks from './marks.ts';
import { NEIGHBOURS } from './neighbours.ts';
import * as outside from './outside.ts';
import { CHIMNEY, HEADGEAR, HEAP } from './pit-head.ts';
import { railAcross, railBend, railDown } from './rails.ts';
import * as roofs from './roofs.ts';
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

/** A rug three tiles wide and two high, or two high and longer: its ends and what is between. */
const RUG_SIDES = ['nw', 'n', 'ne', 'sw', 's', 'se'];

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
  open('shade-left', marks.shadeLeft()),
  open('shade-corner', marks.shadeCorner()),
  open('hatch', marks.hatch()),
  open('drain', marks.drain()),
  open('window-light', marks.windowLight()),
  open('embers', marks.embers()),
  open('papers', marks.papers()),
  open('tray-h', marks.trayAcross()),
  solid('roof', marks.roof()),
  solid('rock', marks.rock()),
  solid('bush', bush()),
  open('flowers', flowers()),
  open('lawn-kerb-e', lawnKerbEast()),
  open('lawn-kerb-w', lawnKerbWest()),
  solid('wall-arcade', walls.wallArcade(false)),
  solid('wall-arcade-lit', walls.wallArcade(true)),
  solid('wall-tile-lamps', walls.wallTileLamps()),
  solid('wall-steel-pipes', walls.wallSteelPipes()),
  solid('wall-steel-grille', walls.wallSteelGrille()),
  solid('wall-plaster-wires', walls.wallPlasterWires()),
  solid('wall-stone-files', walls.wallStoneFiles()),
  ...RUG_SIDES.flatMap((sides) => [
    open(`rug-red-${sides}`, marks.rug('red', sides)),
    open(`rug-green-${sides}`, marks.rug('green', sides)),
  ]),
  ...LAWN,
  ...HEADGEAR,
  ...HEAP,
  ...CHIMNEY,
  ...ENGINE,
  solid('field', outside.field(false)),
  solid('field-worn', outside.field(true)),
  solid('field-way', outside.wayAcross()),
  solid('field-edge', outside.fieldEdge()),
  solid('fence', outside.fence()),
  solid('rock-fossil', outside.rockFossil()),
  solid('rock-seam', outside.rockSeam()),
  solid('gallery-left', outside.gallery('left')),
  solid('gallery', outside.gallery('middle')),
  solid('gallery-right', outside.gallery('right')),
  ...NEIGHBOURS,
  solid('roof-moss', roofs.roofMoss()),
  solid('roof-skylight', roofs.roofSkylight()),
  solid('roof-stack', roofs.roofStack()),
  open('pipe-h', roofs.pipeAcross()),
  open('pipe-end', roofs.pipeEnd()),
  open('vent', roofs.vent()),
  open('ivy-top', roofs.ivyTop()),
  solid('wall-brick-ivy', roofs.wallBrickIvy()),
  solid('wall-arcade-ivy', roofs.wallArcadeIvy()),
  solid('bed-cabbages', bedOfCabbages()),
  solid('bed-leeks', bedOfLeeks()),
  open('duckboard', marks.duckboard()),
  solid('wall-plaster-clock', walls.wallPlasterClock()),
];
