/** The transcript that is kept for people to read is of the mission as it is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { headingsOf, TRANSCRIPT, versionLine } from './e2e/hear/transcript-file.ts';

const kept = readFileSync(TRANSCRIPT, 'utf8');
const level = parse(readFileSync('levels/alerte-grisou/level.yaml', 'utf8')) as { puzzles: object };
const texts = parse(readFileSync('levels/alerte-grisou/strings/fr.yaml', 'utf8')) as {
  [puzzle: string]: { title?: string } | undefined;
};

test('the kept transcript is of this version of the mission; if not, npm run transcript', () => {
  expect(kept).toContain(versionLine());
});

test('it has a chapter for each puzzle, headed as the mission calls it', () => {
  const puzzles = Object.keys(level.puzzles);
  expect(puzzles.length).toBeGreaterThan(5);
  const titles = puzzles.map((puzzle) => `### ${texts[puzzle]?.title?.replaceAll("'", '’')}`);
  expect(headingsOf(kept).filter((heading) => heading.startsWith('### '))).toEqual(titles);
});
