/** The demo: three bots wait, one person comes and plays with them, and nothing is left behind. */
import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { SeatResponse } from '#protocol/http.ts';
import { teamRoomId } from '#protocol/version.ts';
import { TestPage } from '#tests/sdk-client.ts';
import { startDemo } from './start-demo.ts';

vi.spyOn(console, 'warn').mockImplementation(() => {});

const LEVELS = new URL('../../../levels', import.meta.url).pathname;
const OPTIONS = { levelsFolder: LEVELS, port: 0, passphrase: 'mot de passe', beginMs: 0 };

test('[R170] one person joins three bots, and the mission begins; stopped, its folder is gone', async () => {
  const demo = await startDemo({ ...OPTIONS, mission: 'alerte-grisou' });
  try {
    expect(existsSync(demo.folder)).toBe(true);
    const page = new TestPage(demo.server.port);
    const { session, seat, token } = await page.join(demo.code);
    const run = await vi.waitUntil(async () => {
      const at = `/api/seat?${new URLSearchParams({ session, seat })}`;
      return ((await (await page.get(at, token)).json()) as SeatResponse).run;
    });
    const person = await page.enter<PlayerView>(teamRoomId(run), { as: 'seat', seat, token });
    await person.until(() => person.view !== undefined);
    const seats = Object.values(person.view?.seats ?? {});
    expect(seats.map(({ bot }) => bot === true).sort()).toEqual([false, true, true, true]);
    expect(person.view?.variant).toBe('full');
    const birds = () => [...(person.room.state as { birds: Map<string, unknown> }).birds.keys()].sort();
    await person.until(() => birds().length === 3);
    expect(birds()).toEqual(['bot-1', 'bot-2', 'bot-3']);
  } finally {
    await demo.stop();
  }
  expect(existsSync(demo.folder)).toBe(false);
});

test('a mission that is not there is said in a sentence', async () => {
  await expect(startDemo({ ...OPTIONS, mission: 'nulle-part' })).rejects.toThrow(/nulle-part.*alerte-grisou/);
});
