/** docs/authoring.md promises a mission in half an hour: its blocks, copied one after the other, make one without a fault. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevel } from '#server/level-library.ts';
import { writeLevel } from '../src/tools/new/write-level.ts';
import { playSolution } from './play-solution.ts';
import { Team } from './team.ts';

const guide = readFileSync('docs/authoring.md', 'utf8');
const blocks = [...guide.matchAll(/^```(\w+) (\S+)\n(.*?)^```$/gms)].map(([, , file = '', text = '']) => ({
  file,
  text,
}));
const root = mkdtempSync(join(tmpdir(), 'canari-guide-'));
afterAll(() => rmSync(root, { recursive: true }));

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a heading that is there already goes below it; anything else takes the place of what was there. */
function put(into: Tree, more: Tree): void {
  for (const [key, value] of Object.entries(more)) {
    const there = into[key];
    if (isTree(there) && isTree(value)) put(there, value);
    else into[key] = value;
  }
}

test('[R175] the mission of docs/authoring.md is made of its blocks, has no fault and is won at every size', async () => {
  cpSync('levels/mine.tsj', join(root, 'mine.tsj'));
  const folder = writeLevel(root, 'night-shift');
  for (const file of readdirSync(join(folder, 'strings')))
    if (file !== 'fr.yaml') rmSync(join(folder, 'strings', file));
  expect(blocks.map(({ file }) => file).sort()).toEqual(
    ['level.yaml', 'solution.yaml', 'strings/fr.yaml']
      .flatMap((file) => [file, file])
      .concat('map.tmj')
      .sort(),
  );
  for (const { file, text } of [{ file: 'level.yaml', text: 'languages: [fr]' }, ...blocks]) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    if (file === 'map.tmj') {
      writeFileSync(
        path,
        source.replace(/^ *\{.*"name": "panneau".*$/m, (line) => `${line}\n${text.trim()},`),
      );
      continue;
    }
    const tree = parse(source) as Tree;
    put(tree, parse(text) as Tree);
    writeFileSync(path, stringify(tree));
  }
  const { level, problems } = await loadLevel(folder, KINDS);
  expect(problems).toEqual([]);
  if (!level) throw new Error('a level without problems is there');
  expect(Object.keys(level.level.puzzles)).toEqual(['lever', 'steps', 'choice']);
  expect(level.map?.place.objects).toHaveProperty('ecran');
  for (const size of [1, 2, 3, 4, 5, 6]) {
    const team = new Team({ game: { level: level.level, kinds: KINDS }, size });
    playSolution(team);
    expect(team.run.status).toBe('won');
  }
});
