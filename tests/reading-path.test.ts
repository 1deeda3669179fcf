/** The README promises a newcomer the whole idea in ten minutes: the path that it names exists and stays short. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LIMIT_LINES = 700;

function pathOf(readme: string): readonly string[] {
  const section = /^## Read it in ten minutes$(.*?)^## |^## Read it in ten minutes$(.*)/ms.exec(readme);
  const steps = (section?.[1] ?? section?.[2] ?? '').matchAll(/^\d+\. \[([^\]]+)\]\(([^)]+)\)/gm);
  return [...steps].map((step) => {
    expect(step[1]).toBe(step[2]);
    return String(step[2]);
  });
}

const files = pathOf(readFileSync('README.md', 'utf8'));

test('the reading path goes from the map to a browser', () => {
  expect(files.length).toBeGreaterThanOrEqual(7);
  expect(files[0]).toBe('docs/MAP.md');
  expect(files).toContain('src/domain/run/run.ts');
  expect(files.at(-1)).toBe('src/play/main.tsx');
});

test('its files exist', () => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test(`it is at most ${LIMIT_LINES} lines`, () => {
  const lines = files.filter(existsSync).map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(LIMIT_LINES);
});

test('links in the documents lead somewhere', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/MAP.md', 'docs/SPEC.md'];
  const dead = documents.flatMap((document) => {
    const folder = document.startsWith('docs/') ? 'docs/' : '';
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    expect(document === 'CHANGELOG.md' || links.length > 0).toBe(true);
    return links.filter((link) => !existsSync(`${folder}${link[1]}`)).map((link) => `${document}: ${link[1]}`);
  });
  expect(dead).toEqual([]);
});
