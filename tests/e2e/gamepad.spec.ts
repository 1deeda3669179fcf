/** A player with a gamepad in their hands: the stick walks, the lowest button uses, and neither reaches past the place. */
import type { Page } from '@playwright/test';
import { expect, test } from './canari-test.ts';
import { depart, device, endDevices, join, openSession } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** What the test does with the pad, as the standard layout numbers it. */
interface Held {
  readonly stick?: readonly [number, number];
  readonly cross?: 'left' | 'right';
  readonly uses?: boolean;
}

/** A standard pad in the second place, as a browser has it where another one was pulled out. */
function pretendPad(): void {
  const pad = {
    connected: true,
    mapping: 'standard',
    axes: [0, 0, 0, 0],
    buttons: Array.from({ length: 17 }, () => ({ pressed: false })),
  };
  Object.defineProperty(navigator, 'getGamepads', { value: () => [null, pad, null, null] });
  Object.defineProperty(window, 'pad', { value: pad });
}

/** Holds what is told, lets go of the rest, and waits until the page has drawn several times with it. */
async function hold(page: Page, { stick = [0, 0], cross, uses = false }: Held): Promise<void> {
  await page.evaluate(
    async ({ axes, down }) => {
      const pad = Reflect.get(window, 'pad') as { axes: number[]; buttons: { pressed: boolean }[] };
      pad.axes.splice(0, 2, ...axes);
      for (const [at, button] of pad.buttons.entries()) button.pressed = down.includes(at);
      for (let frame = 0; frame < 10; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    },
    { axes: [...stick], down: [...(uses ? [0] : []), ...(cross ? [cross === 'left' ? 14 : 15] : [])] },
  );
}

/** Where the bird is: the page keeps it for a reload. */
const placeOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('canari.place'));

test('[R142] a gamepad walks to a thing and opens it, and does nothing while a panel has the focus', async ({
  browser,
  server,
}) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const player = await device(browser, server.url, 'laptop', { drawn: true });
  // The page is one from the lobby to the place: it is loaded with the pad from its beginning.
  await player.context().addInitScript(pretendPad);
  await player.reload();
  await join(player, code);
  await depart(console_, [player]);
  const words = wordsOf(player);
  const lamps = player.getByRole('heading', { name: 'Prendre sa lampe' });
  const leave = player.getByRole('button', { name: words.whole('play.place.leave') });
  const atRack = player.locator('.stage-label', { hasText: 'Râtelier des lampes' });
  await expect(player.locator('canvas')).toBeVisible();

  // A stick that rests a little off its middle moves nobody.
  await expect.poll(() => placeOf(player)).not.toBeNull();
  const start = await placeOf(player);
  await hold(player, { stick: [0.2, -0.2] });
  expect(await placeOf(player)).toBe(start);
  await hold(player, { stick: [-1, 0] });
  await expect(atRack).toBeAttached();
  await hold(player, { uses: true });
  await expect(lamps).toBeFocused();

  // Held on while the panel goes: it was pressed for that one use.
  await leave.click();
  await hold(player, { uses: true });
  await expect(leave).toHaveCount(0);
  await hold(player, {});
  await hold(player, { uses: true });
  await expect(lamps).toBeFocused();
  await hold(player, {});

  // The words of another thing are in front, and the bird has walked to it.
  await leave.click();
  await player.getByRole('button', { name: /^Panneau du jour/ }).click();
  const card = player.getByRole('heading', { name: 'Panneau du jour' });
  await expect(card).toBeFocused();
  let stands: string | null = null;
  const isStill = async () => {
    const before = stands;
    stands = await placeOf(player);
    return stands === before;
  };
  await expect.poll(isStill, { intervals: [500] }).toBe(true);
  for (const held of [{ uses: true }, { stick: [1, 0] }, { cross: 'right' }] as const) {
    await hold(player, held);
    await hold(player, {});
    await expect(card).toBeVisible();
    await expect(lamps).toHaveCount(0);
    expect(await placeOf(player)).toBe(stands);
  }

  // Nor behind a dialog of the page.
  await leave.first().click();
  await player.getByRole('button', { name: words.start('play.place.walk') }).focus();
  await player.getByRole('button', { name: words.whole('ui.settings.title') }).click();
  await hold(player, { uses: true });
  await expect(lamps).toHaveCount(0);
  await hold(player, {});
  await player.keyboard.press('Escape');
  await player.getByRole('button', { name: words.start('play.place.walk') }).focus();
  await hold(player, { cross: 'right' });
  await expect.poll(() => placeOf(player)).not.toBe(stands);
});
