/** The picture at the foot of the projector's lobby: it is there while there is room, and gives way to what must be read. */
import type { Page } from '@playwright/test';
import { TestPage } from '../sdk-client.ts';
import { expect, test } from './canari-test.ts';
import { device, endDevices, openScreen, openSession } from './stage.ts';

const CLASS = 25;
const WALLS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

test.afterEach(async () => expect(await endDevices()).toEqual([]));

test('the picture of the projector’s lobby covers no code, no square and no name', async ({ browser, server }) => {
  const console_ = await device(browser, `${server.url}/console`, 'laptop');
  const code = await openSession(console_);
  const screen = await openScreen(console_);
  const picture = screen.locator('.lobby-scene > svg');
  for (const size of WALLS) {
    await screen.setViewportSize(size);
    await expect(picture).toBeVisible();
    await expect.poll(() => coveredBy(screen)).toEqual([]);
  }
  // Nothing of it is told: all that must be known stands above.
  await expect(picture).toHaveAttribute('aria-hidden', 'true');

  const class_ = new TestPage(server.port);
  for (let came = 0; came < CLASS; came++) await class_.join(code);
  const birds = screen.locator('.screen-names').getByRole('listitem');
  await expect(birds).toHaveCount(CLASS);
  for (const size of WALLS) {
    await screen.setViewportSize(size);
    await expect.poll(() => coveredBy(screen)).toEqual([]);
    for (const bird of await birds.all()) await expect(bird).toBeInViewport({ ratio: 1 });
  }
});

/** What must be read and stands in the picture's box, or out of the page; where no picture is drawn, its box has no height that counts. */
function coveredBy(screen: Page): Promise<string[]> {
  return screen.evaluate(() => {
    const top = document.querySelector('.lobby-scene')?.getBoundingClientRect().top ?? 0;
    const read = [...document.querySelectorAll('.screen-code, .screen-address, .way-in-qr, .screen-names li, h2')];
    if (read.length < 4) return ['nothing was looked at'];
    const far = document.documentElement.scrollHeight - innerHeight;
    return read
      .filter((each) => each.getBoundingClientRect().bottom > top + 1)
      .map((each) => `${each.className || each.tagName}: ${each.textContent}`)
      .concat(far > 0 ? [`${far} px are out of the wall`] : []);
  });
}
