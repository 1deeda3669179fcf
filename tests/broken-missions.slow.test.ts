/** Missions that are broken on purpose, under levels/_broken: each is refused, and its author is told why. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { readBroken, withBroken } from '../src/tools/levels/broken-mission.ts';
import { checkMissions } from '../src/tools/levels/check-missions.ts';
import { SPOILT_KINDS } from './spoilt-kinds.ts';

const ROOT = new URL('../levels/_broken/', import.meta.url).pathname;
const broken = readdirSync(ROOT).filter((name) => !name.startsWith('_'));
const check = (folder: string) => checkMissions(folder, { kinds: SPOILT_KINDS, today: '2026-01-01' });

test('[R165] there are many of them, and no server takes one for a mission', async () => {
  expect(broken.length).toBeGreaterThanOrEqual(25);
  const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);
  expect([...levels.keys()]).not.toContain('base');
});

test('[R165] the mission that they change is sound', async () => {
  const { problems, proven } = await check(`${ROOT}/_base`);
  // Its folder is not named as it is: alone among all problems, that is not its own.
  expect(problems.map(({ file, place }) => `${file} ${place}`)).toEqual(['_base/level.yaml line 3, id']);
  expect(proven).toEqual([]);
});

/** Some are proven first, on a machine that may do much else. */
const PROOF_MS = 60_000;

test.each(broken)('[R164] [R165] %s is told', { timeout: PROOF_MS }, async (name) => {
  const { told } = await readBroken(ROOT + name);
  const { problems, looked } = await withBroken(ROOT + name, check);
  expect(looked).toBe(1);
  const places = problems.map(({ file, place, what }) => ({
    file: file.replace('base/', ''),
    place: place.replace(/^line \d+, /, ''),
    what,
  }));
  expect(places).toContainEqual({
    file: told.file,
    place: told.place,
    what: expect.stringContaining(told.what),
  });
  for (const { remedy } of problems) expect(remedy).not.toBe('');
});
