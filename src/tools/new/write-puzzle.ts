/** A new puzzle kind: a question with one right answer, to be changed into what it is to be, and its registry lines. */
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { withLine } from './registry-line.ts';
import { copyTemplate, freshFolder, NewProblem, replaced } from './template.ts';

const SAMPLE = 'sample-kind';

interface Names {
  readonly kind: string;
  /** `ruleGates`, `RuleGates`, `RULE_GATES`. */
  readonly value: string;
  readonly type: string;
  readonly constant: string;
}

/**
 * @param root the project's folder
 * @returns every file that was written or changed, from the root. @throws NewProblem
 */
export function writePuzzle(root: string, name: string | undefined, hasJudge = false): readonly string[] {
  const folder = freshFolder(join(root, 'src/puzzles'), name, 'npm run new:puzzle signal-flags');
  const names = namesOf(String(name));
  const words = wordsFor(names);
  // Before anything is written: a list that was not found leaves no half of a kind behind.
  const sources = new Map<string, string>();
  for (const { file, like, line } of registryLines(names, hasJudge)) {
    sources.set(file, withLine(sources.get(file) ?? readFileSync(join(root, file), 'utf8'), like, line));
  }
  const released = RELEASED_LANGUAGES.map((language) => `${language}.json`);
  copyTemplate('puzzle', folder, words, (file) => !file.endsWith('.json') || released.includes(file));
  if (!hasJudge) rmSync(join(folder, 'judge.ts.txt'));
  for (const file of globSync('**/*.txt', { cwd: folder }).map((each) => join(folder, each))) {
    renameSync(file, join(dirname(file), replaced(basename(file, '.txt'), words)));
  }
  const tests = [
    ['sample-kind-secrets.ts.txt', `tests/kinds-secrecy/${names.kind}-secrets.ts`],
    ['play-sample-kind.ts.txt', `tests/play-solution/${names.kind}.ts`],
  ] as const;
  for (const [template, file] of tests) {
    const text = readFileSync(join(import.meta.dirname, 'tests', template), 'utf8');
    writeFileSync(join(root, file), replaced(text, words));
  }
  for (const [file, source] of sources) writeFileSync(join(root, file), source);
  return [`src/puzzles/${names.kind}`, ...tests.map(([, file]) => file), ...sources.keys()];
}

function namesOf(kind: string): Names {
  const parts = kind.split('-');
  if (parts.length < 2) {
    throw new NewProblem(`"${kind}" is one word: a kind has two or more, joined by hyphens, like rule-gates.`);
  }
  const type = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return { kind, value: type.charAt(0).toLowerCase() + type.slice(1), type, constant: parts.join('_').toUpperCase() };
}

function wordsFor({ kind, value, type, constant }: Names): readonly (readonly [string, string])[] {
  return [
    [SAMPLE, kind],
    ['sampleKind', value],
    ['SampleKind', type],
    ['SAMPLE_KIND', constant],
  ];
}

function registryLines({ kind, value, type, constant }: Names, hasJudge: boolean) {
  const judge = [
    {
      file: 'src/puzzles/judges.ts',
      like: /^import \{ \w+ \} from '\.\/([\w-]+)\/judge\.ts';$/,
      line: `import { judge${type} } from './${kind}/judge.ts';`,
    },
    { file: 'src/puzzles/judges.ts', like: /^ {2}\['([\w-]+)', judge\w+\],$/, line: `  ['${kind}', judge${type}],` },
  ];
  return [
    {
      file: 'src/puzzles/kinds.ts',
      like: /^import \{ \w+ \} from '\.\/([\w-]+)\/kind\.ts';$/,
      line: `import { ${value} } from './${kind}/kind.ts';`,
    },
    { file: 'src/puzzles/kinds.ts', like: /^ {4}(\w+),$/, line: `    ${value},` },
    {
      file: 'src/puzzles/views.ts',
      like: /^ {2}\['([\w-]+)', \(\) => import\('.+'\)\],$/,
      line: `  ['${kind}', () => import('./${kind}/view.tsx')],`,
    },
    {
      file: 'tests/kinds-secrecy.slow.test.ts',
      like: /^import \{ \w+_SECRETS \} from '\.\/kinds-secrecy\/([\w-]+)\.ts';$/,
      line: `import { ${constant}_SECRETS } from './kinds-secrecy/${kind}-secrets.ts';`,
    },
    {
      file: 'tests/kinds-secrecy.slow.test.ts',
      like: /^ {2}\.\.\.(\w+)_SECRETS,$/,
      line: `  ...${constant}_SECRETS,`,
    },
    {
      file: 'tests/play-solution.ts',
      like: /^import \{ \w+ \} from '\.\/play-solution\/([\w-]+)\.ts';$/,
      line: `import { ${value} } from './play-solution/${kind}.ts';`,
    },
    { file: 'tests/play-solution.ts', like: /^ {2}'([\w-]+)': \w+,$/, line: `  '${kind}': ${value},` },
    ...(hasJudge ? judge : []),
  ];
}
