/** What a check of missions says and keeps. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { checkMissions } from './check-missions.ts';
import { licenceProblems } from './licences.ts';
import { proofCache } from './proof-cache.ts';
import { reportLines } from './report-words.ts';

const BASE = new URL('../../../levels/_broken/_base', import.meta.url);
const TODAY = '2026-01-01';
/** A proof of the small mission, on a machine that does much else. */
const PROOF_MS = 60_000;

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A folder of missions that holds copies of a small sound one. */
async function missions(...names: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'canari-missions-'));
  folders.push(root);
  for (const name of names) {
    await cp(BASE, join(root, name), { recursive: true });
    const file = join(root, name, 'level.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('id: base', `id: ${name}`));
  }
  return root;
}

describe('[R164] a check', () => {
  test('says what it proved, and the shortest solution', { timeout: PROOF_MS }, async () => {
    const report = await checkMissions(await missions('one'), { kinds: KINDS, today: TODAY });
    expect(report).toMatchObject({ looked: 1, problems: [], warnings: [] });
    const lines = reportLines(report);
    expect(lines[0]).toMatch(/^one: searched in \d+\.\d s: \d+ states, \d+ commands, \d+ casts$/);
    expect(lines).toContainEqual(expect.stringMatching(/team of 6: 7 min, 2 side by side, .*longest waits: C 3 min/));
    expect(lines).toContain('    lever · B+D+F: open, confirm · A+C+E: confirm');
    expect(lines.at(-1)).toBe('missions: 1 looked at, 1 proven, 0 problems, 0 warnings');
  });

  test('tells the faults of all missions in one run', async () => {
    const root = await missions('one', 'two');
    await writeFile(join(root, 'one/solution.yaml'), 'vote: { choice: refuse, practice: x1 }\n');
    await rm(join(root, 'two/strings/fr.yaml'));
    const { problems, proven } = await checkMissions(root, { kinds: KINDS, today: TODAY });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['one/solution.yaml', 'two/strings/fr.yaml']));
    expect(proven).toEqual([]);
  });

  test('that finds no mission is a failure', async () => {
    const { looked, problems } = await checkMissions(await missions(), { kinds: KINDS, today: TODAY });
    expect(looked).toBe(0);
    expect(problems).toHaveLength(1);
  });

  test('warns of a mission whose review is late, and does not refuse it', { timeout: PROOF_MS }, async () => {
    const report = await checkMissions(await missions('one'), { kinds: KINDS, today: '2031-01-01' });
    expect(report.problems).toEqual([]);
    expect(reportLines(report)[0]).toMatch(/^warning: one\/level.yaml · reviewBy · .* by 2030-01-01/);
  });
});

describe('[R166] a proof', () => {
  const folder = (root: string) => join(root, '_proofs');

  test('is kept, until the level or the rules are others', { timeout: PROOF_MS }, async () => {
    const root = await missions('one');
    const check = async (rules: string) => {
      const cache = proofCache(rules, folder(root));
      return (await checkMissions(root, { kinds: KINDS, today: TODAY, cache })).proven[0];
    };
    const first = await check('rules 1');
    const again = await check('rules 1');
    expect([first?.kept, again?.kept]).toEqual([false, true]);
    expect(again?.proof).toEqual(first?.proof);
    expect((await check('rules 2'))?.kept).toBe(false);
    const file = join(root, 'one/strings/fr.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Ensemble.', 'À deux.'));
    expect((await check('rules 1'))?.kept).toBe(false);
  });

  test('that was cut short on disk is made again', async () => {
    const root = await missions();
    const cache = proofCache('rules', folder(root));
    await cache.write('level', { problems: [], states: 1, commands: 1, casts: 1, teams: [] });
    expect(await cache.read('level')).toMatchObject({ states: 1 });
    expect(await cache.read('another')).toBeUndefined();
    const [file = ''] = await readdir(folder(root));
    await writeFile(join(folder(root), file), '{"states": ');
    expect(await cache.read('level')).toBeUndefined();
  });
});

test('[R164] what a mission brings along stands in its list of licences', async () => {
  const root = await missions('one');
  const assets = join(root, 'one/assets');
  expect(licenceProblems(join(root, 'one'))).toEqual([]);
  await mkdir(assets);
  await writeFile(join(assets, 'lamp.png'), '');
  expect(licenceProblems(join(root, 'one')).map(({ place }) => place)).toEqual(['lamp.png']);
  await writeFile(join(assets, 'LICENCES.md'), '- `lamp.png`: own work, CC0\n- `bird.png`: own work, CC0\n');
  expect(licenceProblems(join(root, 'one')).map(({ what }) => what)).toEqual(['There is no file `bird.png`']);
});
