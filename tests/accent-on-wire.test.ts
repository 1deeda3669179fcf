/** The accent of a mission on the wire: whoever is shown the mission learns its colour. */
import { expect, test } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView, LobbyView, ProjectorView } from '#domain/session/view.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { started } from './started-server.ts';
import { TINY } from './tiny-level.ts';

const ROSE = { ...TINY, level: { ...TINY.level, id: 'rose', hash: 'rose-hash-1', accent: 'rose' as const } };
const LEVELS = new Map([
  ['tiny', TINY],
  ['rose', ROSE],
]);

test.each([
  ['rose', 'rose'],
  ['tiny', undefined],
])('[R212] lobby, screen and players of %s are told its accent: %s', async (mission, accent) => {
  const page = await started({ levels: LEVELS, passphrase: 'p' });
  const token = await page.signIn('p');
  const { session, code } = await page.openSession(token, { mission });
  const links = (await (await page.get(`/api/sessions/${session}/links`, token)).json()) as { screenToken: string };
  const room = sessionRoomId(session);
  const seat = await page.join(code);
  const lobby = await page.enter<LobbyView>(room, { as: 'seat', seat: seat.seat, token: seat.token });
  const screen = await page.enter<ProjectorView>(room, { as: 'screen', token: links.screenToken });
  await lobby.until(() => lobby.view !== undefined);
  await screen.until(() => screen.view !== undefined);
  const console = await page.enter<ConsoleView>(room, { as: 'console', token });
  expect(await console.send({ type: 'start-session' })).toBe('ok');
  await lobby.until(() => lobby.view?.run !== undefined);
  const player = await page.enter<PlayerView>(teamRoomId(lobby.view?.run ?? ''), {
    as: 'seat',
    seat: seat.seat,
    token: seat.token,
  });
  await player.until(() => player.view !== undefined);
  expect([lobby.view?.accent, screen.view?.accent, player.view?.accent]).toEqual([accent, accent, accent]);
});
