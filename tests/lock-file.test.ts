/**
 * `npm ci` refuses a lock file in which a package of another platform is missing. A registry that does not have it makes
 * `npm install` leave it out without a word, so this looks before somebody with another machine does.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Where Node would look for a package, from the innermost folder out. */
function lookedFor(from: string, name: string): readonly string[] {
  const folders =
    from === ''
      ? []
      : from.split('/node_modules/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...folders.map((folder) => `${folder}/`)].map((folder) => `${folder}node_modules/${name}`);
}

test('the lock file names every optional package that another one names', () => {
  const named = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ from, name, version })),
  );
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter(({ from, name }) => !lookedFor(from, name).some((place) => packages[place]?.version));
  expect(missing.map(({ name, version }) => `${name}@${version}`)).toEqual([]);
});
