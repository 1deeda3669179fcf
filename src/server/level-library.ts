/** Reads the missions from their folders: YAML in, checked levels out. A bad level is left out, the others play [R90]. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { canonical, type Json } from '#domain/json.ts';
import { checkLevel } from '#domain/level/check.ts';
import { CONTACTS_FILE, type Contacts, fillContacts, readContacts } from '#domain/level/contacts.ts';
import { type Kinds, LEVEL_FILE, MAP_FILE, SOLUTION_FILE } from '#domain/level/draft.ts';
import type { LevelPackage, LevelTexts, NamedMap } from '#domain/level/level.ts';
import type { LevelMap } from '#domain/level/map.ts';
import type { LevelProblem } from '#domain/level/problem.ts';
import { readTextsName } from '#domain/level/text-overlays.ts';
import { typeset } from '#domain/level/typeset.ts';
import { readMapFile } from './map-file.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

export interface LoadedLevel {
  readonly level?: LevelPackage;
  readonly problems: readonly LevelProblem[];
}

export interface LoadedLevels {
  /** By level id. */
  readonly levels: ReadonlyMap<string, LevelPackage>;
  readonly problems: readonly LevelProblem[];
  /** Folders that were looked at. */
  readonly looked: number;
}

/** Reads one mission. Files are named from the folder above it: `alerte-grisou/level.yaml`. */
export async function loadLevel(folder: string, kinds: Kinds): Promise<LoadedLevel> {
  const name = basename(folder);
  const files = new Map<string, YamlFile>();
  for (const file of [LEVEL_FILE, SOLUTION_FILE, ...(await stringFiles(folder))]) {
    const source = await readIfThere(join(folder, file));
    if (source !== undefined) files.set(file, parseYaml(source));
  }
  const content = (file: string): unknown => files.get(file)?.content;
  const { contacts, problems: contactProblems } = await contactsBeside(folder);
  const texts = [...files.keys()].flatMap((file) => {
    const named = /^strings\/(.+)\.yaml$/.exec(file)?.[1];
    if (named === undefined) return [];
    return [{ file, named, ...fillContacts(content(file), readTextsName(named).language, contacts) }];
  });
  const strings = Object.fromEntries(texts.map(({ named, filled }) => [named, filled]));
  const unknownContacts = texts.flatMap(({ file, faults }) => faults.map((fault) => ({ ...fault, file })));
  const raw = { folder: name, level: content(LEVEL_FILE), solution: content(SOLUTION_FILE), strings };
  const { map, faults: mapFaults } = await readMapFile(folder);
  const broken = [
    ...[...files].flatMap(([file, { faults }]) => faults.map((fault) => ({ ...fault, file }))),
    ...mapFaults.map((fault) => ({ ...fault, file: MAP_FILE })),
  ];
  const checked = checkLevel({ ...raw, ...(map ? { map } : {}) }, kinds);
  // A file that is not YAML was not read at all: what follows from its absence would only distract.
  const unread = broken.map(({ file }) => file);
  const found = unread.includes(LEVEL_FILE) ? [] : checked.problems.filter(({ file }) => !unread.includes(file));
  const problems = [...broken, ...unknownContacts, ...found]
    .map((problem) => ({
      ...problem,
      file: `${name}/${problem.file}`,
      place: files.get(problem.file)?.placed(problem.place) ?? problem.place,
    }))
    .sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1))
    .concat(contactProblems);
  if (!checked.level || problems.length > 0) return { problems };
  const level = { ...checked.level, hash: hashOf({ ...raw, map: checked.map }) };
  const drawn = checked.map ? { map: named(checked.map) } : {};
  return { level: { level, texts: typesetAll(checked.texts), ...drawn }, problems };
}

/** The contacts that the missions of a folder share. Without the file, there are none. */
async function contactsBeside(
  folder: string,
): Promise<{ readonly contacts: Contacts['contacts']; readonly problems: readonly LevelProblem[] }> {
  const source = await readIfThere(join(dirname(folder), CONTACTS_FILE));
  if (source === undefined) return { contacts: {}, problems: [] };
  const { content, faults } = parseYaml(source);
  const read = faults.length > 0 ? { faults } : readContacts(content);
  const problems = read.faults.map((fault) => ({ ...fault, file: CONTACTS_FILE }));
  return { contacts: ('contacts' in read && read.contacts?.contacts) || {}, problems };
}

function named(place: LevelMap): NamedMap {
  return { name: hashOf(place), place };
}

/** What was read, without comments and without what Tiled notes for itself. */
function hashOf(content: unknown): string {
  return createHash('sha256')
    .update(canonical(content as Json))
    .digest('hex');
}

/** Reads every mission of a folder of missions, in the order of their names. What begins with `_` is none [R165]. */
export async function loadLevels(root: string, kinds: Kinds): Promise<LoadedLevels> {
  const levels = new Map<string, LevelPackage>();
  const problems: LevelProblem[] = [];
  const known = new Set<string>();
  const folders = await foldersOf(root);
  for (const folder of folders) {
    const loaded = await loadLevel(join(root, folder), kinds);
    if (loaded.level) levels.set(loaded.level.level.id, loaded.level);
    // A fault of a shared file is every mission's: it is told once.
    problems.push(...loaded.problems.filter((each) => each.file !== CONTACTS_FILE || !known.has(each.place)));
    for (const { file, place } of loaded.problems) if (file === CONTACTS_FILE) known.add(place);
  }
  if (folders.length === 0) {
    const remedy = 'A mission is a folder with level.yaml, solution.yaml and strings/.';
    problems.push({ file: basename(root), place: 'the whole folder', what: 'There is no mission here', remedy });
  }
  return { levels, problems, looked: folders.length };
}

async function stringFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'strings')).catch(absent);
  return (names ?? [])
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `strings/${name}`)
    .sort();
}

async function foldersOf(root: string): Promise<string[]> {
  const found = await readdir(root, { withFileTypes: true }).catch(absent);
  return (found ?? [])
    .filter((each) => each.isDirectory() && !each.name.startsWith('_'))
    .map((each) => each.name)
    .sort();
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(absent);
}

/** What is not there is an authoring problem, told by the check; anything else is a bug. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

function typesetAll(texts: LevelTexts): LevelTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, own]) => [
      name,
      Object.fromEntries(Object.entries(own).map(([key, text]) => [key, typeset(readTextsName(name).language, text)])),
    ]),
  );
}
