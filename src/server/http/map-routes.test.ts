/** Maps over HTTP, from a started server. */
import { expect, test } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import type { LevelMap } from '#domain/level/map.ts';
import type { PlayerView } from '#domain/run/view.ts';
import type { LobbyView } from '#domain/session/view.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { json, raw, started, stopped } from '../../../tests/started-server.ts';
import { TINY } from '../../../tests/tiny-level.ts';
import { MemoryStore } from '../store/memory-store.ts';

const NAME = 'a'.repeat(64);
const MAP: LevelMap = {
  columns: 1,
  rows: 1,
  tile: 64,
  layers: [{ name: 'floor', above: false, tiles: [3] }],
  ground: '.',
  areas: { yard: { x: 0, y: 0, width: 64, height: 64 } },
  doors: {},
  objects: {},
  decor: [],
  lights: [],
  start: { x: 32, y: 32 },
};
const drawn: LevelPackage = { ...TINY, map: { name: NAME, place: MAP } };
const levels = new Map([['tiny', drawn]]);

test('[R134] a map is fetched by the name that a view gives, once for all, compressed for who can read it', async () => {
  const page = await started({ levels });
  const answer = await page.get(`/api/maps/${NAME}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.json()).toEqual(MAP);
  const plain = await raw(page.port, `/api/maps/${NAME}`, { 'Accept-Encoding': 'identity' });
  expect(JSON.parse(plain.body)).toEqual(MAP);
});

test.each([`/api/maps/${'b'.repeat(64)}`, '/api/maps/tiny', '/api/maps/', `/api/maps/${TINY.level.hash}`])(
  '[R134] %s names no map',
  async (path) => {
    const page = await started({ levels });
    const answer = await page.get(path);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await json(answer)).toEqual([404, { error: 'request/malformed' }]);
  },
);

test('[R134] [R93] lobby and team are told its name, also when the mission has changed since they began', async () => {
  const store = new MemoryStore();
  const before = await started({ store, levels, passphrase: 'donnée' });
  const { session, code } = await before.openSession(await before.signIn('donnée'));
  const { seat, token } = await before.join(code);
  await stopped();

  const changed = { ...TINY, level: { ...TINY.level, hash: 'tiny-hash-2' } };
  const page = await started({ store, levels: new Map([['tiny', changed]]), passphrase: 'donnée' });
  const lobby = await page.enter<LobbyView>(sessionRoomId(session), { as: 'seat', seat, token });
  await lobby.until(() => lobby.view?.map === NAME);
  expect((await page.get(`/api/maps/${NAME}`)).status).toBe(200);

  const consoleToken = await page.signIn('donnée');
  const console = await page.enter(sessionRoomId(session), { as: 'console', token: consoleToken });
  await console.send({ type: 'start-session' });
  await lobby.until(() => lobby.view?.run !== undefined);
  const team = await page.enter<PlayerView>(teamRoomId(lobby.view?.run ?? ''), { as: 'seat', seat, token });
  await team.until(() => team.view?.map === NAME);
});

test('[R134] a mission without a map says nothing of one', async () => {
  const page = await started({ passphrase: 'donnée' });
  const { session, code } = await page.openSession(await page.signIn('donnée'));
  const { seat, token } = await page.join(code);
  const lobby = await page.enter<LobbyView>(sessionRoomId(session), { as: 'seat', seat, token });
  await lobby.until(() => lobby.view !== undefined);
  expect(lobby.view).not.toHaveProperty('map');
});
