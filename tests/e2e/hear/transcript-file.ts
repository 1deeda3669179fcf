/** The transcript that is kept for people to read, and what must not drift in it: the mission's version, the headings. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const TRANSCRIPT = 'docs/transcript.fr.md';

const MISSION = 'levels/alerte-grisou/level.yaml';

/** The line that says which version of the mission was heard. */
export function versionLine(): string {
  const { id, version } = parse(readFileSync(MISSION, 'utf8')) as { id: string; version: number };
  return `Mission : ${id}, version ${version}.`;
}

export function headingsOf(file: string): readonly string[] {
  return file.split('\n').filter((line) => line.startsWith('#'));
}
