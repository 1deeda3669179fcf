/** The server over real sockets: what is let in, what is answered, and that nobody else notices what is not. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView, LobbyView, ProjectorView } from '#domain/session/view.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { TestPage, type WireClient } from '../../tests/sdk-client.ts';
import { TINY } from '../../tests/tiny-level.ts';
import { type RunningServer, startServer } from './start/start-server.ts';
import { MemoryStore } from './store/memory-store.ts';

let server: RunningServer;
let page: TestPage;
let consoleToken: string;
const lines: string[] = [];

// The SDK tells the console about every join that is refused, which is what is tested here.
vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeAll(async () => {
  const levels = new Map([['tiny', TINY]]);
  const log = (line: string) => lines.push(line);
  server = await startServer({
    store: new MemoryStore(),
    levels,
    kinds: KINDS,
    port: 0,
    passphrase: 'mot de passe',
    log,
  });
  page = new TestPage(server.port);
  consoleToken = await page.signIn('mot de passe');
});

afterAll(async () => {
  await server.stop();
  expect(lines.filter((line) => line.startsWith('bug'))).toEqual([]);
});

/** A session that plays, with its players in their team's room. */
async function playing(players = 2) {
  const { session, code } = await page.openSession(consoleToken);
  const seats = [];
  for (let i = 0; i < players; i++) seats.push(await page.join(code));
  const console = await page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token: consoleToken });
  expect(await console.send({ type: 'start-session' })).toBe('ok');
  await console.until(() => console.view?.teams.t1?.run !== undefined);
  const run = server.registry.sessions.get(session)?.state?.teams.t1?.run ?? '';
  const clients: WireClient<PlayerView>[] = [];
  for (const { seat, token } of seats) {
    const client = await page.enter<PlayerView>(teamRoomId(run), { as: 'seat', seat, token });
    await client.until(() => client.view !== undefined);
    clients.push(client);
  }
  const [first, second] = clients;
  if (!first) throw new Error('nobody plays');
  await first.until(() => Object.values(first.view?.seats ?? {}).every((seat) => seat.connected));
  return { session, code, run, seats, console, clients, first, second: second ?? first };
}

