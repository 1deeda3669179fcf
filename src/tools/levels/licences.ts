/** Files that a mission brings along, in its assets/: each stands in assets/LICENCES.md, with where it is from. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LevelProblem } from '#domain/level/problem.ts';

const LIST = 'LICENCES.md';

export function licenceProblems(folder: string): LevelProblem[] {
  const assets = join(folder, 'assets');
  if (!existsSync(assets)) return [];
  const file = `${basename(folder)}/assets/${LIST}`;
  const list = existsSync(join(assets, LIST)) ? readFileSync(join(assets, LIST), 'utf8') : '';
  const files = globSync('**/*', { cwd: assets }).filter((path) => statSync(join(assets, path)).isFile());
  const unlisted = files
    .filter((path) => path !== LIST && !list.includes(path))
    .map((path) => ({
      file,
      place: path,
      what: `Nothing says where \`${path}\` is from, and under which licence`,
      remedy: 'Add a line with its name, author, source and licence; without one, take the file out.',
    }));
  const named = [...list.matchAll(/`([^`\s]+\.[a-z0-9]+)`/g)].map((match) => match[1] ?? '');
  const gone = named
    .filter((path) => !files.includes(path))
    .map((path) => ({ file, place: path, what: `There is no file \`${path}\``, remedy: 'Take its line out.' }));
  return [...unlisted, ...gone];
}
