/** Reads a mission's map.tmj, and the tileset beside the missions that it draws with. Both are JSON, written by Tiled and by a script. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MAP_FILE } from '#domain/level/draft.ts';
import type { RawMap } from '#domain/level/read-map.ts';
import type { Fault } from '#domain/puzzle.ts';

const TILESET_FILE = 'mine.tsj';

export interface MapFile {
  /** Absent for a mission without a map, or with one that could not be read. */
  readonly map?: RawMap;
  readonly faults: readonly Fault[];
}

export async function readMapFile(folder: string): Promise<MapFile> {
  const map = await readJson(join(folder, MAP_FILE));
  if (map === 'absent') return { faults: [] };
  if (map === 'broken') {
    const remedy = 'Open it in Tiled and save it again, or take it back from the last version.';
    return { faults: [{ place: 'the whole file', what: 'This is not what Tiled writes', remedy }] };
  }
  const tileset = await readJson(join(dirname(folder), TILESET_FILE));
  return { map: { map: map.content, tileset: typeof tileset === 'string' ? undefined : tileset.content }, faults: [] };
}

async function readJson(path: string): Promise<{ readonly content: unknown } | 'absent' | 'broken'> {
  const source = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (source === undefined) return 'absent';
  try {
    return { content: JSON.parse(source) };
  } catch {
    return 'broken';
  }
}
