/**
 * Loads what play shows first while the player waits in the lobby: the stage, its pictures, the map, the boards. What
 * cannot be loaded ahead is loaded when it is shown.
 */
import { kindFiles, VIEWED_KINDS } from '#puzzles/views.ts';
import { stageFiles } from '#web/stage/files.ts';
import type { Ahead } from '#web/surface.ts';
import { eachTold } from './each-told.ts';
import { mapWanted } from './place/map-choice.ts';

type Step = () => Promise<unknown>;

export async function prepare({ map, told }: Ahead): Promise<void> {
  const place: readonly Step[] =
    map === undefined || !mapWanted.peek()
      ? []
      : [
          () => import('#web/stage/open-stage.ts'),
          ...[`/api/maps/${map}`, ...stageFiles(devicePixelRatio)].map((path) => () => fetchWhole(path)),
        ];
  const boards = VIEWED_KINDS.map((kind) => () => kindFiles(kind)?.load() ?? Promise.resolve());
  await eachTold([...place, ...boards], told);
}

/** Into the browser's own cache: read to its end, or the next page would ask for it again. */
async function fetchWhole(path: string): Promise<void> {
  const response = await fetch(path);
  await response.arrayBuffer();
}
