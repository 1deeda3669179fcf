/** Everything in the atlas of props. */
import type { Drawing } from '../drawing.ts';
import { moved } from '../ink.ts';
import { COURTYARD } from './courtyard.ts';
import { DOORS } from './doors.ts';
import { FURNISHING } from './furnishing.ts';
import { GARDEN } from './garden.ts';
import { LAMP_ROOM } from './lamp-room.ts';
import { MACHINE_ROOM } from './machine-room.ts';
import { OFFICES } from './offices.ts';
import { SIGNALS } from './signals.ts';
import { TURNING } from './turning.ts';

/** Outlines reach past the px that they are drawn on. */
const MARGIN = 2;

const withMargin = (drawing: Drawing): Drawing => ({
  ...drawing,
  width: drawing.width + 2 * MARGIN,
  height: drawing.height + 2 * MARGIN,
  svg: moved(MARGIN, MARGIN, drawing.svg),
});

const THINGS = [...DOORS, ...COURTYARD, ...OFFICES, ...LAMP_ROOM, ...MACHINE_ROOM, ...FURNISHING, ...GARDEN];

export const PROPS: readonly Drawing[] = [...[...THINGS, ...TURNING].map(withMargin), ...SIGNALS];
