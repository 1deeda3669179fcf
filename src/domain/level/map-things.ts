/** What stands on a map: areas, doors, objects, decor, lamps and the start, from the shapes that an author drew in Tiled. */
import type { Fault } from '../puzzle.ts';
import type { LevelMap, Place, Rectangle } from './map.ts';
import { tileAt, tilesIn, WALL } from './map-ground.ts';
import { suggestion } from './nearest.ts';
import { classOf, propertyOf, type TiledThing } from './tiled-shape.ts';

const CLASSES = ['Area', 'Door', 'Object', 'Decor', 'Light', 'Start'];
/** What Tiled leaves out of a file because it is usual: levels/canari.tiled-project says the same. */
export const USUAL = { doorProp: 'door', decorProp: 'crate', radius: 256 };

type Grid = Pick<LevelMap, 'columns' | 'rows' | 'tile'>;

export interface Things extends Pick<LevelMap, 'areas' | 'doors' | 'objects' | 'decor' | 'lights' | 'start'> {
  /** Tiles that objects and decor take up. */
  readonly blocked: ReadonlySet<number>;
}

/** @param ground walls alone: nothing that matters may stand in one */
export function placeThings(all: readonly TiledThing[], grid: Grid, ground: readonly string[]) {
  const faults: Fault[] = [];
  const say = (thing: TiledThing, what: string, remedy: string): void => {
    faults.push({ place: placeOfThing(thing), what, remedy });
  };
  for (const thing of all) {
    if (!CLASSES.includes(classOf(thing)))
      say(thing, 'It has no class that we know', suggestion(classOf(thing), CLASSES));
    if (thing.rotation !== 0) say(thing, 'It is turned', 'Set its Rotation to 0.');
  }
  if (faults.length > 0) return { faults };
  const of = (name: string) => all.filter((thing) => classOf(thing) === name);
  const named = <T>(things: readonly TiledThing[], read: (thing: TiledThing) => T): { [name: string]: T } => {
    const found: { [name: string]: T } = {};
    for (const thing of things) {
      if (thing.name === '') say(thing, 'It has no name', 'Write its id in Name.');
      else if (Object.hasOwn(found, thing.name)) say(thing, 'The name is taken', 'Give each a name of its own.');
      else found[thing.name] = read(thing);
    }
    return found;
  };

  const wide = [...of('Area'), ...of('Door')].filter(({ width, height }) => width === 0 || height === 0);
  for (const thing of wide) say(thing, 'It has no extent', 'Draw it as a rectangle.');
  const areas = named(of('Area'), rectangle);
  const doors = named(of('Door'), (door) => ({
    ...rectangle(door),
    area: word(door, 'area'),
    prop: word(door, 'prop', USUAL.doorProp),
  }));
  const objects = named(of('Object'), (thing) => ({ ...foot(thing), prop: word(thing, 'prop', thing.name) }));
  const decor = of('Decor').map((thing) => ({ ...foot(thing), prop: word(thing, 'prop', USUAL.decorProp) }));
  const lights = of('Light').map((light) => {
    const area = word(light, 'area', areaAt(areas, light) ?? '');
    if (!Object.hasOwn(areas, area))
      say(light, 'The lamp shines in no area', 'Move it into an area, or write its `area`.');
    const radius = propertyOf(light, 'radius');
    return { x: light.x, y: light.y, radius: typeof radius === 'number' ? radius : USUAL.radius, area };
  });

  const blocked = new Set([...of('Object'), ...of('Decor')].filter(isSolid).flatMap((thing) => footprint(grid, thing)));
  for (const thing of [...of('Object'), ...of('Door'), ...of('Start')]) {
    const tiles = footprint(grid, thing);
    if (tiles.length === 0) say(thing, 'It stands outside the map', 'Move it onto the floor.');
    else if (tiles.some((at) => ground[at] === WALL)) say(thing, 'It stands in a wall', 'Move it onto the floor.');
    else if (classOf(thing) !== 'Object' && tiles.some((at) => blocked.has(at))) {
      say(thing, 'An object or a decor stands on it', 'Keep this place free.');
    }
  }
  const [start, ...others] = of('Start');
  for (const other of others) say(other, 'Birds can come in at one place only', 'Take this one out.');
  if (!start) {
    const remedy = 'In Tiled: insert a point, and set its Class to Start.';
    faults.push({ place: 'Start', what: 'It is not said where birds come in', remedy });
    return { faults };
  }
  const things: Things = { areas, doors, objects, decor, lights, start: foot(start), blocked };
  return { things, faults };
}

/** The area whose rectangle a place lies in. */
export function areaAt(areas: LevelMap['areas'], { x, y }: Place): string | undefined {
  const inside = ([, area]: readonly [string, Rectangle]) =>
    x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
  return Object.entries(areas).find(inside)?.[0];
}

function placeOfThing(thing: TiledThing): string {
  const name = thing.name === '' ? `no. ${thing.id}` : thing.name;
  return `${classOf(thing) || 'object'} ${name}`;
}

function rectangle({ x, y, width, height }: TiledThing): Rectangle {
  return { x, y, width, height };
}

/** The middle of the lower edge; of a point, the point. */
function foot({ x, y, width, height }: TiledThing): Place {
  return { x: x + width / 2, y: y + height };
}

/** Tiles that it takes up: those under a rectangle, or the one that a point stands on. */
function footprint(grid: Grid, thing: TiledThing): number[] {
  const under = tilesIn(grid, rectangle(thing));
  const at = tileAt(grid, foot(thing));
  return under.length > 0 ? under : at === undefined ? [] : [at];
}

function isSolid(thing: TiledThing): boolean {
  return propertyOf(thing, 'solid') !== false;
}

/** Tiled keeps a member that was emptied as an empty text. */
function word(thing: TiledThing, member: string, otherwise = ''): string {
  const value = propertyOf(thing, member);
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
