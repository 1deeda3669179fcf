/** Everything in the atlas of props. */
import { COURTYARD } from './courtyard.ts';
import { DOORS } from './doors.ts';
import { LAMP_ROOM } from './lamp-room.ts';
import { MACHINE_ROOM } from './machine-room.ts';
import { OFFICES } from './offices.ts';
import { SIGNALS } from './signals.ts';

export const PROPS = [...DOORS, ...COURTYARD, ...OFFICES, ...LAMP_ROOM, ...MACHINE_ROOM, ...SIGNALS];