describe('playing', () => {
  test('[R54] what one does the other sees, after it was acknowledged', async () => {
    const { first, second } = await playing();
    expect(await first.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
    await second.until(() => second.view?.puzzles.P0?.status === 'open');
    expect(await first.send({ type: 'confirm', puzzle: 'P0', revision: 0 })).toBe('ok');
    expect(await second.send({ type: 'confirm', puzzle: 'P0', revision: 0 })).toBe('ok');
    await first.until(() => first.view?.puzzles.P1?.status === 'ready');
    expect(second.view?.puzzles.P0?.status).toBe('solved');
  });

  test('[R63] texts come before the view that needs them, once, in the language of the device', async () => {
    const { session, code } = await page.openSession(consoleToken);
    const { seat, token } = await page.join(code);
    const lobby = await page.enter<LobbyView>(sessionRoomId(session), { as: 'seat', seat, token }, { language: 'en' });
    await lobby.until(() => lobby.view !== undefined);
    expect(lobby.heard.map(({ type }) => type).slice(0, 2)).toEqual(['t', 'v']);
    expect(lobby.texts).toEqual({ title: 'title (en)' });
    const { first } = await playing();
    await first.send({ type: 'open-puzzle', puzzle: 'P0' });
    await first.until(() => first.view?.puzzles.P0?.goal !== undefined);
    expect(first.texts['P0.goal']).toBe('P0.goal (fr)');
    const sent = first.heard
      .filter(({ type }) => type === 't')
      .flatMap(({ message }) => Object.keys((message as { texts: object }).texts));
    expect(new Set(sent).size).toBe(sent.length);
  });

  test('a lobby sees who is in, and can draw another name', async () => {
    const { session, code } = await page.openSession(consoleToken);
    const mine = await page.join(code);
    const lobby = await page.enter<LobbyView>(sessionRoomId(session), {
      as: 'seat',
      seat: mine.seat,
      token: mine.token,
    });
    await lobby.until(() => lobby.view !== undefined);
    const name = lobby.view?.me.name;
    await page.join(code.toLowerCase());
    await lobby.until(() => Object.keys(lobby.view?.others ?? {}).length === 1);
    expect(await lobby.send({ type: 'draw-name' })).toBe('ok');
    await lobby.until(() => lobby.view?.me.name !== name);
  });

  test('console and screen follow the teams', async () => {
    const { session, first, console } = await playing();
    const { screenToken } = (await (await page.get(`/api/sessions/${session}/links`, consoleToken)).json()) as {
      screenToken: string;
    };
    const screen = await page.enter<ProjectorView>(sessionRoomId(session), { as: 'screen', token: screenToken });
    await screen.until(() => screen.view?.teams.t1?.status === 'playing');
    await first.send({ type: 'open-puzzle', puzzle: 'P0' });
    await console.until(() => console.view?.teams.t1?.run?.puzzles.P0?.status === 'open');
    expect(await console.send({ type: 'freeze-session' })).toBe('ok');
    await first.until(() => first.view?.frozen === true);
    await screen.until(() => screen.view?.frozen === true && screen.view.teams.t1?.frozen === true);
    expect(await first.send({ type: 'ask-hint', puzzle: 'P0' })).toBe('run/frozen');
  });

  test('[R86] the second socket of a seat replaces the first, and the seat stays connected', async () => {
    const { run, seats, first, second } = await playing();
    const { seat = '', token = '' } = seats[0] ?? {};
    const newer = await page.enter<PlayerView>(teamRoomId(run), { as: 'seat', seat, token });
    await first.until(() => first.closedWith === CLOSE.replaced);
    expect(await newer.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
    await second.until(() => second.view?.puzzles.P0?.status === 'open');
    expect(second.view?.seats[seat]?.connected).toBe(true);
  });

  test('a lost socket is shown, and so is its return', async () => {
    const { run, seats, first, second } = await playing();
    const { seat = '', token = '' } = seats[0] ?? {};
    first.drop();
    await second.until(() => second.view?.seats[seat]?.connected === false);
    await page.enter(teamRoomId(run), { as: 'seat', seat, token });
    await second.until(() => second.view?.seats[seat]?.connected === true);
  });

  test('[R38] a removed participant is out of the room and stays out', async () => {
    const { run, seats, first, console } = await playing(3);
    const { seat = '', token = '' } = seats[0] ?? {};
    expect(await console.send({ type: 'remove-participant', seat })).toBe('ok');
    await first.until(() => first.closedWith === CLOSE.notWelcome);
    await expect(page.enter(teamRoomId(run), { as: 'seat', seat, token })).rejects.toMatchObject({
      code: CLOSE.notWelcome,
    });
  });

  test('[R76] the end of a session reaches the players, who stay to read it', async () => {
    const { first, console, code } = await playing();
    expect(await console.send({ type: 'end-session' })).toBe('ok');
    await first.until(() => first.view?.outro !== undefined);
    expect(first.closedWith).toBeUndefined();
    expect(await first.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('run/not-playing');
    const late = await page.post('/api/join', { code, language: 'fr' });
    expect([late.status, await late.json()]).toEqual([409, { error: 'session/not-open' }]);
  });
});

describe('what is refused', () => {
  test('[R81] a malformed message is refused if it has a number, and ignored if not', async () => {
    const { first, second } = await playing();
    first.post({ client: first.client, seq: 1, command: { type: 'fly' } });
    expect(await first.answerTo(1)).toBe('command/malformed');
    for (const nonsense of [null, 7, 'x', [], { seq: 'x' }, { client: 'A', seq: 1.5 }]) first.post(nonsense);
    first.room.send('z', { seq: 9 });
    first.room.sendBytes('c', new Uint8Array([1, 2, 3]));
    let deep: unknown = 1;
    for (let i = 0; i < 1000; i++) deep = [deep];
    first.post({ client: first.client, seq: 2, command: { type: 'move', puzzle: 'P0', move: deep } });
    expect(await first.answerTo(2)).toBe('command/malformed');
    first.post({ client: first.client, seq: 3, command: { type: 'open-puzzle', puzzle: 'P0' } });
    expect(await first.answerTo(3)).toBe('ok');
    await second.until(() => second.view?.puzzles.P0?.status === 'open');
  });

  test('[R81] an oversized message closes its own socket; nobody else notices', async () => {
    const { first, second } = await playing();
    first.post({ client: first.client, seq: 1, command: { type: 'move', puzzle: 'P0', move: 'x'.repeat(5000) } });
    await first.until(() => first.closedWith !== undefined);
    expect(await second.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
  });

  test('[R80] a seat, a role or another author in a message is refused, not believed', async () => {
    const { first, second, seats } = await playing();
    const forged = { by: 'seat', seat: seats[1]?.seat, command: { type: 'open-puzzle', puzzle: 'P0' } };
    expect(await first.send(forged)).toBe('command/malformed');
    expect(await first.send({ type: 'open-puzzle', puzzle: 'P0', seat: seats[1]?.seat })).toBe('command/malformed');
    expect(await first.send({ type: 'freeze' })).toBe('command/malformed');
    expect(await first.send({ type: 'end-session' })).toBe('command/malformed');
    expect(second.view?.puzzles.P0?.status).toBe('ready');
  });

  test('[R51] a replayed number gives the same answer and is applied once', async () => {
    const { first, run } = await playing();
    expect(await first.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
    const rows = (await server.registry.store.rows(`run:${run}`)).length;
    for (let i = 0; i < 3; i++)
      first.post({ client: first.client, seq: 1, command: { type: 'open-puzzle', puzzle: 'P0' } });
    await first.until(() => first.acks.length === 4);
    expect(first.acks.map((ack) => ack.refusal)).toEqual([undefined, undefined, undefined, undefined]);
    expect(await server.registry.store.rows(`run:${run}`)).toHaveLength(rows);
  });

  test('[R80] the numbers of one device are not those of another that uses its name', async () => {
    const { first, second } = await playing();
    second.client = first.client;
    expect(await first.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
    expect(await second.send({ type: 'ask-hint', puzzle: 'P0' })).toBe('ok');
    await first.until(() => first.view?.puzzles.P0?.hints?.length === 1);
  });

  test('[R80] a token of one seat opens no other seat, no other team and no other session', async () => {
    const one = await playing();
    const other = await playing();
    const { seat = '', token = '' } = one.seats[0] ?? {};
    const { seat: theirs = '' } = one.seats[1] ?? {};
    const notWelcome = { code: CLOSE.notWelcome };
    await expect(page.enter(teamRoomId(one.run), { as: 'seat', seat: theirs, token })).rejects.toMatchObject(
      notWelcome,
    );
    await expect(page.enter(teamRoomId(other.run), { as: 'seat', seat, token })).rejects.toMatchObject(notWelcome);
    await expect(page.enter(sessionRoomId(other.session), { as: 'seat', seat, token })).rejects.toMatchObject(
      notWelcome,
    );
    await expect(page.enter(sessionRoomId(one.session), { as: 'console', token })).rejects.toMatchObject(notWelcome);
    await expect(page.enter(sessionRoomId(one.session), { as: 'screen', token })).rejects.toMatchObject(notWelcome);
    await expect(page.enter(teamRoomId(one.run), { as: 'console', token: consoleToken })).rejects.toMatchObject(
      notWelcome,
    );
    await expect(page.enter(teamRoomId(one.run), { as: 'seat', seat: '__proto__', token })).rejects.toMatchObject(
      notWelcome,
    );
  });

  test('an old page is told so, and a room that is not there is told so', async () => {
    const { session, code } = await page.openSession(consoleToken);
    const { seat, token } = await page.join(code);
    await expect(
      page.enter(sessionRoomId(session), { as: 'seat', seat, token }, { protocol: 0 }),
    ).rejects.toMatchObject({ code: CLOSE.oldPage });
    await expect(page.enter('s-none', { as: 'seat', seat, token })).rejects.toMatchObject({ code: 522 });
  });

  test('[R82] a flood is slowed down and then closed; who obeys loses nothing; nobody else notices', async () => {
    const { first, second } = await playing();
    for (let seq = 1; seq <= 60; seq++)
      first.post({ client: first.client, seq, command: { type: 'ask-hint', puzzle: 'P1' } });
    await first.until(() => first.slows.length > 0 && first.acks.length >= 30);
    const { seq: from = 0, afterMs = 0 } = first.slows[0] ?? {};
    expect(first.slows).toHaveLength(1);
    expect(afterMs).toBeGreaterThan(0);
    expect(first.acks.every((ack) => ack.seq < from)).toBe(true);
    expect(await second.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
    for (let seq = 0; seq < 1200 && first.closedWith === undefined; seq++)
      first.post({ client: first.client, seq: 100 + seq, command: {} });
    await first.until(() => first.closedWith === CLOSE.flooding);
    expect(await second.send({ type: 'ask-hint', puzzle: 'P0' })).toBe('ok');
  });

  test('[R84] another origin may neither ask for a room nor open a socket', async () => {
    const { session, code } = await page.openSession(consoleToken);
    const { seat, token } = await page.join(code);
    const foreign = new TestPage(server.port, 'http://evil.example');
    await expect(foreign.enter(sessionRoomId(session), { as: 'seat', seat, token })).rejects.toMatchObject({
      code: 403,
    });
    const asked = await page.post(`/matchmake/joinById/${sessionRoomId(session)}`, {
      as: 'seat',
      seat,
      token,
      language: 'fr',
      protocol: 1,
    });
    const { sessionId, processId, roomId } = (await asked.json()) as { [field: string]: string };
    const address = `ws://127.0.0.1:${server.port}/${processId}/${roomId}?sessionId=${sessionId}`;
    const opened = await new Promise((resolve) => {
      const socket = new WebSocket(address, { headers: { Origin: 'http://evil.example' } } as never);
      socket.onopen = () => resolve('open');
      socket.onerror = () => resolve('refused');
    });
    expect(opened).toBe('refused');
  });

  test('[R84] only joinById is exposed by matchmaking, without a word about other origins', async () => {
    const { session } = await page.openSession(consoleToken);
    for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
      const answer = await page.post(`/matchmake/${method}/session`, {});
      expect(answer.status).toBe(404);
    }
    const answer = await page.post(`/matchmake/joinById/${sessionRoomId(session)}`, {});
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
