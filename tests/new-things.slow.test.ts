/** What new:puzzle and new:level write is tried in a copy of the project: it passes every check but one first test. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const KIND = 'signal-flags';
const MISSION = 'night-shift';
const SLOW_MS = 400_000;

const root = mkdtempSync(join(tmpdir(), 'canari-new-'));

/** In the copy, with none of this test's own runner in the environment. */
function run(...[tool, ...given]: readonly [string, ...string[]]) {
  const { NODE_ENV: _test, VITEST: _runner, ...env } = process.env;
  const isScript = tool.endsWith('.ts');
  const bin = join(root, 'node_modules/.bin', tool);
  const [command, ...args] = isScript ? [process.execPath, tool, ...given] : [bin, ...given];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  return { status, said: stripVTControlCharacters(`${stdout}${stderr}`) };
}
const ok = { status: 0 };

beforeAll(() => {
  const files = [
    'src',
    'tests',
    'assets',
    'levels',
    'docs',
    'public',
    'package.json',
    'index.html',
    'knip.json',
    'biome.json',
  ];
  const more = [
    'tsconfig.json',
    'tsconfig.base.json',
    'tsconfig.rules.json',
    'vite.config.ts',
    'vitest.config.ts',
    'playwright.config.ts',
  ];
  for (const each of [...files, ...more]) cpSync(each, join(root, each), { recursive: true });
  for (const each of ['README.md', 'CONTRIBUTING.md', '.gitignore']) cpSync(each, join(root, each));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('[R175] what cannot be made is said in one sentence, and nothing is written', () => {
  test.each([
    ['new-puzzle', [], 'Say its name: npm run new:puzzle signal-flags.'],
    ['new-puzzle', ['Fanions'], /^"Fanions" cannot be its name: /],
    ['new-puzzle', ['flags'], /^"flags" is one word: /],
    ['new-puzzle', ['rule-gates'], 'src/puzzles/rule-gates is there already: choose another name.'],
    ['new-level', [], 'Say its name: npm run new:level night-shift.'],
    ['new-level', ['../night'], /^"\.\.\/night" cannot be its name: /],
    ['new-level', ['alerte-grisou'], 'levels/alerte-grisou is there already: choose another name.'],
  ] as const)('%s %s', (tool, names, sentence) => {
    const kinds = readFileSync(join(root, 'src/puzzles/kinds.ts'), 'utf8');
    const { status, said } = run(`src/tools/${tool}.ts`, ...names);
    expect(status).toBe(1);
    expect(said.trim()).toMatch(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(join(root, 'src/puzzles/kinds.ts'), 'utf8')).toBe(kinds);
    expect(existsSync(join(root, 'src/puzzles/flags'))).toBe(false);
  });
});

describe('[R175] a new kind and a new mission', () => {
  beforeAll(() => {
    expect(run('src/tools/new-puzzle.ts', KIND, '--judge')).toMatchObject(ok);
    expect(run('src/tools/new-level.ts', MISSION)).toMatchObject(ok);
  }, SLOW_MS);

  test('stand in every list, in order, and say nothing of what they were made from', () => {
    const kinds = readFileSync(join(root, 'src/puzzles/kinds.ts'), 'utf8');
    expect(kinds).toMatch(/rule-gates\/kind\.ts';\n.*signal-flags\/kind\.ts';\n.*twofa-relay\/kind\.ts/);
    for (const file of ['views.ts', 'judges.ts', `${KIND}/kind.ts`, `${KIND}/README.md`, `${KIND}/view.css`]) {
      const text = readFileSync(join(root, 'src/puzzles', file), 'utf8');
      expect(text).toContain(KIND);
      expect(text).not.toMatch(/sample-?kind/i);
    }
    expect(readFileSync(join(root, `docs/kinds/${KIND}.md`), 'utf8')).toContain('The smallest one');
  });

  test(
    'have no fault: check:levels, format and lint, nothing unused',
    () => {
      expect(run('src/tools/check-levels.ts', `levels/${MISSION}`)).toMatchObject(ok);
      const lists = ['kinds.ts', 'views.ts', 'judges.ts', KIND].map((each) => `src/puzzles/${each}`);
      const tests = [
        'tests/play-solution.ts',
        'tests/play-solution',
        'tests/kinds-secrecy',
        'tests/kinds-secrecy.slow.test.ts',
      ];
      const written = [...lists, ...tests, 'docs/kinds', `levels/${MISSION}`];
      // The copy is no repository, so Biome cannot ask one what to leave out.
      expect(run('biome', 'check', '--error-on-warnings', '--vcs-enabled=false', ...written)).toMatchObject(ok);
      expect(run('knip', '--no-progress').said).not.toMatch(/signal-?flags|night-shift/i);
    },
    SLOW_MS,
  );

  test(
    'have types, those of the rules without DOM and Node',
    () => {
      expect(run('tsc', '-p', 'tsconfig.rules.json')).toMatchObject(ok);
      expect(run('tsc', '-p', 'tsconfig.json')).toMatchObject(ok);
    },
    SLOW_MS,
  );

  test(
    'pass the suites of all kinds and missions, and one test fails',
    () => {
      const suites = [
        'tests/puzzle-contract',
        'tests/levels.test',
        'tests/maps',
        'tests/mission-manners',
        'tests/architecture',
      ];
      const own = [`src/puzzles/${KIND}`, 'src/puzzles/views', 'src/web/i18n/strings', 'src/tools/kind-docs'];
      const { said } = run('vitest', 'run', '--project', 'unit', ...suites, ...own);
      const failing = [...said.matchAll(/^ *FAIL .*$/gm)].map(([line]) => line.trim());
      expect(failing, said).toEqual([expect.stringMatching(/signal-flags\.test\.ts > does what no other kind does$/)]);
      expect(said).toMatch(/[1-9]\d* passed/);
    },
    SLOW_MS,
  );
});
