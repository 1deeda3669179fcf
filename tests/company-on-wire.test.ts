/** Birds and signals over real sockets: between the pages of one team, and nowhere else. */
import './kill/page-socket.ts';
import { matchMaker, type Room } from '@colyseus/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import type { BirdPlace, SignalFrom } from '#protocol/presence.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { type RunningServer, startServer } from '#server/start/start-server.ts';
import { MemoryStore } from '#server/store/memory-store.ts';
import { chanceFrom } from './kill/chance.ts';
import { standOnPage } from './kill/node-page.ts';
import { Player } from './kill/player.ts';
import { TestPage, type WireClient } from './sdk-client.ts';
import { TINY } from './tiny-level.ts';

for (const way of ['warn', 'error', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => {});

const NOTHING = { layers: [], areas: {}, doors: {}, decor: [], lights: [] };
/** Forty tiles by thirty, and one thing to stand at. */
const MAPPED: LevelPackage = {
  ...TINY,
  level: { ...TINY.level, objects: { mail: { area: 'yard', puzzles: ['P1'] } } },
  map: {
    name: 'tiny-map',
    place: {
      ...{ ...NOTHING, columns: 40, rows: 30, tile: 32, ground: '.'.repeat(1200) },
      ...{ objects: { mail: { x: 320, y: 64, prop: 'desk' } }, start: { x: 32, y: 32 } },
    },
  },
};

let server: RunningServer;
let page: TestPage;
let token: string;
const lines: string[] = [];

beforeAll(async () => {
  const levels = new Map([['tiny', MAPPED]]);
  const log = (line: string) => lines.push(line);
  server = await startServer({ store: new MemoryStore(), levels, kinds: KINDS, port: 0, passphrase: 'phrase', log });
  page = new TestPage(server.port);
  standOnPage(page.base);
  token = await page.signIn('phrase');
});

afterAll(async () => {
  await server.stop();
  vi.unstubAllGlobals();
  expect(lines.filter((line) => line.startsWith('bug'))).toEqual([]);
});

type Bird = Omit<BirdPlace, 'facing'> & { readonly facing: number };
/** Birds as the room's state has them on one page. */
function birds({ room }: WireClient<PlayerView>): { [seat: string]: Bird } {
  return (room.state as { toJSON(): { birds?: { [seat: string]: Bird } } } | undefined)?.toJSON().birds ?? {};
}

/** A session of two teams of two, all of them on their team's page. */
async function twoTeams() {
  const { session, code } = await page.openSession(token, { teamSize: 2 });
  const joined = [];
  for (let i = 0; i < 4; i++) joined.push(await page.join(code));
  const console = await page.enter<ConsoleView>(sessionRoomId(session), { as: 'console', token });
  expect(await console.send({ type: 'start-session' })).toBe('ok');
  const isOut = () => Object.values(console.view?.teams ?? {}).filter(({ run }) => run !== undefined).length === 2;
  await console.until(isOut);
  const state = server.registry.sessions.get(session)?.state;
  const players = [];
  for (const { seat, token: own } of joined) {
    const run = state?.teams[state.seats[seat]?.team ?? '']?.run ?? '';
    const enter = () => page.enter<PlayerView>(teamRoomId(run), { as: 'seat', seat, token: own });
    const client = await enter();
    await client.until(() => client.view !== undefined);
    players.push({ seat, token: own, run, client, enter });
  }
  const runs = [...new Set(players.map(({ run }) => run))];
  expect(runs).toHaveLength(2);
  const [one, mate] = players.filter(({ run }) => run === runs[0]);
  const [other, theirs] = players.filter(({ run }) => run === runs[1]);
  if (!one || !mate || !other || !theirs) throw new Error('nobody plays');
  return { session, console, one, mate, other, theirs };
}

const HERE = { x: 320, y: 64, facing: 'up', at: 'mail' } as const;
const WAVE = { sort: 'emote', emote: 'wave' } as const;
const signalsOf = (client: WireClient<PlayerView>) =>
  client.heard.flatMap(({ type, message }) => (type === MESSAGE.signal ? [message as SignalFrom] : []));

/** The server has looked at everything that this page sent before. */
const looked = (client: WireClient<PlayerView>) => client.send({ type: 'ask-hint', puzzle: 'nowhere' });
/** Birds as the server has them, once it has looked at everything that this page sent: pages follow a little later. */
async function keptBirds({ client, run }: { client: WireClient<PlayerView>; run: string }) {
  await looked(client);
  const { state } = roomOf(run);
  return (state as { toJSON(): { birds?: { [seat: string]: Bird } } }).toJSON().birds ?? {};
}

function roomOf(run: string): Room {
  const room = matchMaker.getLocalRoomById(teamRoomId(run));
  if (!room) throw new Error(`no room for ${run}`);
  return room;
}

test('[R121] [R122] a bird and a signal reach the own team, and nobody of another one', async () => {
  const { one, mate, other } = await twoTeams();
  other.client.room.send(MESSAGE.bird, { ...HERE, x: 1 });
  await other.client.until(() => birds(other.client)[other.seat]?.x === 1);
  one.client.room.send(MESSAGE.bird, HERE);
  one.client.room.send(MESSAGE.signal, WAVE);
  await mate.client.until(() => birds(mate.client)[one.seat]?.x === 320 && signalsOf(mate.client).length > 0);
  expect(birds(mate.client)).toEqual({ [one.seat]: { x: 320, y: 64, facing: 1, at: 'mail' } });
  await one.client.until(() => signalsOf(one.client).length > 0);
  for (const { client } of [one, mate]) expect(signalsOf(client)).toEqual([{ seat: one.seat, signal: WAVE }]);
  await looked(other.client);
  expect(signalsOf(other.client)).toEqual([]);
  expect(Object.keys(birds(other.client))).toEqual([other.seat]);
});

test('[R209] a page without a map says what it is at: all pages of its team see a bird beside it, and none on another', async () => {
  const { one, mate } = await twoTeams();
  one.client.room.send(MESSAGE.bird, {});
  await mate.client.until(() => birds(mate.client)[one.seat] !== undefined);
  expect(birds(mate.client)[one.seat]?.at).toBe('');
  one.client.room.send(MESSAGE.bird, { at: 'mail' });
  await mate.client.until(() => birds(mate.client)[one.seat]?.at === 'mail');
  mate.client.room.send(MESSAGE.bird, { at: 'mail' });
  await one.client.until(() => birds(one.client)[mate.seat]?.at === 'mail');
  const { [one.seat]: mine, [mate.seat]: theirs } = birds(one.client);
  // One tile below the thing, in the middle of it; the next on the tile beside that.
  expect(mine).toEqual({ x: 336, y: 112, facing: 1, at: 'mail' });
  expect(theirs).toEqual({ x: 368, y: 112, facing: 1, at: 'mail' });
});

test('[R121] [R80] who lies about the seat moves nobody, and no place lies off the map', async () => {
  const { one, mate, other } = await twoTeams();
  mate.client.room.send(MESSAGE.bird, HERE);
  await one.client.until(() => birds(one.client)[mate.seat]?.x === 320);
  for (const seat of [mate.seat, other.seat]) {
    one.client.room.send(MESSAGE.bird, { ...HERE, x: 5, seat });
    one.client.room.send(MESSAGE.signal, { ...WAVE, seat });
  }
  for (const x of [-1, 1281, 16_001, 65_536, 1e300, Number.NaN, '5', null]) {
    one.client.room.send(MESSAGE.bird, { ...HERE, x });
  }
  one.client.room.send(MESSAGE.bird, { ...HERE, y: 961 });
  one.client.room.send(MESSAGE.bird, { ...HERE, at: 'stupid' });
  one.client.room.send(MESSAGE.signal, { sort: 'phrase', phrase: 'look', about: 'stupid' });
  expect(await keptBirds(one)).toEqual({ [mate.seat]: { x: 320, y: 64, facing: 1, at: 'mail' } });
  expect(signalsOf(one.client)).toEqual([]);
  expect(await keptBirds(other)).toEqual({});
});

test('[R123] a flood of birds is dropped, costs no command, and closes its own socket at last', async () => {
  const { one, mate } = await twoTeams();
  for (let i = 0; i < 300; i++) one.client.room.send(MESSAGE.bird, { ...HERE, x: i });
  for (let i = 0; i < 20; i++) one.client.room.send(MESSAGE.signal, WAVE);
  expect(await one.client.send({ type: 'open-puzzle', puzzle: 'P0' })).toBe('ok');
  expect(one.client.slows).toEqual([]);
  await mate.client.until(() => birds(mate.client)[one.seat] !== undefined && signalsOf(mate.client).length >= 4);
  for (let i = 0; i < 700; i++) one.client.room.send(MESSAGE.bird, HERE);
  await one.client.until(() => one.client.closedWith === CLOSE.flooding);
  await mate.client.until(() => birds(mate.client)[one.seat] === undefined);
  expect(await mate.client.send({ type: 'ask-hint', puzzle: 'P0' })).toBe('ok');
  // Four, and what a slow machine's seconds gave back meanwhile.
  expect(signalsOf(mate.client).length).toBeLessThan(10);
});

test('[R121] [R122] while screens are held nobody moves or signals; afterwards they do', async () => {
  const { console, one, mate } = await twoTeams();
  one.client.room.send(MESSAGE.bird, HERE);
  await mate.client.until(() => birds(mate.client)[one.seat]?.x === 320);
  expect(await console.send({ type: 'freeze-session' })).toBe('ok');
  await one.client.until(() => one.client.view?.frozen === true);
  one.client.room.send(MESSAGE.bird, { ...HERE, x: 1 });
  one.client.room.send(MESSAGE.signal, WAVE);
  expect((await keptBirds(one))[one.seat]?.x).toBe(320);
  expect(await console.send({ type: 'unfreeze-session' })).toBe('ok');
  await one.client.until(() => one.client.view?.frozen === false);
  one.client.room.send(MESSAGE.bird, { ...HERE, x: 2 });
  await mate.client.until(() => birds(mate.client)[one.seat]?.x === 2);
  expect([...signalsOf(one.client), ...signalsOf(mate.client)]).toEqual([]);
});

test('[R121] a bird leaves with its socket, and a second socket of its seat keeps it', async () => {
  const { one, mate } = await twoTeams();
  one.client.room.send(MESSAGE.bird, HERE);
  await mate.client.until(() => birds(mate.client)[one.seat]?.x === 320);
  const newer = await one.enter();
  await one.client.until(() => one.client.closedWith === CLOSE.replaced);
  await newer.until(() => birds(newer)[one.seat]?.x === 320);
  newer.drop();
  await mate.client.until(() => birds(mate.client)[one.seat] === undefined);
});

test('[R124] the browser’s own connection carries them, and is there again after a lost socket', async () => {
  const { one, mate } = await twoTeams();
  const me = new Player(teamRoomId(one.run), { as: 'seat', seat: one.seat, token: one.token }, chanceFrom(1));
  await vi.waitUntil(() => me.isLive);
  const { company } = me.connection;
  const seen: [string, BirdPlace | undefined][] = [];
  const heard: SignalFrom[] = [];
  company.onBird((...bird) => seen.push(bird));
  company.onSignal((from) => heard.push(from));
  company.move(HERE);
  company.signal(WAVE);
  mate.client.room.send(MESSAGE.bird, { x: 9, y: 8, facing: 'left' });
  await mate.client.until(() => birds(mate.client)[one.seat]?.x === 320 && signalsOf(mate.client).length > 0);
  await vi.waitUntil(() => seen.length > 0 && heard.length > 0);
  expect(seen).toEqual([[mate.seat, { x: 9, y: 8, facing: 'left' }]]);
  expect(heard).toEqual([{ seat: one.seat, signal: WAVE }]);

  const mine = roomOf(one.run).clients.find(({ sessionId }) => sessionId !== mate.client.room.sessionId);
  if (!mine) throw new Error('no socket of mine');
  (mine.ref as unknown as { terminate(): void }).terminate();
  await mate.client.until(() => birds(mate.client)[one.seat] === undefined);
  await mate.client.until(() => birds(mate.client)[one.seat]?.x === 320);
  me.connection.close();
});
