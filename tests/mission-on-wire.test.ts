/** The shipped mission over real sockets: what reaches a player's device is said in full, drawn for their team. */
import { expect, test, vi } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import type { JoinResponse, SeatResponse } from '#protocol/http.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { started } from './started-server.ts';

vi.spyOn(console, 'warn').mockImplementation(() => {});

test('[R63] [R7] texts come with what was drawn for the team; only story times are left to the device', async () => {
  const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);
  const page = await started({ levels, passphrase: 'mot de passe' });
  const token = await page.signIn('mot de passe');
  const { session, code } = await page.openSession(token, { mission: 'alerte-grisou' });
  const one = await page.join(code);
  const two = await page.join(code);
  const console = await page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  expect(await console.send({ type: 'start-session' })).toBe('ok');
  const run = await vi.waitUntil(async () => {
    const at = `/api/seat?${new URLSearchParams({ session, seat: one.seat })}`;
    return ((await (await page.get(at, one.token)).json()) as SeatResponse).run;
  });
  const enter = ({ seat, token: own }: JoinResponse) =>
    page.enter<PlayerView>(teamRoomId(run), { as: 'seat', seat, token: own });
  const [first, second] = [await enter(one), await enter(two)];
  for (const puzzle of ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']) {
    await first.until(() => first.view?.puzzles[puzzle]?.status === 'ready');
    expect(await first.send({ type: 'open-puzzle', puzzle })).toBe('ok');
    await first.until(() => first.view?.puzzles[puzzle]?.board !== undefined);
    expect(await console.send({ type: 'steer', team: 't1', command: { type: 'skip-puzzle', puzzle } })).toBe('ok');
  }
  expect(await first.send({ type: 'open-puzzle', puzzle: 'P7' })).toBe('ok');
  for (const player of [first, second]) {
    await player.until(() => player.view?.puzzles.P7?.board !== undefined);
    expect(player.view?.times['time.rescue']).toEqual({ clock: '17:12' });
    const said = Object.entries(player.texts);
    expect(said.length).toBeGreaterThan(100);
    const left = said.filter(([, sentence]) => /\{(?!time\.)/.test(sentence));
    expect(left).toEqual([]);
    expect(player.texts['P7.s3.since']).toBe('{time.rescue}');
    expect(player.texts['P7.s2.lamp']).toMatch(/^1[458]$/);
    expect(player.texts['fact.copy-found']).toMatch(/la (maison communale|bibliothèque|caserne)/);
  }
  expect(first.texts['P7.s2.lamp']).toBe(second.texts['P7.s2.lamp']);
});
