/** How the place is drawn in a real browser: with WebGL that goes and comes back or does not, without it, or not at all; never unseen. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import type { TestServer } from './server.ts';
import { openPuzzle } from './solve/together.ts';
import { depart, device, endDevices, join, openSession, type Size } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** The processor's WebGL passes for a graphics card's: the stage takes it. */
function pretendCard(): void {
  const real = WebGLRenderingContext.prototype.getParameter;
  const names = [WebGLRenderingContext.prototype.RENDERER, 0x9246];
  WebGLRenderingContext.prototype.getParameter = function (name) {
    return names.includes(name) ? 'A graphics card' : real.call(this, name);
  };
}

/** A browser that gives no context of these kinds. */
function refuse(kinds: readonly string[]): void {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: [string]) {
    return kinds.includes(asked[0]) ? null : real.apply(this, asked);
  } as typeof real;
}

/** Notes which functions ask for a frame again and again: those are loops. The page itself asks once for a thing. */
function watchLoops(): void {
  const next = window.requestAnimationFrame.bind(window);
  const asked = new Map<FrameRequestCallback, number>();
  window.requestAnimationFrame = (callback) => {
    asked.set(callback, (asked.get(callback) ?? 0) + 1);
    return next(callback);
  };
  const loopsDuring = async (frames: number) => {
    asked.clear();
    for (let frame = 0; frame < frames; frame += 1) await new Promise((drawn) => next(drawn));
    return [...asked.values()].filter((times) => times > frames / 4).length;
  };
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  Object.assign(window, { loopsDuring, hide });
}

type Watched = Window & { loopsDuring(frames: number): Promise<number>; hide(hidden: boolean): void };
const loops = (page: Page) => page.evaluate(() => (window as unknown as Watched).loopsDuring(20));
const hide = (page: Page, hidden: boolean) => page.evaluate((is) => (window as unknown as Watched).hide(is), hidden);

/** One learner alone in the place, on a device that was prepared. */
async function inPlace(
  browser: Parameters<typeof device>[0],
  server: TestServer,
  size: Size,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const player = await device(browser, server.url, size, { drawn: true });
  await prepare(player);
  await player.reload();
  await join(player, code);
  await depart(console_, [player]);
  return player;
}

const world = (page: Page, standing: string) => page.locator(`.world-${standing}`);

/** How many colours the middle of the drawn place has on the screen: nothing that is drawn has one. */
async function coloursSeen(page: Page): Promise<number> {
  const box = await page.locator('.world canvas').boundingBox();
  if (!box) return 0;
  const clip = { x: box.x + box.width / 4, y: box.y + box.height / 4, width: box.width / 2, height: box.height / 2 };
  const png = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const { data } = pen?.getImageData(0, 0, picture.width, picture.height) ?? { data: new Uint8ClampedArray() };
    return new Set(new Uint32Array(data.buffer)).size;
  }, png.toString('base64'));
}

/** Whether the bird still walks, as the arrow keys say. */
async function walks(page: Page, key: string): Promise<void> {
  const place = () => page.evaluate(() => sessionStorage.getItem('canari.place'));
  const before = await place();
  await page.getByRole('button', { name: wordsOf(page).start('play.place.walk') }).focus();
  await page.keyboard.down(key);
  await expect.poll(place).not.toBe(before);
  await page.keyboard.up(key);
}

const loseContext = (page: Page, back: boolean) =>
  page.locator('.world canvas').evaluate((canvas, comesBack) => {
    const kept = window as unknown as { lost?: WEBGL_lose_context | null };
    const gl = (canvas as HTMLCanvasElement).getContext('webgl2') ?? (canvas as HTMLCanvasElement).getContext('webgl');
    if (!comesBack) kept.lost = gl?.getExtension('WEBGL_lose_context') ?? null;
    if (comesBack) kept.lost?.restoreContext();
    else kept.lost?.loseContext();
  }, back);

test('[R230] a lost WebGL context comes back, or is drawn without; both are said, and the game goes on', async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  const player = await inPlace(browser, server, 'laptop', (page) => page.context().addInitScript(pretendCard));
  const words = wordsOf(player);
  const isLost = player.getByText(words.whole('play.place.lost'));
  await expect(world(player, 'webgl')).toBeVisible();
  expect(await coloursSeen(player)).toBeGreaterThan(50);

  await loseContext(player, false);
  await expect(isLost).toBeVisible();
  await loseContext(player, true);
  await expect(world(player, 'webgl')).toBeVisible();
  await expect(isLost).toHaveCount(0);
  await expect.poll(() => coloursSeen(player)).toBeGreaterThan(50);
  await walks(player, 'ArrowDown');

  await loseContext(player, false);
  await expect(isLost).toBeVisible();
  await expect(world(player, 'canvas')).toBeVisible();
  await expect(isLost).toHaveCount(0);
  await expect(player.locator('.world canvas')).toHaveCount(1);
  await expect.poll(() => coloursSeen(player)).toBeGreaterThan(50);
  await walks(player, 'ArrowUp');
});

test('[R230] a browser without WebGL draws on a plain canvas; one without either says so, and the lists are enough', async ({
  browser,
  server,
}) => {
  test.setTimeout(150_000);
  const plain = await inPlace(browser, server, 'laptop', (page) =>
    page.context().addInitScript(refuse, ['webgl', 'webgl2', 'experimental-webgl']),
  );
  await expect(world(plain, 'canvas')).toBeVisible();
  expect(await coloursSeen(plain)).toBeGreaterThan(50);
  await walks(plain, 'ArrowDown');

  const words = wordsOf(plain);
  const hideIt = plain.getByRole('button', { name: words.whole('play.place.hide') });
  const showIt = plain.getByRole('button', { name: words.whole('play.place.show') });
  await hideIt.click();
  await showIt.click();
  await expect(plain.locator('.world canvas')).toHaveCount(1);
  await expect.poll(() => coloursSeen(plain)).toBeGreaterThan(50);

  await hideIt.click();
  await plain.evaluate(refuse, ['2d']);
  await showIt.click();
  await expect(plain.getByText(words.whole('play.place.none'))).toBeVisible();
  await expect(plain.locator('canvas')).toHaveCount(0);
  await openPuzzle(plain, 'Prendre sa lampe');
});

test('[R231] nothing is drawn while nobody sees it: no loop runs on a page that is hidden or shows no place', async ({
  browser,
  server,
}) => {
  const player = await inPlace(browser, server, 'phone', (page) => page.context().addInitScript(watchLoops));
  await expect(world(player, 'canvas')).toBeVisible();
  expect(await loops(player)).toBe(1);
  await hide(player, true);
  expect(await loops(player)).toBe(0);
  await hide(player, false);
  expect(await loops(player)).toBe(1);
  await walks(player, 'ArrowDown');
  await player.getByRole('button', { name: wordsOf(player).whole('play.place.hide') }).click();
  await expect(player.locator('canvas')).toHaveCount(0);
  expect(await loops(player)).toBe(0);
});
