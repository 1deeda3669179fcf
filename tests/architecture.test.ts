/** Holds the source to the architecture: who imports whom, what the pure files may touch, sizes, names, rules with tests. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusedImport, roomOf } from './import-table.ts';
import { readSources, type SourceFile, targetOf } from './source-files.ts';

const SOURCES = readSources('src/**/*.{ts,tsx}');
const TESTS = readSources('tests/**/*.ts');
const SHIPPED = SOURCES.filter((file) => !isTest(file));
const PURE = SHIPPED.filter((file) =>
  ['domain', 'puzzle kind', 'list of kinds'].includes(roomOf(file.path)?.room ?? ''),
);

function isTest(file: SourceFile): boolean {
  return /\.(test|spec)\.tsx?$/.test(file.path);
}

/** A check of files that looked at none would pass: every list is at least this long. */
test('the files were read', () => {
  expect(SHIPPED.length).toBeGreaterThan(20);
  expect(PURE.length).toBeGreaterThan(10);
  expect(TESTS.length).toBeGreaterThan(2);
  expect(SHIPPED.flatMap((file) => file.imports).length).toBeGreaterThan(50);
  expect(SHIPPED.some((file) => file.imports.some((use) => use.typeOnly))).toBe(true);
});

describe('imports', () => {
  test('follow the table', () => {
    const refused = SHIPPED.flatMap((file) =>
      file.imports.flatMap(({ specifier, typeOnly, line }) => {
        const why = refusedImport(file.path, specifier, targetOf(file.path, specifier), typeOnly);
        return why ? [`${file.path}:${line} imports ${specifier}: ${why}`] : [];
      }),
    );
    expect(refused).toEqual([]);
  });

  test('the table refuses what the architecture forbids', () => {
    const why = (from: string, specifier: string, typeOnly = false) =>
      refusedImport(from, specifier, targetOf(from, specifier), typeOnly);
    expect(why('src/domain/run/run.ts', '#server/main.ts')).toBe('domain may not import it');
    expect(why('src/domain/run/run.ts', 'express')).toBe('domain may not use the package');
    expect(why('src/domain/run/run.ts', '../../web/ui/button.tsx')).toBe('an import across rooms begins with #');
    expect(why('src/domain/run/run.ts', '#domain/ids.ts')).toBe('within a room an import is relative');
    expect(why('src/puzzles/a/kind.ts', '../b/schema.ts')).toBe('puzzle kind may not import it');
    expect(why('src/puzzles/a/kind.ts', './judge.ts')).toBe('puzzle kind may not import it');
    expect(why('src/puzzles/a/view.tsx', './schema.ts')).toBe('puzzle view may import its types only');
    expect(why('src/puzzles/a/view.tsx', './schema.ts', true)).toBeUndefined();
    expect(why('src/web/ui/button.tsx', '#domain/text.ts')).toBe('web may import its types only');
    expect(why('src/join/main.tsx', '#web/stage/world.ts')).toBe('join may not import it');
    expect(why('src/join/main.tsx', 'phaser')).toBe('join may not use the package');
    expect(why('src/play/main.tsx', '../../levels/alerte-grisou/level.yaml')).toBe('it leads out of src/');
    expect(why('src/server/main.ts', '#puzzles/views.ts')).toBe('server may not import it');
    expect(why('src/server/main.ts', '(computed)')).toBe('server may not use the package');
    expect(why('src/main.ts', './join/main.tsx')).toBeUndefined();
    expect(why('src/elsewhere/a.ts', 'zod')).toBe('the file is in no room of the table');
  });
});

describe('[R1] the pure files', () => {
  const IMPURE =
    /\bDate\.now\b|\bnew Date\b|\bDate\(|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\bperformance\.|\bprocess\.|\bcrypto\.|\bglobalThis\b|\bIntl\.|\.(?:localeCompare|toLocale\w+)\(/;

  test('touch no clock, no randomness, no timer, no process and no locale', () => {
    const touching = PURE.flatMap((file) =>
      file.code
        .split('\n')
        .flatMap((line, index) => (IMPURE.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  test.each(['Date.now()', 'new Date(0)', 'Math.random()', 'setTimeout(f)', 'performance.now()', 'a.localeCompare(b)'])(
    'would be caught using %s',
    (code) => expect(code).toMatch(IMPURE),
  );
});

describe('the shape of files', () => {
  test('no type is any', () => {
    expect(placesOf([...SOURCES, ...TESTS], (file) => file.anyTypes)).toEqual([]);
  });

  test('nothing is exported by default', () => {
    expect(placesOf([...SOURCES, ...TESTS], (file) => file.defaultExports)).toEqual([]);
  });

  test('no file only hands on what others export', () => {
    expect(SHIPPED.filter((file) => file.isBarrel).map((file) => file.path)).toEqual([]);
  });

  test('names are kebab-case and say what a file holds', () => {
    const EMPTY = /\b(utils?|helpers?|common|managers?|services?|index)\b/;
    const odd = [...SOURCES, ...TESTS].filter(({ path }) => {
      const parts = path.split('/');
      return parts.some((part) => EMPTY.test(part)) || !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(basename(path));
    });
    expect(odd.map((file) => file.path)).toEqual([]);
  });

  test('every file begins by saying what it is for', () => {
    const silent = [...SHIPPED, ...TESTS].filter(({ path }) => !/^\/\*\*\s/.test(readFileSync(path, 'utf8')));
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  test('no file is longer than 300 lines, and the median is at most 90', () => {
    const others = globSync(['src/**/*.css', 'assets/**/*.ts']).map((path) => {
      return { path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length };
    });
    for (const sort of ['.css', '.ts'])
      expect(others.filter(({ path }) => path.endsWith(sort)).length).toBeGreaterThan(20);
    const long = [...SOURCES, ...TESTS, ...others].filter((file) => file.lines > 300);
    expect(long.map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
    const sorted = SHIPPED.map((file) => file.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
  });
});

describe('docs/SPEC.md', () => {
  const rules = [...readFileSync('docs/SPEC.md', 'utf8').matchAll(/^- \*\*\[(R\d+)\]\*\*/gm)].map((match) => match[1]);
  const proven = new Set([...SOURCES, ...TESTS].flatMap(rulesInTitles));

  test('numbers its rules, each once', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test('has no rule that no test names', () => {
    expect(rules.filter((rule) => rule !== undefined && !proven.has(rule))).toEqual([]);
  });

  test('has every rule that a test names', () => {
    expect([...proven].filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

function placesOf(files: readonly SourceFile[], lines: (file: SourceFile) => readonly number[]): readonly string[] {
  return files.flatMap((file) => lines(file).map((line) => `${file.path}:${line}`));
}

/** Rule numbers in the titles of tests that run: a skipped one proves nothing. */
function rulesInTitles(file: SourceFile): readonly string[] {
  const TITLE = /\b(?:test|it|describe)(?:\.(?!skip|todo)\w+)*(?:\((?:[^()`'"]|\([^()]*\))*\))?\(\s*(['"`])(.*?)\1/gs;
  return [...file.code.matchAll(TITLE)].flatMap((title) =>
    [...(title[2] ?? '').matchAll(/\[(R\d+)\]/g)].map((rule) => String(rule[1])),
  );
}
