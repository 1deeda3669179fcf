/** Tu, vous and plainer words over real sockets: who is told what, in the lobby and in play. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import type { LinksResponse } from '#protocol/http.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { TestPage } from '#tests/sdk-client.ts';
import { TINY } from '#tests/tiny-level.ts';
import { type RunningServer, startServer } from './start/start-server.ts';
import { MemoryStore } from './store/memory-store.ts';

const LEVEL: LevelPackage = {
  ...TINY,
  texts: {
    ...TINY.texts,
    'fr.vous': { title: 'title (vous)', 'role.T.brief': 'T (vous)', 'role.M.brief': 'M (vous)' },
    'fr.plain': { title: 'title (plain)', 'intro.1': 'intro (plain)', 'role.T.brief': 'T (plain)' },
    'fr.plain-vous': { 'role.T.brief': 'T (plain, vous)' },
  },
};
let server: RunningServer;
let page: TestPage;
let token: string;

// The SDK tells the console about every join that is refused, which is what is tested here.
vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeAll(async () => {
  const levels = new Map([['tiny', LEVEL]]);
  server = await startServer({
    store: new MemoryStore(),
    levels,
    kinds: KINDS,
    port: 0,
    passphrase: 'p',
    log: () => {},
  });
  page = new TestPage(server.port);
  token = await page.signIn('p');
});

afterAll(() => server.stop());

/** A session with one participant, who holds every role: what they, the console and the screen are told. */
async function told(address: 'tu' | 'vous', more: object) {
  const { session, code } = await page.openSession(token, { address });
  const links = (await (await page.get(`/api/sessions/${session}/links`, token)).json()) as LinksResponse;
  const { seat, token: own } = await page.join(code);
  const lobby = await page.enter(sessionRoomId(session), { as: 'seat', seat, token: own }, more);
  const lead = await page.enter(sessionRoomId(session), { as: 'console', token });
  const screen = await page.enter(sessionRoomId(session), { as: 'screen', token: links.screenToken });
  await Promise.all([lobby, lead, screen].map((each) => each.until(() => each.view !== undefined)));
  await lead.send({ type: 'start-session' });
  await lobby.until(() => lobby.view?.run !== undefined);
  const team = await page.enter(teamRoomId(String(lobby.view?.run)), { as: 'seat', seat, token: own }, more);
  await team.until(() => team.view !== undefined);
  const { 'intro.1': intro, 'role.T.brief': T, 'role.M.brief': M } = team.texts;
  return { lobby: lobby.texts.title, console: lead.texts.title, screen: screen.texts.title, intro, T, M };
}

test('[R64] the session chooses tu or vous for everybody, the device plainer words for itself', async () => {
  expect(await told('tu', {})).toEqual({
    ...{ lobby: 'title (fr)', console: 'title (fr)', screen: 'title (fr)' },
    ...{ intro: 'intro.1 (fr)', T: 'role.T.brief (fr)', M: 'role.M.brief (fr)' },
  });
  expect(await told('vous', { plain: true })).toEqual({
    ...{ lobby: 'title (plain)', console: 'title (vous)', screen: 'title (vous)' },
    ...{ intro: 'intro (plain)', T: 'T (plain, vous)', M: 'M (vous)' },
  });
});

test('[R64] a device cannot choose between tu and vous', async () => {
  const { session, code } = await page.openSession(token, { address: 'vous' });
  const { seat, token: own } = await page.join(code);
  const asked = page.enter(sessionRoomId(session), { as: 'seat', seat, token: own }, { address: 'tu' });
  await expect(asked).rejects.toThrow();
});
