import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BirdSheets } from './bird-sheets.ts';
import { type FakeFiles, fakeFiles, type Paper, pxName } from './fake-paper.ts';

const SPECIES = ['tit', 'robin', 'jay', 'owl'];
const POSES = ['down/idle-0', 'down/idle-1'];
const FRAMES = Object.fromEntries(
  SPECIES.flatMap((bird, column) =>
    POSES.map((pose, row) => [`${bird}/${pose}`, { frame: { x: column * 50, y: row * 60, w: 4, h: 5 } }]),
  ),
);
const FILES = { image: 'birds.png', frames: 'birds.json' };
let files: FakeFiles;
let warned: unknown[][];

beforeEach(() => {
  files = fakeFiles({ 'birds.json': { frames: FRAMES } }, (name, value) => vi.stubGlobal(name, value));
  warned = [];
  vi.spyOn(console, 'warn').mockImplementation((...said) => warned.push(said));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const framesOf = (sheets: BirdSheets, bird: string) => Object.keys(sheets.of(bird)?.frames ?? {});
const posesOf = (bird: string) => POSES.map((pose) => `${bird}/${pose}`);
const downloads = () => files.asked.filter((path) => path === FILES.image).length;

describe('[R180] pictures of birds', () => {
  it('are there from the beginning for the team, on a sheet for each, from one download', async () => {
    const sheets = await BirdSheets.load(FILES, ['jay', 'tit', 'jay']);
    expect(framesOf(sheets, 'jay')).toEqual(posesOf('jay'));
    expect(framesOf(sheets, 'tit')).toEqual(posesOf('tit'));
    expect(sheets.of('jay')?.image).not.toBe(sheets.of('tit')?.image);
    const jay = sheets.of('jay');
    const { x = -1, y = -1 } = jay?.frames['jay/down/idle-1']?.frame ?? {};
    expect((jay?.image as unknown as Paper | undefined)?.at(x, y)).toBe(pxName(100, 60));
    expect(files.asked).toEqual(['birds.json', 'birds.png']);
  });

  it('are not held of birds that nobody has', async () => {
    await BirdSheets.load(FILES, ['tit']);
    expect(files.papers.map(({ inked }) => inked)).toEqual([2 * 4 * 5]);
    expect(files.pictures.map(({ isClosed }) => isClosed)).toEqual([true]);
  });

  it('of one that comes late is nothing at first and asked for once, however often it is drawn', async () => {
    const sheets = await BirdSheets.load(FILES, ['tit']);
    for (let frame = 0; frame < 3; frame += 1) expect(sheets.of('owl')).toBeUndefined();
    await vi.waitFor(() => expect(framesOf(sheets, 'owl')).toEqual(posesOf('owl')));
    expect(downloads()).toBe(2);
    expect(warned).toEqual([]);
  });

  it('that do not exist are those of a tit', async () => {
    const sheets = await BirdSheets.load(FILES, ['dodo']);
    expect(sheets.knownAs('dodo')).toBe('tit');
    expect(sheets.knownAs('owl')).toBe('owl');
    expect(framesOf(sheets, 'dodo')).toEqual(posesOf('tit'));
  });

  it('of a team of nobody need no download', async () => {
    await BirdSheets.load(FILES, []);
    expect(downloads()).toBe(0);
  });

  it('[R147] that cannot be loaded late are nothing, said once, and nobody is kept from playing', async () => {
    const sheets = await BirdSheets.load(FILES, ['tit']);
    files.fails = 2;
    expect(sheets.of('owl')).toBeUndefined();
    await vi.waitFor(() => expect(warned).toHaveLength(1));
    for (let frame = 0; frame < 3; frame += 1) expect(sheets.of('owl')).toBeUndefined();
    expect(warned[0]?.[0]).toContain('owl');
    expect(files.fails).toBe(0);
    expect(downloads()).toBe(3);
    expect(framesOf(sheets, 'tit')).toEqual(posesOf('tit'));
  });
});
