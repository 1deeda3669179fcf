/**
 * `npm run check:levels [-- folder]`: says everything that is wrong with the missions, one line a problem, as
 * file · place · what · remedy. `folder` is one mission, or a folder of missions; `levels` if nothing is said.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEVEL_FILE } from '#domain/level/draft.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevel, loadLevels } from '#server/level-library.ts';

const folder = resolve(process.argv[2] ?? 'levels');
const { looked, good, problems } = existsSync(join(folder, LEVEL_FILE)) ? await checkOne() : await checkAll();

for (const { file, place, what, remedy } of problems) console.log(`${file} · ${place} · ${what} · ${remedy}`);
console.log(`missions: ${looked} looked at, ${good} good, ${problems.length} problems`);
process.exitCode = problems.length > 0 || looked === 0 ? 1 : 0;

async function checkOne() {
  const { level, problems } = await loadLevel(folder, KINDS);
  return { looked: 1, good: level ? 1 : 0, problems };
}

async function checkAll() {
  const { levels, problems, looked } = await loadLevels(folder, KINDS);
  return { looked, good: levels.size, problems };
}
