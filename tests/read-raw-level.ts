/** The raw content of a real mission, as a test may spoil it: objects read from YAML, nothing checked yet. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fillContacts, readContacts } from '#domain/level/contacts.ts';
import type { RawLevel } from '#domain/level/draft.ts';

const LEVELS = new URL('../levels/', import.meta.url);

/** Reading takes longer than checking: each is read once, and handed out as a copy of its own. */
const read = new Map<string, RawLevel>();

export function readRawLevel(id: string): RawLevel {
  const known = read.get(id) ?? parseLevel(id);
  read.set(id, known);
  return structuredClone(known);
}

function parseLevel(id: string): RawLevel {
  const folder = new URL(`${id}/`, LEVELS);
  const content = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));
  const languages = readdirSync(new URL('strings/', folder)).map((file) => file.replace('.yaml', ''));
  const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const { contacts = {} } = readContacts(content('../contacts.yaml')).contacts ?? {};
  return {
    folder: id,
    level: content('level.yaml'),
    solution: content('solution.yaml'),
    map: { map: json('map.tmj'), tileset: json('../mine.tsj') },
    strings: Object.fromEntries(
      languages.map((name) => [name, fillContacts(content(`strings/${name}.yaml`), name.slice(0, 2), contacts).filled]),
    ),
  };
}
