/** Builds the client beside a level that holds a word found nowhere else, and looks for it, and for the real missions. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const PLANTED = 'zibelouffe';
const LEVEL = 'levels/alerte-grisou';
/** Shorter texts may well be said by the interface too. */
const TELLING = 20;
const BUILD_MS = 90_000;

const root = mkdtempSync(join(tmpdir(), 'canari-planted-'));
const built = new Map<string, string>();

/** The project as it is, with the word in every value of the level that could be read by mistake. */
function plant(): void {
  for (const each of [
    'src',
    'public',
    'levels',
    'index.html',
    'package.json',
    'vite.config.ts',
    'tsconfig.base.json',
  ]) {
    cpSync(each, join(root, each), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const file of globSync(`${LEVEL}/**/*.yaml`)) {
    const read = parse(readFileSync(file, 'utf8')) as unknown;
    writeFileSync(join(root, file), JSON.stringify(withWord(read)));
  }
}

function withWord(value: unknown): unknown {
  if (typeof value === 'string') return `${value} ${PLANTED}`;
  if (Array.isArray(value)) return [...value.map(withWord), PLANTED];
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withWord(field)]);
  return { ...Object.fromEntries(fields), [PLANTED]: PLANTED };
}

/** Every text in a file of the level, in the pieces between its placeholders. */
function piecesOf(file: string): string[] {
  const pieces: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') pieces.push(...value.split(/\{[^}]*\}/).map((piece) => piece.trim()));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(parse(readFileSync(file, 'utf8')));
  return pieces;
}

/** Without escapes, and with one sort of space: a build may write a sentence in other signs than its author. */
function plain(text: string): string {
  const signs = text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long: string, short: string) =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );
  return signs
    .replace(/\\n/g, ' ')
    .replace(/\\(["'`])/g, '$1')
    .replace(/\s+/g, ' ');
}

function filesWith(words: string): string[] {
  const sought = plain(words);
  return [...built].filter(([, text]) => text.includes(sought)).map(([file]) => file);
}

beforeAll(() => {
  plant();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { NODE_ENV: _test, VITEST: _runner, ...environment } = process.env;
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  expect(build.status, build.stderr).toBe(0);
  for (const file of globSync('**/*', { cwd: join(root, 'dist') })) {
    const path = join(root, 'dist', file);
    if (statSync(path).isFile()) built.set(file, plain(readFileSync(path, 'utf8')));
  }
}, BUILD_MS);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the built client', () => {
  test('was built and looked at, and what it does say is found in it', () => {
    expect([...built.keys()].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(10);
    expect(built.has('index.html')).toBe(true);
    const interfaceTexts = globSync('src/**/strings/{fr,nl,en,de}.json', { exclude: ['src/tools/**'] }).flatMap(
      piecesOf,
    );
    const long = interfaceTexts.filter((piece) => piece.length >= TELLING);
    expect(long.length).toBeGreaterThan(20);
    expect(long.filter((piece) => filesWith(piece).length === 0)).toEqual([]);
  });

  test('[R61] holds no word that was planted in texts, data and solution of a level', () => {
    for (const file of ['level.yaml', 'solution.yaml', 'strings/fr.yaml', 'strings/en.yaml']) {
      expect(readFileSync(join(root, LEVEL, file), 'utf8')).toContain(PLANTED);
    }
    expect(filesWith(PLANTED)).toEqual([]);
  });

  test('[R61] holds no sentence, no address and no answer of a mission', () => {
    const texts = globSync('levels/*/strings/*.yaml').flatMap(piecesOf);
    const told = texts.filter((piece) => piece.length >= TELLING);
    const addresses = globSync('levels/*/level.yaml')
      .flatMap(piecesOf)
      .filter((piece) => piece.includes('.example'));
    expect(told.length).toBeGreaterThan(100);
    expect(addresses.length).toBeGreaterThan(10);
    // What missions share is looked for once.
    const sought = [...new Set([...told, ...addresses])];
    expect(sought.filter((piece) => filesWith(piece).length > 0)).toEqual([]);
    const answers = [...built].filter(([, text]) => /["']?trap["']?\s*:\s*(?:true|false|!0|!1)/.test(text));
    expect(answers.map(([file]) => file)).toEqual([]);
    expect([...built.keys()].filter((file) => /\.ya?ml$|level/.test(file))).toEqual([]);
  });
});
