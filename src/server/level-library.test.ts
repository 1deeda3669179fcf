import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevel, loadLevels } from './level-library.ts';

const SHIPPED = new URL('../../levels/alerte-grisou', import.meta.url).pathname;
let root = '';

// Some read the whole mission several times, on a machine that may do much else.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'canari-levels-'));
  await cp(SHIPPED, join(root, 'alerte-grisou'), { recursive: true });
  for (const shared of ['mine.tsj', 'contacts.yaml']) await cp(join(SHIPPED, '..', shared), join(root, shared));
});
afterEach(() => rm(root, { recursive: true }));

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(root, 'alerte-grisou', file);
  const source = await readFile(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(path, source.replace(from, to));
}
const load = () => loadLevel(join(root, 'alerte-grisou'), KINDS);
const hashNow = async () => (await load()).level?.level.hash;

test('a mission is loaded with its answers and its texts', async () => {
  const { level, problems } = await load();
  expect(problems).toEqual([]);
  expect(level?.level.puzzles.P1?.solution).toMatchObject({ weak: ['e7', 'e8'] });
  expect(level?.texts.en?.['P1.directory.2']).toBe('Imprim’Borain, printer');
  expect(level?.texts.en?.['short.P1.goal']).toMatch(/^Three messages/);
});

test('[R90] a bad mission is left out, and the others play', async () => {
  await cp(SHIPPED, join(root, 'autre'), { recursive: true });
  const { levels, problems, looked } = await loadLevels(root, KINDS);
  expect([...levels.keys()]).toEqual(['alerte-grisou']);
  expect(looked).toBe(2);
  const place = expect.stringMatching(/^line \d+, id$/);
  expect(problems).toEqual([expect.objectContaining({ file: 'autre/level.yaml', place })]);
});

test('[R90] a problem says the line of the deepest key that is there', async () => {
  await edit('level.yaml', '    area: telegraphe', '    area: telegraf');
  await edit('strings/en.yaml', 'title: Take your lamp', 'titel: Take your lamp');
  const source = await readFile(join(root, 'alerte-grisou/level.yaml'), 'utf8');
  const line = source.slice(0, source.indexOf('area: telegraf')).split('\n').length;
  const { problems } = await load();
  const told = problems.map(({ file, place }) => `${file} · ${place}`);
  expect(told).toContain(`alerte-grisou/level.yaml · line ${line}, puzzles.P1.area`);
  expect(told).toContainEqual(expect.stringMatching(/strings\/en.yaml · line \d+, P0.titel/));
  expect(told).toContainEqual(expect.stringMatching(/strings\/en.yaml · line \d+, P0.title/));
  expect(told).toHaveLength(3);
});

test.each([
  ['a tab at the start of a line', '  P:\n    name: Porion', '  P:\n\tname: Porion', /tab/],
  ['a key twice in one block', 'title: Alerte Grisou', 'title: Alerte Grisou\ntitle: Alerte', /same key stands twice/],
  ['a quote that is not closed', '"Une seule touche suffit : Entrée."', '"Une seule touche suffit : Entrée.', /./],
  ['a colon without quotes', 'title: Alerte Grisou', 'title: Alerte : Grisou', /colon|Something/],
])('[R90] %s is told with its line, and nothing that follows from it', async (_slip, from, to, what) => {
  await edit('strings/fr.yaml', from, to);
  const { level, problems } = await load();
  expect(level).toBeUndefined();
  const place = expect.stringMatching(/^line \d+$/);
  const told = { file: 'alerte-grisou/strings/fr.yaml', place, what: expect.stringMatching(what) };
  expect(problems[0]).toMatchObject(told);
  expect(problems.every(({ file }) => file === told.file)).toBe(true);
});

test('[R90] a folder without a mission is a problem', async () => {
  const empty = join(root, 'empty');
  await mkdir(empty);
  const { levels, problems, looked } = await loadLevels(empty, KINDS);
  expect(levels.size).toBe(0);
  expect(looked).toBe(0);
  expect(problems).toEqual([expect.objectContaining({ file: 'empty', what: 'There is no mission here' })]);
  expect((await loadLevels(join(root, 'nowhere'), KINDS)).problems).toHaveLength(1);
});

