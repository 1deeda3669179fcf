/** Missions that are edited while the server runs: what a session begins with, and what it goes on with. */
import { cp, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MissionsResponse } from '#protocol/http.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { started } from '#tests/started-server.ts';
import { writeLevel } from '../tools/new/write-level.ts';
import { MissionFiles } from './mission-files.ts';
import { MemoryStore } from './store/memory-store.ts';

const TILES = new URL('../../levels/mine.tsj', import.meta.url).pathname;
const MISSION = 'night-shift';
let root = '';
let saves = 0;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'canari-missions-'));
  await cp(TILES, join(root, 'mine.tsj'));
  writeLevel(root, MISSION);
});
afterEach(() => rm(root, { recursive: true }));

/** Saves with another date, as an author does who is never as fast as a test. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(root, MISSION, file);
  const source = await readFile(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(path, source.replace(from, to));
  saves += 1;
  await utimes(path, saves, saves);
}

test('[R93] [R179] who opens a session gets the mission as it is then; who has one keeps theirs', async () => {
  const files = new MissionFiles(root, KINDS);
  const store = new MemoryStore();
  const { levels, problems } = await files.read();
  const page = await started({ store, levels, problems, reread: () => files.read(), passphrase: 'donnée' });
  const token = await page.signIn('donnée');
  const titleNow = async () => {
    const { missions } = (await (await page.get('/api/missions', token)).json()) as MissionsResponse;
    return missions[0]?.title.fr;
  };
  const hashOf = async (session: string) => (await store.rows(`session:${session}`))[0]?.level ?? '';
  const titleOf = async (session: string) => (await store.level(await hashOf(session)))?.texts.fr?.title;

  const first = await page.openSession(token, { mission: MISSION });
  expect(await titleNow()).toBe('Le monte-charge');
  await edit('strings/fr.yaml', 'title: Le monte-charge', 'title: Le puits');
  expect(await titleNow()).toBe('Le puits');
  const second = await page.openSession(token, { mission: MISSION });
  expect(await titleOf(first.session)).toBe('Le monte-charge');
  expect(await titleOf(second.session)).toBe('Le puits');
});

test('[R90] [R179] a mission that an edit broke stays as it was last good, beside what is wrong with it', async () => {
  const files = new MissionFiles(root, KINDS);
  const before = await files.read();
  expect(before.problems).toEqual([]);
  await edit('level.yaml', 'finish: lift-up', 'finish: lift-upp');
  const broken = await files.read();
  expect(broken.problems.map(({ file }) => file)).toContain(`${MISSION}/level.yaml`);
  expect(broken.levels.get(MISSION)).toBe(before.levels.get(MISSION));
  await edit('level.yaml', 'finish: lift-upp', 'finish: lift-up');
  expect((await files.read()).problems).toEqual([]);
  await rm(join(root, MISSION), { recursive: true });
  expect([...(await files.read()).levels.keys()]).toEqual([]);
});

test('[R179] nothing is read again while no file has changed', async () => {
  const files = new MissionFiles(root, KINDS);
  const [one, other] = await Promise.all([files.read(), files.read()]);
  expect(other).toBe(one);
  expect(await files.read()).toBe(one);
  await edit('level.yaml', 'play: 15', 'play: 16');
  expect(await files.read()).not.toBe(one);
});
