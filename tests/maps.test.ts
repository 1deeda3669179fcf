/** The maps that are shipped, what Tiled offers to authors, and the pictures that both name. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { USUAL } from '#domain/level/map-things.ts';
import { TEAM_MAX } from '#domain/session/teams.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { MARKERS } from '#web/stage/markers.ts';
import { type TiledProject, withObjectProps } from '../assets/stage/atlas/tiled-project.ts';
import { PROPS } from '../assets/stage/props/props.ts';

interface PropertyType {
  readonly name: string;
  readonly values?: readonly string[];
  readonly members?: readonly { readonly name: string; readonly value: unknown; readonly propertyType?: string }[];
}

interface TiledMap {
  readonly layers: readonly {
    readonly objects?: readonly {
      readonly type: string;
      readonly properties?: readonly { readonly name: string; readonly propertytype?: string }[];
    }[];
  }[];
}

const ROOT = new URL('../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
const { levels } = await loadLevels(new URL('levels', ROOT).pathname, KINDS);
const maps = [...levels].flatMap(([id, { map }]) => (map ? [[id, map.place] as const] : []));
const { frames } = json('public/stage/props@1x.json') as { frames: object };
const { propertyTypes } = json('levels/canari.tiled-project') as { propertyTypes: PropertyType[] };
const valuesOf = (name: string) => propertyTypes.find((type) => type.name === name)?.values ?? [];
const memberOf = (name: string, member: string) =>
  propertyTypes.find((type) => type.name === name)?.members?.find((each) => each.name === member);
const usualOf = (name: string, member: string) => memberOf(name, member)?.value;
const typeOf = (name: string, member: string) => memberOf(name, member)?.propertyType;
const thingsIn = ({ layers }: TiledMap) => layers.flatMap(({ objects = [] }) => objects);

test.each(maps)('[R131] everything on the map of %s has its picture', (_id, { objects, decor, doors }) => {
  const pictures = [
    ...Object.values(objects).map(({ prop }) => prop),
    ...decor.map(({ prop }) => prop),
    ...Object.values(doors).flatMap(({ prop }) => [`${prop}-shut`, `${prop}-open`]),
  ];
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((name) => !Object.hasOwn(frames, name))).toEqual([]);
});

test('Alerte Grisou has a map, small enough for a class to fetch at once', () => {
  expect(maps.map(([id]) => id)).toContain('alerte-grisou');
  for (const [, map] of maps) expect(JSON.stringify(map).length).toBeLessThan(40_000);
});

test('[R221] the shape of each seat is drawn: beside the name, and where its player points', () => {
  const style = readFileSync(new URL('src/web/stage/overlay.css', ROOT), 'utf8');
  expect(MARKERS.length).toBe(TEAM_MAX);
  expect(MARKERS.filter((marker) => !Object.hasOwn(frames, marker))).toEqual([]);
  // The square is what stands there without a rule.
  expect(MARKERS.filter((marker) => !style.includes(`.stage-marker-${marker} {`))).toEqual(['square']);
});

test('Tiled offers only pictures that are drawn, and takes for usual what the reader does', () => {
  const offered = [...valuesOf('Prop'), ...valuesOf('DoorProp').flatMap((name) => [`${name}-shut`, `${name}-open`])];
  expect(offered.length).toBeGreaterThan(10);
  expect(offered.filter((name) => !Object.hasOwn(frames, name))).toEqual([]);
  expect(usualOf('Decor', 'prop')).toBe(USUAL.decorProp);
  expect(usualOf('Door', 'prop')).toBe(USUAL.doorProp);
  expect(usualOf('Light', 'radius')).toBe(USUAL.radius);
});

test('what Tiled offers for an object is what is drawn: npm run art', () => {
  const project = json('levels/canari.tiled-project') as TiledProject;
  expect(project).toEqual(withObjectProps(project, PROPS));
  const offered = valuesOf('ObjectProp');
  expect(offered.length).toBeGreaterThan(40);
  expect(offered.filter((name) => name !== '' && !Object.hasOwn(frames, name))).toEqual([]);
  expect(usualOf('Object', 'prop')).toBe('');
});

test.each(maps)('every picture on the map of %s is one that Tiled offers for its class', (id, { objects, decor }) => {
  expect(Object.values(objects).filter(({ prop }) => !valuesOf('ObjectProp').includes(prop))).toEqual([]);
  expect(decor.filter(({ prop }) => !valuesOf('Prop').includes(prop))).toEqual([]);
  const written = thingsIn(json(`levels/${id}/map.tmj`) as TiledMap).flatMap(({ type, properties = [] }) =>
    properties.flatMap(({ name, propertytype }) => (name === 'prop' ? [[type, propertytype]] : [])),
  );
  expect(written.length).toBeGreaterThan(0);
  // Without its type Tiled shows a field to write in, and no list.
  const lists: readonly unknown[] = written.filter(([type, list]) => typeOf(type ?? '', 'prop') !== list);
  expect(lists).toEqual([]);
});

test('a map finds its tileset, and the tileset its picture', () => {
  const { image } = json('levels/mine.tsj') as { image: string };
  expect(existsSync(new URL(image, new URL('levels/', ROOT)))).toBe(true);
});
