/** Small slips in the objects and doors of level.yaml, and in map.tmj, one each. */
import { block, type Slip, strings } from './spoil.ts';

type Thing = Record<string, unknown>;
type Layer = { name: string; data: number[]; objects: Thing[] };
type Raw = Parameters<Slip[1]>[0];

const objects = (raw: Raw, id: string) => block(raw.level, 'objects', id);
const doors = (raw: Raw) => block(raw.level, 'doors');
const settings = (raw: Raw) => raw.map?.map as Thing & { layers: Layer[]; width: number };
const layer = (raw: Raw, name: string) => found(settings(raw).layers.find((each) => each.name === name));
const thing = (raw: Raw, type: string, name: string) =>
  found(layer(raw, 'things').objects.find((each) => each.type === type && each.name === name));
const member = (raw: Raw, type: string, name: string, key: string) =>
  found((thing(raw, type, name).properties as Thing[]).find((each) => each.name === key));
const remove = (raw: Raw, type: string, name: string) => {
  const { objects } = layer(raw, 'things');
  objects.splice(objects.indexOf(thing(raw, type, name)), 1);
};
/** Paints a tile of the walls; columns and rows from 1, as Tiled's status bar counts from 0. */
const paint = (raw: Raw, column: number, row: number, tile: number) => {
  layer(raw, 'walls').data[(row - 1) * settings(raw).width + column - 1] = tile;
};

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the mission has no such thing to spoil');
  return value;
}

export const OBJECT_SLIPS: Slip[] = [
  [
    'an object in an area that is not there',
    (raw) => {
      Object.assign(objects(raw, 'loupe'), { area: 'telegraf' });
    },
    { file: 'level.yaml', place: 'objects.loupe.area', what: /no area `telegraf`/, remedy: /telegraphe/ },
  ],
  [
    'an object of a role that is not there',
    (raw) => Object.assign(objects(raw, 'loupe'), { roles: ['T', 'X'] }),
    { file: 'level.yaml', place: 'objects.loupe.roles.2', what: /no role `X`/, remedy: /T, P, L/ },
  ],
  [
    'an object that opens a puzzle that is not there',
    (raw) => Object.assign(objects(raw, 'loupe'), { puzzles: ['P1', 'P12'] }),
    { file: 'level.yaml', place: 'objects.loupe.puzzles.2', what: /no puzzle `P12`/, remedy: /`P1`/ },
  ],
  [
    'a puzzle that no object opens',
    (raw) => Object.assign(objects(raw, 'levier'), { puzzles: [] }),
    { file: 'level.yaml', place: 'puzzles.lever', what: /No object opens `lever`/, remedy: /Add `lever`/ },
  ],
  [
    'a door that waits for a fact that is not there',
    (raw) => Object.assign(doors(raw), { machines: ['mail-sortd'] }),
    { file: 'level.yaml', place: 'doors.machines.1', what: /no fact `mail-sortd`/, remedy: /`mail-sorted`/ },
  ],
  [
    'an object behind a door that its own puzzle opens',
    (raw) => Object.assign(doors(raw), { telegraphe: ['mail-sorted'] }),
    { file: 'level.yaml', place: 'objects.casier', what: /only after its own puzzle: P1/, remedy: /doors.telegraphe/ },
  ],
  [
    'a door that a later puzzle opens, which waits for what is behind it',
    (raw) => Object.assign(doors(raw), { telegraphe: ['accesses-closed'] }),
    { file: 'level.yaml', place: 'objects.casier', what: /: P1, .*lever can never be over/, remedy: /known before/ },
  ],
  [
    'an object without its sentence',
    (raw) => delete strings(raw, 'en', 'object', 'plan').says,
    { file: 'strings/en.yaml', place: 'object.plan.says', what: /is missing/, remedy: /Neuf connexions en cours/ },
  ],
  [
    'a time that is not known yet when an object is read',
    (raw) => Object.assign(strings(raw, 'fr', 'object', 'forge'), { says: '{time.rescue}' }),
    {
      file: 'strings/fr.yaml',
      place: 'object.forge.says',
      what: /Nothing fills/,
      remedy: /`account-open` is surely known/,
    },
  ],
];

