/** When `npm start` builds again. Dates are set by hand, so nothing waits for a clock. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIsFresh } from './client-build.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'canari-build-'));
  put('index.html', 10);
  put('src/main.ts', 10);
  put('src/server/main.ts', 10);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a file and gives it and its folders a date, in seconds since 1970. */
function put(path: string, at: number) {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, '');
  for (let place = whole; place !== root; place = dirname(place)) utimesSync(place, at, at);
}

test('nothing built is not fresh', () => {
  expect(buildIsFresh(root)).toBe(false);
});

test('a build as new as its sources is fresh', () => {
  put('dist/index.html', 10);
  expect(buildIsFresh(root)).toBe(true);
});

test('a source that changed after the build makes it stale, wherever it is', () => {
  put('dist/index.html', 10);
  put('src/web/ui/tokens.css', 11);
  expect(buildIsFresh(root)).toBe(false);
});

test('a source that was taken away makes the build stale', () => {
  put('src/join/form.tsx', 10);
  put('dist/index.html', 10);
  rmSync(join(root, 'src/join/form.tsx'));
  utimesSync(join(root, 'src/join'), 11, 11);
  expect(buildIsFresh(root)).toBe(false);
});

test('what no browser loads does not count', () => {
  put('dist/index.html', 10);
  const later = join(root, 'src/server/main.ts');
  utimesSync(later, 11, 11);
  put('src/join/form.test.ts', 11);
  for (const folder of ['src', 'src/join']) utimesSync(join(root, folder), 10, 10);
  expect(buildIsFresh(root)).toBe(true);
});
