/** The raw content of a real mission, as a test may spoil it: objects read from YAML, nothing checked yet. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RawLevel } from '#domain/level/draft.ts';

const LEVELS = new URL('../levels/', import.meta.url);

export function readRawLevel(id: string): RawLevel {
  const folder = new URL(`${id}/`, LEVELS);
  const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));
  const languages = readdirSync(new URL('strings/', folder)).map((file) => file.replace('.yaml', ''));
  return {
    folder: id,
    level: read('level.yaml'),
    solution: read('solution.yaml'),
    strings: Object.fromEntries(languages.map((language) => [language, read(`strings/${language}.yaml`)])),
  };
}
