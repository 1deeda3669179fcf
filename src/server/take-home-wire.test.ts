/** What anybody may open without a seat: the page to take home, and a booster by its link. Rules R204, R205, R206. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import type { JoinResponse, SeatResponse, SessionsResponse, TakeHomeResponse } from '#protocol/http.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { fakeTime } from '../../tests/fake-time.ts';
import { TestPage } from '../../tests/sdk-client.ts';
import { TINY } from '../../tests/tiny-level.ts';
import { beatOnce } from './runs/heartbeat.ts';
import { LinkSessions } from './runs/link-sessions.ts';
import { Registry } from './runs/registry.ts';
import { systemTime } from './runs/time.ts';
import { type RunningServer, startServer } from './start/start-server.ts';
import { MemoryStore } from './store/memory-store.ts';
import { sessionStream } from './store/store.ts';

// The SDK tells the console about a join that is refused.
vi.spyOn(console, 'warn').mockImplementation(() => {});

/** A mission with `tiny` for its booster, and something to take home. */
const GREAT: LevelPackage = {
  level: {
    ...TINY.level,
    ...{ id: 'great', hash: 'great-hash-1', takeHome: 2, crafts: ['P1'] },
    boosters: [{ mission: 'tiny', days: 7 }],
  },
  texts: {
    fr: {
      ...TINY.texts.fr,
      'takehome.1': 'Première ligne',
      'takehome.2': 'Seconde ligne',
      'craft.P1.name': 'Analyste',
      'craft.P1.text': 'Elle lit le courrier.',
    },
    'fr.vous': { 'takehome.2': 'Seconde ligne, pour vous' },
  },
};
const levels = new Map([
  ['tiny', TINY],
  ['great', GREAT],
]);

let store: MemoryStore;
let server: RunningServer;
let page: TestPage;

beforeEach(async () => {
  store = new MemoryStore();
  server = await startServer({ store, levels, kinds: KINDS, port: 0, passphrase: 'p' });
  page = new TestPage(server.port);
});
afterEach(() => server.stop());

test('[R206] the page of a mission says what it declares, in the manner that is asked for, and names its boosters', async () => {
  const answer = (await (await page.get('/api/take-home/great?language=fr&address=vous')).json()) as TakeHomeResponse;
  expect(answer).toMatchObject({
    lines: ['Première ligne', 'Seconde ligne, pour vous'],
    crafts: [{ name: 'Analyste', text: 'Elle lit le courrier.' }],
    boosters: [{ mission: 'tiny', days: 7, minutes: 20 }],
  });
  for (const path of ['tiny?language=fr', 'none?language=fr', '__proto__?language=fr'])
    expect((await page.get(`/api/take-home/${path}`)).status).toBe(404);
  for (const query of ['', '?language=xx', '?language=fr&more=1'])
    expect((await page.get(`/api/take-home/great${query}`)).status).toBe(400);
});

test('[R206] the console is told which mission has such a page', async () => {
  const token = await page.signIn('p');
  const told = async (mission: string) => {
    const { session } = await page.openSession(token, { mission });
    const lead = await page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
    await lead.until(() => lead.view !== undefined);
    return lead.view?.takeHome;
  };
  expect([await told('great'), await told('tiny')]).toEqual(['great', undefined]);
});

async function booster(): Promise<JoinResponse> {
  const answer = await page.post('/api/boosters', { mission: 'tiny', language: 'fr' });
  expect(answer.status).toBe(201);
  return (await answer.json()) as JoinResponse;
}

