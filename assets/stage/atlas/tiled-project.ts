/** What Tiled offers an author as the picture of an object: kept in levels/canari.tiled-project, whose other parts are written by hand. */
import type { Drawing } from '../drawing.ts';

export interface TiledProject {
  readonly propertyTypes: readonly { readonly name: string; readonly values?: readonly string[] }[];
}

const LIST = 'ObjectProp';
/** No choice: the picture that is called like the object. */
const OWN = '';
/** The same thing at another time, a frame of one that moves, a door, a signal. */
const NO_THING = /-(lit|pulled|shut|open)$|\/|^(emote-|arrow$)/;

export function objectProps(drawings: readonly Drawing[]): readonly string[] {
  const things = drawings.filter(({ name, anchor }) => anchor.y === 1 && !NO_THING.test(name));
  return [OWN, ...things.map(({ name }) => name).sort()];
}

export function withObjectProps(project: TiledProject, drawings: readonly Drawing[]): TiledProject {
  if (!project.propertyTypes.some(({ name }) => name === LIST)) throw new Error(`Tiled's project has no ${LIST}`);
  const propertyTypes = project.propertyTypes.map((type) =>
    type.name === LIST ? { ...type, values: objectProps(drawings) } : type,
  );
  return { ...project, propertyTypes };
}
