/** The start: the lobby becomes the place without a new page, and the browser's own ways still lead somewhere. */
import { expect, test } from './canari-test.ts';
import { begin, endDevices, gather } from './stage.ts';
import { wordsOf } from './words.ts';

test.afterEach(async () => expect(await endDevices()).toEqual([]));

/** The address that this document was loaded from. */
const loadedFrom = () => new URL(performance.getEntriesByType('navigation')[0]?.name ?? '').pathname;

test('at the start nothing is loaded anew; a reload and the way back find the mission again', async ({
  browser,
  server,
}) => {
  const { console_, players } = await gather(browser, server.url, ['phone']);
  const [player] = players;
  if (!player) throw new Error('nobody came');
  await console_.getByRole('button', { name: wordsOf(console_).whole('console.handles.start') }).click();
  await begin(player);
  expect(await player.evaluate(loadedFrom)).toBe('/');
  const places = player.getByRole('navigation').getByRole('button').first();
  await expect(places).toBeVisible();
  await player.reload();
  expect(await player.evaluate(loadedFrom)).toBe('/play');
  await expect(places).toBeVisible();
  // Back is the lobby's address, which knows that the mission is on.
  await player.goBack();
  await player.waitForURL('**/play');
  await expect(places).toBeVisible();
});
