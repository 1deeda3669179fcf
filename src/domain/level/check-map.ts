/** The map and level.yaml speak of the same place, and every object can be walked to when its door is open [R131, R132]. */
import type { Fault } from '../puzzle.ts';
import type { LevelDraft } from './draft.ts';
import type { LevelMap } from './map.ts';
import { beside, tileAt, tilesIn, walkable } from './map-ground.ts';
import { areaAt } from './map-things.ts';
import { suggestion } from './nearest.ts';

export function checkMap({ file: { areas, doors, objects } }: LevelDraft, map: LevelMap): Fault[] {
  if (!areas || !doors || !objects) return [];
  const faults: Fault[] = [
    ...sameNames('Area', areas, Object.keys(map.areas)),
    ...sameNames('Object', Object.keys(objects), Object.keys(map.objects)),
    ...overlaps(map),
    ...doorFaults(map, areas, Object.keys(doors)),
  ];
  for (const [id, { area }] of Object.entries(objects)) {
    const place = map.objects[id];
    const found = place && areaAt(map.areas, place);
    if (!place || found === area || !Object.hasOwn(map.areas, area)) continue;
    const what = `It stands in ${found === undefined ? 'no area' : `\`${found}\``}, and level.yaml says \`${area}\``;
    faults.push({ place: `Object ${id}`, what, remedy: 'Move it, or change its `area` in level.yaml.' });
  }
  const isPlaced = Object.values(objects).every(({ area }) => areas.includes(area));
  return faults.length > 0 || !isPlaced ? faults : wayFaults(map, objects, Object.keys(doors));
}

function sameNames(sort: string, wanted: readonly string[], drawn: readonly string[]): Fault[] {
  const missing = wanted.filter((name) => !drawn.includes(name));
  return [
    ...missing.map((name) => {
      const remedy = `Insert it in Tiled: class ${sort}, name ${name}.`;
      return { place: `${sort} ${name}`, what: `The map has no place for \`${name}\``, remedy };
    }),
    ...drawn
      .filter((name) => !wanted.includes(name))
      .map((name) => {
        const what = `level.yaml knows nothing of \`${name}\``;
        return { place: `${sort} ${name}`, what, remedy: suggestion(name, missing.length > 0 ? missing : wanted) };
      }),
  ];
}

/** A thing in two areas would be in the first of them, which nobody sees in Tiled. */
function overlaps({ areas }: LevelMap): Fault[] {
  const all = Object.entries(areas);
  return all.flatMap(([name, a], i) =>
    all
      .slice(i + 1)
      .filter(([, b]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map(([other]) => {
        const what = `It lies over the area \`${other}\``;
        return { place: `Area ${name}`, what, remedy: 'Make one of the two rectangles smaller.' };
      }),
  );
}

function doorFaults(map: LevelMap, areas: readonly string[], shut: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  for (const [name, { area }] of Object.entries(map.doors)) {
    const place = `Door ${name}`;
    if (!areas.includes(area)) {
      faults.push({ place, what: `It leads to no area: \`${area}\``, remedy: suggestion(area, areas) });
    } else if (!shut.includes(area)) {
      const remedy = `Add \`${area}\` to \`doors\` in level.yaml, with the facts that open it, or take the door out.`;
      faults.push({ place, what: 'Nothing opens this door, because its area is open from the start', remedy });
    }
  }
  if (faults.length > 0) return faults;
  const guarded = Object.values(map.doors).map(({ area }) => area);
  for (const area of shut.filter((each) => areas.includes(each) && !guarded.includes(each))) {
    const remedy = `Draw a rectangle of class Door over the way in, with its \`area\` ${area}.`;
    faults.push({ place: `Door ${area}`, what: `The map has no door to \`${area}\``, remedy });
  }
  return faults;
}

/** Walks the map as birds will: all doors open, all shut, and each shut alone. */
function wayFaults(
  map: LevelMap,
  objects: NonNullable<LevelDraft['file']['objects']>,
  shut: readonly string[],
): Fault[] {
  const faults: Fault[] = [];
  const reached = (closed: readonly string[]) => {
    const doors = Object.values(map.doors).filter(({ area }) => closed.includes(area));
    const ground = walkable(map, new Set(doors.flatMap((door) => tilesIn(map, door))));
    return (id: string): boolean => {
      const at = map.objects[id] && tileAt(map, map.objects[id]);
      return at !== undefined && [at, ...beside(map, at)].some((tile) => ground.has(tile));
    };
  };
  const [open, closed] = [reached([]), reached(shut)];
  for (const [id, { area }] of Object.entries(objects)) {
    const fault = (what: string, remedy: string) => faults.push({ place: `Object ${id}`, what, remedy });
    const free = 'Keep a free tile beside it, and a way there from the start.';
    if (!open(id)) fault('No bird can walk to it, even with every door open', free);
    else if (!shut.includes(area) && !closed(id)) {
      fault(`It stands in \`${area}\`, which is open from the start, and the way there leads through a door`, free);
    }
  }
  for (const area of shut) {
    const without = reached([area]);
    const leak = Object.keys(objects).find((id) => objects[id]?.area === area && open(id) && without(id));
    if (leak === undefined) continue;
    const what = `Birds reach \`${leak}\` while the door to \`${area}\` is shut`;
    faults.push({ place: `Door ${area}`, what, remedy: 'Close the gap with walls, or draw a Door over it too.' });
  }
  return faults;
}