export const MAP_SLIPS: Slip[] = [
  [
    'a map without an edge',
    (raw) => Object.assign(settings(raw), { infinite: true }),
    { file: 'map.tmj', place: 'infinite', what: /no edge/, remedy: /Map Properties: take the tick off Infinite/ },
  ],
  [
    'tiles of another size',
    (raw) => Object.assign(settings(raw), { tilewidth: 32 }),
    { file: 'map.tmj', place: 'tilewidth', what: /another size/, remedy: /64 px/ },
  ],
  [
    'another tileset',
    (raw) => Object.assign(settings(raw), { tilesets: [{ firstgid: 1, source: 'own.tsj' }] }),
    { file: 'map.tmj', place: 'tilesets', what: /another tileset/, remedy: /mine.tsj/ },
  ],
  [
    'compressed tiles',
    (raw) => Object.assign(layer(raw, 'floor'), { data: 'AAAA', encoding: 'base64', compression: 'zlib' }),
    { file: 'map.tmj', place: 'layer floor', what: /compressed/, remedy: /Tile Layer Format CSV/ },
  ],
  [
    'a layer that is missing',
    (raw) => Object.assign(layer(raw, 'walls'), { name: 'Wände' }),
    { file: 'map.tmj', place: 'layers', what: /`walls` is missing/, remedy: /There are: floor, details, shade, Wände/ },
  ],
  [
    'a picture layer',
    (raw) => Object.assign(layer(raw, 'details'), { type: 'imagelayer' }),
    { file: 'map.tmj', place: 'layer details', what: /`imagelayer` is not shown/, remedy: /tile layers/ },
  ],
  [
    'a layer of another size',
    (raw) => layer(raw, 'floor').data.pop(),
    { file: 'map.tmj', place: 'layer floor', what: /1583 tiles/, remedy: /Resize Map/ },
  ],
  [
    'a tile that was mirrored',
    (raw) => paint(raw, 5, 2, 0x80000016),
    { file: 'map.tmj', place: 'layer walls, column 5, row 2', what: /mirrored/, remedy: /as they are drawn/ },
  ],
  [
    'a tile that is not in the tileset',
    (raw) => paint(raw, 5, 2, 900),
    { file: 'map.tmj', place: 'layer walls, column 5, row 2', what: /no such tile/, remedy: /mine.tsj/ },
  ],
  [
    'a thing without a class that we know',
    (raw) => Object.assign(thing(raw, 'Area', 'cour'), { type: 'Aera' }),
    { file: 'map.tmj', place: 'Aera cour', what: /no class that we know/, remedy: /`Area`/ },
  ],
  [
    'no place where birds come in',
    (raw) => remove(raw, 'Start', 'arrivee'),
    { file: 'map.tmj', place: 'Start', what: /where birds come in/, remedy: /Class to Start/ },
  ],
  [
    'areas that lie over each other',
    (raw) => Object.assign(thing(raw, 'Area', 'lampisterie'), { height: 800 }),
    { file: 'map.tmj', place: 'Area cour', what: /lies over the area `lampisterie`/, remedy: /smaller/ },
  ],
  [
    'a start in a wall',
    (raw) => Object.assign(thing(raw, 'Start', 'arrivee'), { x: 10, y: 10 }),
    { file: 'map.tmj', place: 'Start arrivee', what: /in a wall/, remedy: /onto the floor/ },
  ],
  [
    'an object in a wall',
    (raw) => Object.assign(thing(raw, 'Object', 'plan'), { y: 10 }),
    { file: 'map.tmj', place: 'Object plan', what: /in a wall/, remedy: /onto the floor/ },
  ],
  [
    'an object without a place',
    (raw) => remove(raw, 'Object', 'plan'),
    { file: 'map.tmj', place: 'Object plan', what: /no place for `plan`/, remedy: /class Object, name plan/ },
  ],
  [
    'a place for an object that level.yaml does not know',
    (raw) => layer(raw, 'things').objects.push({ ...thing(raw, 'Object', 'plan'), id: 900, name: 'plans' }),
    { file: 'map.tmj', place: 'Object plans', what: /knows nothing of `plans`/, remedy: /`plan`/ },
  ],
  [
    'an object in another area than level.yaml says',
    (raw) => Object.assign(objects(raw, 'plan'), { area: 'cour' }),
    { file: 'map.tmj', place: 'Object plan', what: /stands in `machines`.*says `cour`/, remedy: /Move it/ },
  ],
  [
    'a door to an area that is open from the start',
    (raw) => delete doors(raw).machines,
    { file: 'map.tmj', place: 'Door grille', what: /Nothing opens this door/, remedy: /Add `machines` to `doors`/ },
  ],
  [
    'a door that is not drawn',
    (raw) => remove(raw, 'Door', 'grille'),
    { file: 'map.tmj', place: 'Door machines', what: /no door to `machines`/, remedy: /class Door/ },
  ],
  [
    'a door to nowhere',
    (raw) => Object.assign(member(raw, 'Door', 'porte-archives', 'area'), { value: 'archive' }),
    { file: 'map.tmj', place: 'Door porte-archives', what: /no area: `archive`/, remedy: /`archives`/ },
  ],
  [
    'a decor in a doorway',
    (raw) => {
      const { x, y } = thing(raw, 'Door', 'grille') as { x: number; y: number };
      layer(raw, 'things').objects.push({ id: 900, name: '', type: 'Decor', x: x + 32, y: y + 32 });
    },
    { file: 'map.tmj', place: 'Door grille', what: /stands on it/, remedy: /free/ },
  ],
  [
    'a gap beside a door',
    (raw) => {
      for (const row of [27, 28, 29]) paint(raw, 21, row, 0);
      for (const row of [27, 28, 29]) layer(raw, 'floor').data[(row - 1) * settings(raw).width + 20] = 3;
    },
    { file: 'map.tmj', place: 'Door machines', what: /Birds reach `vannes`/, remedy: /Close the gap/ },
  ],
  [
    'an object that is walled in',
    (raw) => {
      for (const [column, row] of [
        [14, 19],
        [16, 19],
        [15, 18],
        [15, 20],
      ] as const)
        paint(raw, column, row, 21);
    },
    { file: 'map.tmj', place: 'Object panneau', what: /even with every door open/, remedy: /free tile/ },
  ],
];

/** Many things are wrong then, all for one reason. */
export function startBehindTheGrille(raw: Raw): void {
  Object.assign(thing(raw, 'Start', 'arrivee'), { x: 20 * 64, y: 31 * 64 });
}
