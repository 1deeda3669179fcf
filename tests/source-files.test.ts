/** What the architecture's checks see in a file. If the reader went blind, every check over it would pass. */
import { describe, expect, test } from 'vitest';
import { describeSource, targetOf } from './source-files.ts';

const see = (text: string) => describeSource('src/domain/seen.tsx', text);

describe('imports are seen', () => {
  test.each([
    ["import { a } from './a.ts';", './a.ts', false],
    ["import './a.css';", './a.css', false],
    ["import type { A } from './a.ts';", './a.ts', true],
    ["import { type A, type B } from './a.ts';", './a.ts', true],
    ["import { type A, b } from './a.ts';", './a.ts', false],
    ["export * from './a.ts';", './a.ts', false],
    ["export type { A } from './a.ts';", './a.ts', true],
    ["const load = () => import('./a.ts');", './a.ts', false],
    ["type A = import('./a.ts').A;", './a.ts', true],
    ['const load = (name: string) => import(name);', '(computed)', false],
    ["const all = import.meta.glob('./a/*.ts', { eager: true });", './a/*.ts', false],
    ["const all = import.meta.glob(['./a/*.ts']);", './a/*.ts', false],
  ])('%s', (text, specifier, typeOnly) => {
    expect(see(`\n${text}`).imports).toEqual([{ specifier, typeOnly, line: 2 }]);
  });

  test('none where there is none', () => {
    expect(see("// import './a.ts'\nexport const a = 'import(./b.ts)';").imports).toEqual([]);
  });
});

test('targets are places under src/, or packages', () => {
  expect(targetOf('src/domain/run/run.ts', '../host.ts')).toBe('src/domain/host.ts');
  expect(targetOf('src/domain/run/run.ts', '#web/ui/bird.svg?url')).toBe('src/web/ui/bird.svg');
  expect(targetOf('src/domain/run/run.ts', '../../../levels/a.yaml')).toBe('levels/a.yaml');
  expect(targetOf('src/domain/run/run.ts', 'node:fs')).toBe('node:fs');
});

test('comments are no code, and lines stay where they are', () => {
  const { code } = see('/** Date.now\n * is far */\nconst a = 1; // Math.random\nconst b = 2;');
  expect(code.split('\n').map((line) => line.trim())).toEqual(['', '', 'const a = 1;', 'const b = 2;']);
});

test('any, default exports and files that only hand on are seen', () => {
  expect(see('const a = 1;\nlet b: any[];\nconst any = 3;').anyTypes).toEqual([2]);
  expect(see('export default function a() {}').defaultExports).toEqual([1]);
  expect(see('const a = 1;\nexport { a as default };').defaultExports).toEqual([2]);
  expect(see("/** x */\nexport * from './a.ts';\nexport { b } from './b.ts';").isBarrel).toBe(true);
  expect(see("export { b } from './b.ts';\nexport const c = 1;").isBarrel).toBe(false);
  expect(see('export type A = 1;\nexport interface B {}').isBarrel).toBe(false);
});

test('a file that does not parse is an error, not a file without faults', () => {
  expect(() => see('const = ;')).toThrow('src/domain/seen.tsx does not parse');
});
