/** The place as one viewer may see it: which areas are open and lit, and what its objects say to them. */
import type { SeatId } from '../ids.ts';
import type { Level } from '../level/level.ts';
import { text } from '../text.ts';
import { playOf } from './change.ts';
import { isDone } from './frame.ts';
import type { Game, Run } from './state.ts';
import type { ObjectView, PlayerView } from './view.ts';

export function placeView({ level }: Game, run: Run, me: SeatId): Pick<PlayerView, 'areas' | 'objects'> {
  const areas = level.areas.map((area) => {
    const here = Object.keys(run.puzzles).filter((id) => level.puzzles[id]?.area === area);
    const lit = here.length > 0 && here.every((id) => isDone(playOf(run, id).frame));
    const ambience = level.ambience?.[area];
    return [
      area,
      { name: text(`area.${area}`), open: isOpen(level, run, area), lit, ...(ambience ? { ambience } : {}) },
    ] as const;
  });
  // A level that was stored by an older server has no objects.
  const objects = Object.entries(level.objects ?? {}).map(([id, { area, puzzles, roles }]) => {
    const speaks = roles === undefined || roles.some((role) => run.roles[role] === me);
    const view: ObjectView = {
      area,
      name: text(`object.${id}.name`),
      ...(speaks && isOpen(level, run, area) ? { says: text(`object.${id}.says`) } : {}),
      ...(roles === undefined ? {} : { roles }),
      puzzles,
    };
    return [id, view] as const;
  });
  return { areas: Object.fromEntries(areas), objects: Object.fromEntries(objects) };
}

/** An area is open once every fact that its door waits for is known. */
function isOpen(level: Level, run: Run, area: string): boolean {
  return (level.doors?.[area] ?? []).every((fact) => run.facts[fact] !== undefined);
}
