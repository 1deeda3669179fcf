/** Copies a folder of src/tools/new to its place, with the author's name where the template says its own. */
import { cpSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A wish that cannot be met, in one sentence for who typed it. */
export class NewProblem extends Error {}

/** @throws NewProblem unless `name` can be the name of a new folder in `parent` */
export function freshFolder(parent: string, name: string | undefined, example: string): string {
  if (name === undefined) throw new NewProblem(`Say its name: ${example}.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 30) {
    throw new NewProblem(
      `"${name}" cannot be its name: small letters without accents, digits and single hyphens, a letter first, 30 signs at most.`,
    );
  }
  const folder = join(parent, name);
  if (existsSync(folder)) throw new NewProblem(`${folder} is there already: choose another name.`);
  return folder;
}

/**
 * @param words what the template says, and what is written instead
 * @param keep which of its files are copied
 */
export function copyTemplate(
  template: string,
  folder: string,
  words: readonly (readonly [string, string])[],
  keep: (file: string) => boolean = () => true,
): void {
  const from = join(import.meta.dirname, template);
  cpSync(from, folder, { recursive: true, filter: (path) => statSync(path).isDirectory() || keep(basename(path)) });
  for (const file of globSync('**/*', { cwd: folder }).map((each) => join(folder, each))) {
    if (statSync(file).isFile()) writeFileSync(file, replaced(readFileSync(file, 'utf8'), words));
  }
}

export function replaced(text: string, words: readonly (readonly [string, string])[]): string {
  return words.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}

/** Runs a tool, and says a wish that cannot be met in its one sentence. */
export function saying(run: () => string): void {
  try {
    console.log(run());
  } catch (problem) {
    if (!(problem instanceof NewProblem)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
