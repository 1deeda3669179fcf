import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeFiles, fakeFiles, type Paper, pxName } from './fake-paper.ts';
import { type Atlas, type Frames, loadCut, loadFrames } from './sheet.ts';

const FRAMES = {
  lamp: { frame: { x: 100, y: 40, w: 6, h: 9 }, rotated: false, sourceSize: { w: 6, h: 9 } },
  'lamp/0': { frame: { x: 100, y: 40, w: 6, h: 9 }, rotated: false, sourceSize: { w: 6, h: 9 } },
  cart: { frame: { x: 7, y: 300, w: 12, h: 5 }, rotated: false, sourceSize: { w: 12, h: 5 } },
};
let files: FakeFiles;

beforeEach(() => {
  files = fakeFiles({ 'props.json': { frames: FRAMES } }, (name, value) => vi.stubGlobal(name, value));
});
afterEach(() => vi.unstubAllGlobals());

const paperOf = ({ image }: Atlas) => image as unknown as Paper;

/** The px of a frame that are not those of its picture. */
function wrongPx(atlas: Atlas, name: keyof typeof FRAMES): string[] {
  const from = FRAMES[name].frame;
  const to = atlas.frames[name]?.frame ?? { x: -1, y: -1, w: 0, h: 0 };
  expect([to.w, to.h]).toEqual([from.w, from.h]);
  const wrong: string[] = [];
  for (let right = 0; right < from.w; right += 1) {
    for (let down = 0; down < from.h; down += 1) {
      const px = paperOf(atlas).at(to.x + right, to.y + down);
      if (px !== pxName(from.x + right, from.y + down)) wrong.push(`${name} ${right}/${down}: ${px}`);
    }
  }
  return wrong;
}

describe('[R180] pictures that are cut out of a sheet', () => {
  it('have each px of theirs, where the new frames say', async () => {
    const { things } = await loadCut('props.png', { things: FRAMES });
    expect(Object.keys(things.frames)).toEqual(Object.keys(FRAMES));
    expect(Object.keys(FRAMES).flatMap((name) => wrongPx(things, name as keyof typeof FRAMES))).toEqual([]);
    const { width, height } = things.image;
    for (const { frame } of Object.values(things.frames)) {
      expect(frame.x + frame.w <= width && frame.y + frame.h <= height).toBe(true);
    }
  });

  it('keep what else is said of them', async () => {
    const { things } = await loadCut('props.png', { things: FRAMES });
    expect(things.frames.cart).toEqual({ ...FRAMES.cart, frame: things.frames.cart?.frame });
  });

  it('that two names share are drawn once', async () => {
    const { things } = await loadCut('props.png', { things: FRAMES });
    expect(things.frames['lamp/0']?.frame).toEqual(things.frames.lamp?.frame);
    expect(paperOf(things).inked).toBe(6 * 9 + 12 * 5);
  });

  it('are on a sheet for each group, from one download; the whole sheet is let go', async () => {
    const { lamp, cart } = FRAMES;
    const groups: { lamps: Frames; carts: Frames } = { lamps: { lamp }, carts: { cart } };
    const { lamps, carts } = await loadCut('props.png', groups);
    expect(files.asked).toEqual(['props.png']);
    expect([Object.keys(lamps.frames), Object.keys(carts.frames)]).toEqual([['lamp'], ['cart']]);
    expect([...wrongPx(lamps, 'lamp'), ...wrongPx(carts, 'cart')]).toEqual([]);
    expect(lamps.image.width).toBeLessThan(12);
    expect(files.pictures.map(({ isClosed }) => isClosed)).toEqual([true]);
  });
});

describe.each(['offline', 'refused'] as const)('[R147] a request that gets no answer, %s', (how) => {
  it('is sent once more', async () => {
    Object.assign(files, { how, fails: 1 });
    expect(await loadFrames('props.json')).toEqual(FRAMES);
    files.fails = 1;
    expect((await loadCut('props.png', { things: FRAMES })).things.frames).toBeDefined();
    expect(files.asked).toEqual(['props.json', 'props.json', 'props.png', 'props.png']);
  });

  it('is given up after that, and the page is told', async () => {
    Object.assign(files, { how, fails: 2 });
    await expect(loadFrames('props.json')).rejects.toThrow();
    files.fails = 2;
    await expect(loadCut('props.png', { things: FRAMES })).rejects.toThrow();
    expect(files.asked).toHaveLength(4);
  });
});
