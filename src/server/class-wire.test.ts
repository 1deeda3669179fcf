/** A class over real sockets: coming in by code, by QR and again; purging, moving, and what the room is told. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView, LobbyView, ProjectorView } from '#domain/session/view.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import type { LinksResponse, SeatCodeResponse, SeatResponse } from '#protocol/http.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { TestPage } from '../../tests/sdk-client.ts';
import { TINY } from '../../tests/tiny-level.ts';
import { type RunningServer, startServer } from './start/start-server.ts';
import { MemoryStore } from './store/memory-store.ts';

let server: RunningServer;
let page: TestPage;
let token: string;
const lines: string[] = [];

// The SDK tells the console about every join that is refused, which is what is tested here.
vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeAll(async () => {
  const levels = new Map([['tiny', TINY]]);
  const log = (line: string) => lines.push(line);
  server = await startServer({ store: new MemoryStore(), levels, kinds: KINDS, port: 0, passphrase: 'p', log });
  page = new TestPage(server.port);
  token = await page.signIn('p');
});

afterAll(async () => {
  await server.stop();
  expect(lines.filter((line) => line.startsWith('bug'))).toEqual([]);
});

async function opened(more: object = {}) {
  const { session, code } = await page.openSession(token, more);
  const lead = await page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  const links = (await (await page.get(`/api/sessions/${session}/links`, token)).json()) as LinksResponse;
  return { session, code, lead, links };
}

const inLobby = (seat: { session: string; seat: string; token: string }) =>
  page.enter<LobbyView>(sessionRoomId(seat.session), { as: 'seat', seat: seat.seat, token: seat.token });
const whereIs = async (seat: { session: string; seat: string; token: string }) =>
  (await (await page.get(`/api/seat?session=${seat.session}&seat=${seat.seat}`, seat.token)).json()) as SeatResponse;
const inTeam = async (seat: { session: string; seat: string; token: string }) =>
  page.enter<PlayerView>(teamRoomId((await whereIs(seat)).run ?? ''), {
    as: 'seat',
    seat: seat.seat,
    token: seat.token,
  });

describe('coming in', () => {
  test('[R108] by the token of the QR, while a guesser uses up the budget for codes', async () => {
    const { session, links } = await opened();
    expect(links.joinToken).toMatch(/^[\w-]{22}$/);
    const wrong = Array.from({ length: 70 }, () => page.post('/api/join', { code: 'BCDFGHJ', language: 'fr' }));
    const joined = await page.post('/api/join', { token: links.joinToken, language: 'fr', heads: 2 });
    expect(await joined.json()).toMatchObject({ session });
    expect(server.registry.sessions.get(session)?.state?.lessonBeganAt).toBeTypeOf('number');
    await Promise.all(wrong);
    const bad = await page.post('/api/join', { token: 'x'.repeat(22), language: 'fr' });
    expect([bad.status, await bad.json()]).toEqual([404, { error: 'join/unknown-code' }]);
    const both = await page.post('/api/join', { token: links.joinToken, code: 'BCDFGHJ', language: 'fr' });
    expect(both.status).toBe(400);
    expect((await page.post('/api/join', { language: 'fr' })).status).toBe(400);
  });

  test('[R104] not when it is locked', async () => {
    const { code, lead, links } = await opened();
    expect(await lead.send({ type: 'set-lock', locked: true })).toBe('ok');
    for (const by of [{ code }, { token: links.joinToken }]) {
      const answer = await page.post('/api/join', { ...by, language: 'fr' });
      expect([answer.status, await answer.json()]).toEqual([409, { error: 'session/locked' }]);
    }
  });

  test('[R107] again with a code of the console, once; the page that had the seat is closed', async () => {
    const { session, code, lead } = await opened();
    const mine = await page.join(code);
    const before = await inLobby(mine);
    const path = `/api/sessions/${session}/seats/${mine.seat}/code`;
    expect((await page.post(path, {})).status).toBe(401);
    expect((await page.post(`/api/sessions/${session}/seats/constructor/code`, {}, token)).status).toBe(404);
    const first = (await (await page.post(path, {}, token)).json()) as SeatCodeResponse;
    const given = (await (await page.post(path, {}, token)).json()) as SeatCodeResponse;
    expect(given.code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{7}$/);
    expect(given.until - server.registry.time.now()).toBeLessThanOrEqual(5 * 60_000);
    expect((await page.post('/api/join', { code: first.code, language: 'fr' })).status).toBe(404);

    const again = await page.join(given.code.toLowerCase());
    expect(again).toMatchObject({ session, seat: mine.seat });
    await before.until(() => before.closedWith !== undefined);
    expect(before.closedWith).toBe(CLOSE.replaced);
    await expect(inLobby(mine)).rejects.toThrow();
    const after = await inLobby(again);
    await lead.until(() => lead.view?.seats[mine.seat]?.connected === true);
    expect(after.closedWith).toBeUndefined();
    expect((await page.post('/api/join', { code: given.code, language: 'fr' })).status).toBe(404);
  });
});

describe('leading', () => {
  test('[R112] a flood of joins reaches the page of who is in five times a second at most', async () => {
    const { code, lead } = await opened();
    const mine = await inLobby(await page.join(code));
    await mine.until(() => mine.view !== undefined);
    const views = () => mine.heard.filter(({ type }) => type === MESSAGE.view).length;
    const [before, began] = [views(), performance.now()];
    await Promise.all(Array.from({ length: 100 }, () => page.join(code)));
    await mine.until(() => mine.view?.heads === 101);
    expect(views() - before).toBeLessThanOrEqual(2 + (performance.now() - began) / 200);
    expect(Object.keys(mine.view?.others ?? {})).toHaveLength(60);
    await lead.until(() => lead.view?.heads === 101);
  });

  test('[R105] one press removes who has no page open, and closes no page of who has', async () => {
    const { code, lead } = await opened();
    const real = await Promise.all([page.join(code), page.join(code)]);
    const pages = await Promise.all(real.map(inLobby));
    await Promise.all(Array.from({ length: 60 }, () => page.join(code)));
    await lead.until(() => Object.keys(lead.view?.seats ?? {}).length === 62);
    expect(Object.values(lead.view?.seats ?? {}).filter(({ connected }) => connected)).toHaveLength(2);
    expect(await lead.send({ type: 'purge-absent' })).toBe('ok');
    await lead.until(() => Object.keys(lead.view?.seats ?? {}).length === 2);
    expect(Object.keys(lead.view?.seats ?? {}).sort()).toEqual(real.map(({ seat }) => seat).sort());
    expect(pages.map(({ closedWith }) => closedWith)).toEqual([undefined, undefined]);
    expect(await pages[0]?.send({ type: 'draw-name' })).toBe('ok');
  });

  test('[R106] who is moved is sent on, and plays in the other team', async () => {
    const { code, lead, session } = await opened({ teamSize: 2 });
    const seats = await Promise.all([page.join(code), page.join(code), page.join(code), page.join(code)]);
    expect(await lead.send({ type: 'start-session' })).toBe('ok');
    await lead.until(() => lead.view?.teams.t2?.run !== undefined);
    const mover = seats.find(({ seat }) => lead.view?.seats[seat]?.team === 't1');
    if (!mover) throw new Error('nobody in t1');
    const before = await inTeam(mover);
    expect(await lead.send({ type: 'move-participant', seat: mover.seat, team: 't2' })).toBe('ok');
    await before.until(() => before.closedWith !== undefined);
    expect(before.closedWith).toBe(CLOSE.moved);
    const old = server.registry.sessions.get(session)?.state?.teams.t1?.run ?? '';
    await expect(
      page.enter(teamRoomId(old), { as: 'seat', seat: mover.seat, token: mover.token }),
    ).rejects.toMatchObject({ code: CLOSE.moved });
    const after = await inTeam(mover);
    await after.until(() => Object.keys(after.view?.seats ?? {}).length === 3);
    expect(after.view?.seats[mover.seat]?.roles.length).toBeGreaterThan(0);
  });

  test('[R232] [R233] minutes given by mistake go back, once, and never the last of play', async () => {
    const { code, lead } = await opened({ teamSize: 2 });
    await Promise.all([page.join(code), page.join(code), page.join(code)]);
    await lead.send({ type: 'start-session' });
    await lead.until(() => lead.view?.teams.t1?.run !== undefined);
    const ends = () => {
      const clock = lead.view?.teams.t1?.run?.clock;
      return clock && 'deadline' in clock ? clock.deadline : 0;
    };
    const before = ends();
    expect(await lead.send({ type: 'add-time', minutes: 5 })).toBe('ok');
    await lead.until(() => ends() === before + 5 * 60_000 && lead.view?.gift !== undefined);
    expect(lead.view?.gift).toEqual({ number: 1, minutes: 5, until: before - 60_000 });
    expect(await lead.send({ type: 'take-back-time', gift: 1 })).toBe('ok');
    await lead.until(() => ends() === before && lead.view?.gift === undefined);
    expect(await lead.send({ type: 'take-back-time', gift: 1 })).toBe('run/nothing-changed');

    expect(await lead.send({ type: 'steer', team: 't1', command: { type: 'add-time', minutes: 1 } })).toBe('ok');
    await lead.until(() => lead.view?.teams.t1?.gift !== undefined);
    await lead.send({ type: 'steer', team: 't1', command: { type: 'end-run' } });
    await lead.until(() => lead.view?.teams.t1?.run?.status === 'ended');
    expect(lead.view?.teams.t1?.gift).toBeUndefined();
    expect(await lead.send({ type: 'take-back-time', gift: 2 })).toBe('run/not-playing');
    expect(await lead.send({ type: 'take-back-time', gift: 0 })).toBe('command/malformed');
  });

  test('[R116] who comes late is given a team that still plays', async () => {
    const { code, lead } = await opened({ teamSize: 2 });
    await Promise.all([page.join(code), page.join(code)]);
    await lead.send({ type: 'start-session' });
    await lead.until(() => lead.view?.teams.t1?.run !== undefined);
    await lead.send({ type: 'steer', team: 't1', command: { type: 'end-run' } });
    await lead.until(() => lead.view?.teams.t1?.run?.status === 'ended');
    const late = await page.join(code);
    await lead.until(() => lead.view?.seats[late.seat]?.team === 't2');
    expect((await whereIs(late)).status).toBe('playing');
  });

  test('[R103] what is said to the room reaches pages in the lobby and in play, console and screen', async () => {
    const { session, code, lead, links } = await opened();
    const seats = await Promise.all([page.join(code), page.join(code)]);
    const screen = await page.enter<ProjectorView>(sessionRoomId(session), { as: 'screen', token: links.screenToken });
    await lead.send({ type: 'start-session' });
    await lead.until(() => lead.view?.teams.t1?.run !== undefined);
    const [player] = await Promise.all(seats.map(inTeam));
    if (!player) throw new Error('nobody plays');
    expect(await lead.send({ type: 'freeze-session', message: 'Regardez ici.' })).toBe('ok');
    await player.until(() => player.view?.message === 'Regardez ici.' && player.view.frozen);
    await screen.until(() => screen.view?.message === 'Regardez ici.');
    expect(await lead.send({ type: 'set-sound', muted: true })).toBe('ok');
    await player.until(() => player.view?.muted === true);
    expect(await lead.send({ type: 'unfreeze-session' })).toBe('ok');
    await player.until(() => player.view?.message === undefined && !player.view?.frozen);
    expect(await player.send({ type: 'freeze-session', message: 'x' })).toBe('command/malformed');
  });

  test('[R113] the screen is sent no feedback and no model answer', async () => {
    const { session, code, lead, links } = await opened();
    await Promise.all([page.join(code), page.join(code)]);
    const screen = await page.enter<ProjectorView>(sessionRoomId(session), { as: 'screen', token: links.screenToken });
    await lead.send({ type: 'start-session' });
    await screen.until(() => screen.view?.teams.t1 !== undefined);
    expect(JSON.stringify(screen.heard)).not.toMatch(/held|model|feedback|attempts/);
    expect(screen.heard.length).toBeGreaterThan(1);
  });
});
