/**
 * `npm run kind-docs`: writes a page for each puzzle kind, docs/kinds/<kind>.md, from its schema, its README and its
 * sample. A test compares what is there with what would be written [R178].
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KINDS } from '#puzzles/kinds.ts';
import { kindPage } from './kind-docs/kind-page.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every page, by its path from the project's folder. */
export function kindPages(): ReadonlyMap<string, string> {
  return new Map([...KINDS].map(([name, kind]) => [`docs/kinds/${name}.md`, kindPage(kind, ROOT)]));
}

if (import.meta.main) {
  const pages = kindPages();
  const folder = join(ROOT, 'docs/kinds');
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((file) => !pages.has(`docs/kinds/${file}`));
  for (const file of old) await rm(join(folder, file));
  for (const [path, page] of pages) await writeFile(join(ROOT, path), page);
}
