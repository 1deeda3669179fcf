/** A mission that is broken on purpose: a sound one, with what its broken.yaml changes. Written out where it can be checked. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

export const BROKEN_FILE = 'broken.yaml';
/** The sound mission beside the broken ones, and the name that it is checked under. */
const BASE = '_base';
const NAME = 'base';

const brokenSchema = z.strictObject({
  told: z
    .strictObject({
      file: z.string().describe('The file that the problem is in, from the mission.'),
      place: z.string().describe('The place, without the line.'),
      what: z.string().describe('A part of the sentence.'),
    })
    .describe('The problem that the check must tell.'),
  change: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .default({})
    .describe('By file: places, keys joined by dots, with what stands there now; nothing takes the key out.'),
  write: z
    .record(z.string(), z.string().nullable())
    .default({})
    .describe('Files that are written whole, or taken away.'),
});

export type Broken = z.infer<typeof brokenSchema>;

export async function readBroken(folder: string): Promise<Broken> {
  return brokenSchema.parse(parse(await readFile(join(folder, BROKEN_FILE), 'utf8')));
}

/** @returns what `use` makes of the folder of the mission as it is changed; the folder is gone afterwards */
export async function withBroken<T>(folder: string, use: (mission: string) => Promise<T>): Promise<T> {
  const { change, write } = await readBroken(folder);
  const root = await mkdtemp(join(tmpdir(), 'canari-broken-'));
  const mission = join(root, NAME);
  try {
    await cp(join(dirname(folder), BASE), mission, { recursive: true });
    for (const [file, places] of Object.entries(change)) {
      const path = join(mission, file);
      const content: unknown = existsSync(path) ? parse(await readFile(path, 'utf8')) : {};
      for (const [place, value] of Object.entries(places)) put(content, place.split('.'), value);
      await writeFile(path, stringify(content));
    }
    for (const [file, text] of Object.entries(write)) {
      await mkdir(dirname(join(mission, file)), { recursive: true });
      if (text === null) await rm(join(mission, file));
      else await writeFile(join(mission, file), text);
    }
    return await use(mission);
  } finally {
    await rm(root, { recursive: true });
  }
}

function put(content: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof content !== 'object' || content === null) throw new Error(`there is nothing to change at ${key}`);
  const there = content as { [key: string]: unknown };
  if (rest.length > 0) {
    there[key] ??= {};
    put(there[key], rest, value);
  } else if (value === null) delete there[key];
  else there[key] = value;
}
