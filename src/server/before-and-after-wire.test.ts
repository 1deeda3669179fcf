/** Before and after play, over real sockets: the warm-up of a lobby, and hints from a team that has finished. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView, LobbyView, ProjectorView } from '#domain/session/view.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { TestPage, type WireClient } from '../../tests/sdk-client.ts';
import { TINY } from '../../tests/tiny-level.ts';
import { type RunningServer, startServer } from './start/start-server.ts';
import { MemoryStore } from './store/memory-store.ts';
import { sessionStream } from './store/store.ts';

const store = new MemoryStore();
const lines: string[] = [];
let server: RunningServer;
let page: TestPage;
let token: string;

beforeAll(async () => {
  server = await startServer({
    store,
    levels: new Map([['tiny', TINY]]),
    kinds: KINDS,
    port: 0,
    passphrase: 'mot de passe',
    log: (line) => lines.push(line),
  });
  page = new TestPage(server.port);
  token = await page.signIn('mot de passe');
});

afterAll(async () => {
  await server.stop();
  expect(lines.filter((line) => line.startsWith('bug'))).toEqual([]);
});

async function lobby(devices: number, more: object = {}) {
  const { session, code } = await page.openSession(token, more);
  const room = sessionRoomId(session);
  const console = await page.enter<ConsoleView>(room, { as: 'console', token });
  const seats = [];
  for (let i = 0; i < devices; i++) seats.push(await page.join(code));
  const clients: WireClient<LobbyView>[] = [];
  for (const { seat, token: held } of seats) {
    clients.push(await page.enter<LobbyView>(room, { as: 'seat', seat, token: held }));
  }
  for (const client of clients) await client.until(() => client.view !== undefined);
  const deed = (client: WireClient<LobbyView>, what: string) =>
    client.room.send(MESSAGE.signal, { sort: 'warm-up', deed: what });
  return { session, room, console, seats, clients, deed };
}

test('[R198] [R199] what one does in the warm-up all see as counts; nothing is journaled, a reload finds it', async () => {
  const { session, room, seats, clients, deed } = await lobby(3);
  const links = (await (await page.get(`/api/sessions/${session}/links`, token)).json()) as { screenToken: string };
  const screen = await page.enter<ProjectorView>(room, { as: 'screen', token: links.screenToken });
  const [a, b, c] = clients;
  const [first] = seats;
  if (!a || !b || !c || !first) throw new Error('nobody came');
  const rows = (await store.rows(sessionStream(session))).length;
  deed(a, 'turn-key');
  deed(b, 'turn-key');
  deed(b, 'turn-key');
  deed(a, 'show-piece');
  await c.until(() => c.view?.warmUp?.keys.turned === 2 && c.view.warmUp.board[1]?.shown === true);
  await screen.until(() => screen.view?.warmUp?.keys.turned === 2);
  expect(c.view?.warmUp).toMatchObject({ keys: { of: 3 }, mine: { shown: false, turned: false } });
  expect(JSON.stringify(screen.view?.warmUp)).not.toContain(first.seat);
  a.drop();
  const again = await page.enter<LobbyView>(room, { as: 'seat', seat: first.seat, token: first.token });
  await again.until(() => again.view?.warmUp !== undefined);
  expect(again.view?.warmUp?.mine).toEqual({ piece: 1, shown: true, turned: true });
  expect((await store.rows(sessionStream(session))).length).toBe(rows);
});

test('[R200] hidden, nothing of it is shown or heard; the start ends it', async () => {
  const { console, clients, deed } = await lobby(2);
  const [a, b] = clients;
  if (!a || !b) throw new Error('nobody came');
  a.room.send(MESSAGE.signal, { sort: 'warm-up', deed: 'win' });
  a.room.send(MESSAGE.signal, { sort: 'warm-up', deed: 'turn-key', count: 99 });
  expect(await console.send({ type: 'set-warm-up', on: false })).toBe('ok');
  await a.until(() => a.view !== undefined && a.view.warmUp === undefined);
  deed(a, 'turn-key');
  expect(await console.send({ type: 'set-warm-up', on: true })).toBe('ok');
  await b.until(() => b.view?.warmUp !== undefined);
  expect(b.view?.warmUp?.keys.turned).toBe(0);
  expect(await console.send({ type: 'start-session' })).toBe('ok');
  await b.until(() => b.view?.run !== undefined);
  expect(b.view?.warmUp).toBeUndefined();
});

test('[R200] what is above the rate is dropped, and costs no command', async () => {
  const { clients, deed } = await lobby(1);
  const [a] = clients;
  if (!a) throw new Error('nobody came');
  for (let i = 0; i < 60; i++) deed(a, 'turn-key');
  expect(await a.send({ type: 'draw-name' })).toBe('ok');
  await a.until(() => a.view?.warmUp?.keys.turned === 1);
  expect(a.closedWith).toBeUndefined();
});

test('[R201] [R203] a team that won helps one that plays, is thanked, and no forged offer passes', async () => {
  const { session, console, seats } = await lobby(4, { teamSize: 2 });
  expect(await console.send({ type: 'start-session' })).toBe('ok');
  const teams = () => server.registry.sessions.get(session)?.state?.teams ?? {};
  await console.until(() => console.view?.teams.t2?.run !== undefined);
  const enter = async (team: string) => {
    const { run = '', seats: held = [] } = teams()[team] ?? {};
    const mine = seats.find(({ seat }) => seat === held[0]);
    if (!mine) throw new Error(`nobody is in ${team}`);
    return page.enter<PlayerView>(teamRoomId(run), { as: 'seat', seat: mine.seat, token: mine.token });
  };
  const [helper, helped] = [await enter('t1'), await enter('t2')];
  const offer = { type: 'offer-hint', to: 't2' };
  expect(await helper.send(offer)).toBe('rescue/still-playing');
  for (const puzzle of ['P0', 'P1', 'lever']) {
    expect(await console.send({ type: 'steer', team: 't1', command: { type: 'skip-puzzle', puzzle } })).toBe('ok');
  }
  await helper.until(() => helper.view?.rescue !== undefined);
  expect(helper.view?.rescue).toEqual({
    left: 2,
    teams: { t2: { number: 2, lamps: [false, false, false] } },
    thanks: {},
  });
  expect(await helper.send({ ...offer, over: { t1: 'won' } })).toBe('command/malformed');
  expect(await helper.send({ type: 'note-taken', offer: 1 })).toBe('command/malformed');
  expect(await helper.send({ type: 'offer-hint', to: 't1' })).toBe('rescue/own-team');
  expect(await helper.send(offer)).toBe('ok');
  await helped.until(() => helped.view?.offer?.from === 1);
  await helper.until(() => helper.view?.rescue?.teams.t2?.offered === 'ours');
  expect(await helped.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
  expect(await helped.send({ type: 'take-hint', puzzle: 'P0' })).toBe('ok');
  await helper.until(() => helper.view?.rescue?.thanks[1] === 2);
  await console.until(() => console.view?.rescue.offers[1]?.status === 'taken');
  expect(helper.view?.rescue?.left).toBe(1);
  expect(await console.send({ type: 'set-rescue', on: false })).toBe('ok');
  await helper.until(() => helper.view !== undefined && helper.view.rescue === undefined);
  expect(await helper.send(offer)).toBe('rescue/off');
});