test('the hash changes with anything that players or judges see, and with nothing else', async () => {
  const before = await hashNow();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  await edit('level.yaml', '# Alerte Grisou', '# Another comment');
  expect(await hashNow()).toBe(before);
  const seen = new Set([before]);
  const edits = [
    ['level.yaml', 'play: 28', 'play: 29'],
    ['solution.yaml', 'accept: [e6]', 'accept: [e6, e5]'],
    ['strings/fr.yaml', 'title: Alerte Grisou', 'title: Alerte Grisou !'],
    ['strings/en.yaml', 'title: Firedamp Alert', 'title: Firedamp'],
    ['strings/fr.vous.yaml', 'Vous gérez les lampes', 'Vous tenez les lampes'],
  ] as const;
  for (const [file, from, to] of edits) {
    await edit(file, from, to);
    seen.add(await hashNow());
  }
  expect(seen.size).toBe(6);
  expect(seen).not.toContain(undefined);
});

test('[R65] what is said in another manner is found beside its language, typeset, and told with its file', async () => {
  const { level } = await load();
  expect(level?.texts['fr.vous']?.['role.L.brief']).toMatch(/^Vous gérez les lampes\u00a0: /);
  expect(level?.texts['fr.plain']?.['intro.2']).toContain('17\u00a0h\u00a005');
  expect(level?.level.languages).toEqual(expect.arrayContaining(['fr', 'en']));
  await edit('strings/fr.vous.yaml', 'brief: Vous tenez', 'breif: Vous tenez');
  const { problems } = await load();
  const file = 'alerte-grisou/strings/fr.vous.yaml';
  const place = expect.stringMatching(/^line \d+, role.G.breif$/);
  expect(problems).toEqual([expect.objectContaining({ file, place })]);
});

test('[R134] a map is named by what is on it, not by the answers of its level', async () => {
  const mapNow = async () => (await load()).level?.map?.name;
  const before = await mapNow();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  await edit('solution.yaml', 'accept: [e6]', 'accept: [e6, e5]');
  await edit('map.tmj', '"tiledversion": "', '"tiledversion": "9.');
  expect(await mapNow()).toBe(before);
  const level = await hashNow();
  await edit(
    'map.tmj',
    '"name": "plan", "rotation": 0, "type": "Object", "visible": true, "width": 0, "x": ',
    '"name": "plan", "rotation": 0, "type": "Object", "visible": true, "width": 0, "x": 1',
  );
  expect(await mapNow()).not.toBe(before);
  expect(await hashNow()).not.toBe(level);
});

test('a mission without a map plays from its lists', async () => {
  await rm(join(root, 'alerte-grisou/map.tmj'));
  const { level, problems } = await load();
  expect(problems).toEqual([]);
  expect(level?.level.id).toBe('alerte-grisou');
  expect(level?.map).toBeUndefined();
});

test('[R131] a map that is no JSON, or whose tileset is missing, is told once', async () => {
  await rm(join(root, 'mine.tsj'));
  const missing = { file: 'alerte-grisou/map.tmj', place: 'tilesets', remedy: expect.stringMatching(/npm run art/) };
  expect((await load()).problems).toEqual([expect.objectContaining(missing)]);
  await writeFile(join(root, 'alerte-grisou/map.tmj'), '{"width": ');
  const broken = { file: 'alerte-grisou/map.tmj', place: 'the whole file', what: 'This is not what Tiled writes' };
  expect((await load()).problems).toEqual([expect.objectContaining(broken)]);
});

test('French texts get the spaces that no line may break at; others stay as written', async () => {
  const { level } = await load();
  expect(level?.texts.fr?.['intro.1']).toContain('17\u00a0h\u00a012');
  expect(level?.texts.fr?.['intro.2']).toContain('«\u00a0Du charbon à la donnée\u00a0»');
  expect(level?.texts.fr?.['P0.hints.3']).toContain('suffit\u00a0: Entrée');
  expect(level?.texts.fr?.['P1.m4.body']).toContain('50\u00a0€');
  expect(JSON.stringify(level?.texts.en)).not.toContain('\u00a0');
});