test('[R204] a booster is played at once by its one seat, and not a row of it is written', async () => {
  const { session, seat, token } = await booster();
  const where = (await (await page.get(`/api/seat?session=${session}&seat=${seat}`, token)).json()) as SeatResponse;
  expect(where.status).toBe('playing');
  const player = await page.enter<PlayerView>(teamRoomId(where.run ?? ''), { as: 'seat', seat, token });
  await player.until(() => player.view?.status === 'playing');
  expect(player.view?.byLink).toBe(true);
  expect(await player.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
  expect(await player.send({ type: 'confirm', puzzle: 'P0', revision: player.view?.puzzles.P0?.revision ?? 0 })).toBe(
    'ok',
  );
  await player.until(() => player.view?.puzzles.P1?.status === 'ready');
  await server.registry.committer.flush();
  await beatOnce(server.registry);
  expect(await store.streams('')).toEqual([]);
  expect(await store.lastBeat(sessionStream(session))).toBeUndefined();
});

test('[R204] it is on no console’s list, and its code lets nobody in', async () => {
  const { session } = await booster();
  const signIn = await page.signIn('p');
  const listed = (await (await page.get('/api/sessions', signIn)).json()) as SessionsResponse;
  expect(listed.sessions).toEqual([]);
  const code = server.registry.sessions.get(session)?.state?.code;
  expect((await page.post('/api/join', { code, language: 'fr' })).status).toBe(404);
  const stranger = { as: 'seat', seat: 'x', token: 'y' } as const;
  await expect(page.enter(sessionRoomId(session), stranger)).rejects.toThrow();
});

test('[R205] only what a mission names as its booster opens so', async () => {
  const told = await page.get('/api/boosters/tiny?language=fr');
  expect(await told.json()).toEqual({ title: 'title (fr)', minutes: 20 });
  for (const mission of ['great', 'none', 'constructor'])
    expect((await page.get(`/api/boosters/${mission}?language=fr`)).status).toBe(404);
  for (const mission of ['great', 'none', 'constructor'])
    expect((await page.post('/api/boosters', { mission, language: 'fr' })).status).toBe(404);
  expect((await page.post('/api/boosters', { mission: 'tiny', language: 'xx' })).status).toBe(400);
});

test('[R205] sixty open at once, and the next ones later', async () => {
  const still = await startServer({
    ...{ store: new MemoryStore(), levels, kinds: KINDS, port: 0, passphrase: 'p' },
    // However slowly this machine answers, it is the same moment.
    time: { ...systemTime(), now: () => 1_750_000_000_000 },
  });
  const many = new TestPage(still.port);
  const answers = await Promise.all(
    Array.from({ length: 65 }, () => many.post('/api/boosters', { mission: 'tiny', language: 'fr' })),
  );
  const statuses = answers.map(({ status }) => status).sort();
  await still.stop();
  expect(statuses).toEqual([...Array(60).fill(201), ...Array(5).fill(429)]);
}, 20_000);

test('[R205] it ends by itself, and is forgotten once its rooms are closed', async () => {
  const time = fakeTime();
  const registry = new Registry({ store: new MemoryStore(), time, levels, kinds: KINDS, log: () => {} });
  const byLink = new LinkSessions(registry);
  const opening = byLink.open('tiny', { language: 'fr', address: 'tu' });
  await time.pass(100);
  const opened = await opening;
  if (typeof opened === 'string') throw new Error(opened);
  const status = () => registry.sessions.get(opened.session)?.state?.status;
  byLink.sweep();
  await time.pass(44 * 60_000);
  byLink.sweep();
  await time.pass(100);
  expect(status()).toBe('playing');
  await time.pass(2 * 60_000);
  byLink.sweep();
  await time.pass(100);
  expect(status()).toBe('ended');
  expect(registry.runs.size).toBe(1);
  await time.pass(4 * 3_600_000);
  byLink.sweep();
  expect([registry.sessions.size, registry.runs.size, registry.unkept.size]).toEqual([0, 0, 0]);
  registry.close();
});

test('[R205] a heartbeat while it is being opened does not take it for an old one', async () => {
  const time = fakeTime();
  const registry = new Registry({ store: new MemoryStore(), time, levels, kinds: KINDS, log: () => {} });
  const byLink = new LinkSessions(registry);
  let opened: unknown;
  void byLink.open('tiny', { language: 'fr', address: 'tu' }).then((answer) => {
    opened = answer;
  });
  // At each point where it waits for something.
  while (registry.sessions.size === 0) await Promise.resolve();
  byLink.sweep();
  await time.pass(100);
  expect(opened).toMatchObject({ session: expect.any(String), seat: expect.any(String) });
  registry.close();
});
