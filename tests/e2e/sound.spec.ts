/** What sounds, as a browser can tell it: what is loaded, captioned and muted, and loops that a decoder did not break. */
import type { Page } from '@playwright/test';
import { LEAD_MS, LOOP_MS, MOODS } from '#web/sound/moods.ts';
import { expect, test } from './canari-test.ts';
import { press } from './hands.ts';
import { depart, endDevices, gather } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

const loopOf = (page: Page) =>
  page.waitForResponse((response) => /\/sound\/(?:yard|telegraph|gallery|lamps|machines)\.mp3$/.test(response.url()));

test('[R189] [R190] [R191] [R217] who plays alone hears the place, captioned; the room is muted in words', async ({
  browser,
  server,
}) => {
  const { console_, players } = await gather(browser, server.url, ['phone']);
  const [player] = players as [Page];
  const words = wordsOf(player);
  const strip = player.locator('.sound-strip');
  // A caption goes after a while: it is waited for from before there is one.
  const [loaded] = await Promise.all([
    loopOf(player),
    expect(strip).toHaveText(/♪/, { timeout: 60_000 }),
    depart(console_, players),
  ]);
  expect(loaded.ok()).toBe(true);
  const box = await strip.boundingBox();
  expect(box && box.y + box.height).toBe(player.viewportSize()?.height);
  await expect(strip).toHaveCSS('pointer-events', 'none');
  const room = player.locator('.sound-strip-room');
  await expect(room).toHaveCount(0);
  await expect(strip).toHaveText('', { timeout: 30_000 });
  await expect(strip.locator('.sound-words > :not(:empty)')).toHaveCount(0);

  const lead = wordsOf(console_);
  await press(console_.getByRole('button', { name: lead.whole('console.switches.sound-on') }));
  await expect(strip.getByRole('status')).toHaveText(words.whole('sound.muted'));
  await expect(room).toHaveCount(1);
  await press(console_.getByRole('button', { name: lead.whole('console.switches.sound-off') }));
  await expect(strip.getByRole('status')).toHaveText('');
});

test('[R191] in a team nobody’s device hums by itself', async ({ browser, server }) => {
  const { console_, players } = await gather(browser, server.url, ['phone', 'tablet']);
  const asked: string[] = [];
  for (const player of players) {
    player.on('request', (request) => {
      if (MOODS.some((mood) => request.url().endsWith(`/sound/${mood}.mp3`))) asked.push(request.url());
    });
  }
  await depart(console_, players);
  for (const player of players) {
    await expect(player.locator('.sound-strip')).toBeVisible();
    await player.getByRole('main').click({ position: { x: 2, y: 2 } });
  }
  expect(asked).toEqual([]);
});

test('a loop has no click at its seam once a browser has decoded it', async ({ browser, server }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  const kinks = await page.evaluate(measureSeams, { moods: [...MOODS], leadMs: LEAD_MS, loopMs: LOOP_MS });
  expect(kinks).toHaveLength(MOODS.length);
  for (const { mood, atSeam, elsewhere } of kinks) expect(atSeam, mood).toBeLessThan(elsewhere);
  await page.context().close();
});

/** How sharply each loop turns where the player jumps back, and what all but one in a thousand of its samples stay below. */
async function measureSeams({ moods, leadMs, loopMs }: { moods: string[]; leadMs: number; loopMs: number }) {
  const measured: { mood: string; atSeam: number; elsewhere: number }[] = [];
  for (const mood of moods) {
    const file = await fetch(`/sound/${mood}.mp3`);
    const rate = 16_000;
    const { duration, ...decoded } = await new OfflineAudioContext(1, rate, rate)
      .decodeAudioData(await file.arrayBuffer())
      .then((buffer) => ({ duration: buffer.duration, samples: buffer.getChannelData(0) }));
    if (duration < (loopMs + 2 * leadMs) / 1000) throw new Error(`${mood} lasts ${duration} s only`);
    const start = (leadMs / 1000) * rate;
    const loop = decoded.samples.slice(start, start + (loopMs / 1000) * rate);
    const sample = (i: number) => loop[(i + loop.length) % loop.length] ?? 0;
    const kink = (i: number) => Math.abs(sample(i + 1) - 2 * sample(i) + sample(i - 1));
    const all = Float64Array.from({ length: loop.length / 8 }, (_, i) => kink(8 * i + 4)).sort();
    measured.push({
      mood,
      atSeam: Math.max(kink(-1), kink(0)),
      elsewhere: all[Math.floor(0.999 * all.length)] ?? 0,
    });
  }
  return measured;
}
