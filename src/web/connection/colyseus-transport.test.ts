/** The wire against a real Colyseus server, on a port of this machine. */
import { CloseCode, matchMaker, Room, Server, ServerError } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CLOSE } from '#protocol/close-codes.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import type { JoinOptions } from '#protocol/messages.ts';
import { colyseusTransport } from './colyseus-transport.ts';
import { ROOM_UNKNOWN, type WireEvents } from './transport.ts';

/** Seats in the order in which they came in. */
const arrivals: string[] = [];

class EchoRoom extends Room {
  override onCreate() {
    this.roomId = 's-echo';
    this.patchRate = null;
    this.autoDispose = false;
    // Stopping waits for seats that were reserved and not taken.
    this.seatReservationTimeout = 1;
    this.onMessage(MESSAGE.command, (client, message: { seq: number; command: string }) => {
      if (message.command === 'close') return client.leave(CLOSE.replaced);
      if (message.command === 'vanish') return (client.ref as unknown as { terminate(): void }).terminate();
      client.send(MESSAGE.text, { texts: { said: message.command } });
      client.send(MESSAGE.view, { now: 1, view: { said: message.command } });
      client.send(MESSAGE.ack, { seq: message.seq });
      client.send(MESSAGE.slow, { seq: 9, afterMs: 50 });
    });
  }
  override onJoin(_client: unknown, options: JoinOptions) {
    if (options.as === 'screen') throw new ServerError(CLOSE.notWelcome, 'not welcome');
    if (options.as === 'seat') arrivals.push(options.seat);
  }
}

const server = new Server({ transport: new WebSocketTransport(), greet: false, gracefullyShutdown: false });

beforeAll(async () => {
  server.define('echo', EchoRoom);
  await server.listen(0);
  const address = server.transport.server?.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  vi.stubGlobal('location', new URL(`http://localhost:${address.port}/`));
  await matchMaker.createRoom('echo', {});
});
afterAll(async () => {
  await server.gracefullyShutdown(false);
  vi.unstubAllGlobals();
});

const SEAT: JoinOptions = { as: 'seat', seat: 's', token: 't', language: 'fr', protocol: 1 };

function openWire(room: string, options: JoinOptions = SEAT) {
  const heard: [string, unknown][] = [];
  const hear = (what: string) => (message?: unknown) => void heard.push([what, message]);
  const names = ['opened', 'ack', 'slow', 'view', 'text', 'pong', 'closed'] as const;
  const events = Object.fromEntries(names.map((name) => [name, hear(name)])) as unknown as WireEvents;
  const wire = colyseusTransport.open(room, options, events);
  const until = (what: string) => vi.waitFor(() => expect(heard.map(([name]) => name)).toContain(what), 4000);
  return { wire, heard, until };
}

test('carries commands one way and every message the other', async () => {
  const { wire, heard, until } = openWire('s-echo');
  await until('opened');
  wire.send({ client: 'aaaaaaaa', seq: 3, command: 'hello' });
  wire.ping();
  await until('slow');
  await until('pong');
  expect(heard.filter(([what]) => what !== 'pong')).toEqual([
    ['opened', undefined],
    ['text', { texts: { said: 'hello' } }],
    ['view', { now: 1, view: { said: 'hello' } }],
    ['ack', { seq: 3 }],
    ['slow', { seq: 9, afterMs: 50 }],
  ]);
  wire.close();
});

test('tells once why the server closed it', async () => {
  const { wire, heard, until } = openWire('s-echo');
  await until('opened');
  wire.send({ client: 'aaaaaaaa', seq: 1, command: 'close' });
  await until('closed');
  expect(heard.slice(1)).toEqual([['closed', CLOSE.replaced]]);
});

test('tells of a socket that broke, and leaves coming back to the connection', async () => {
  const { wire, heard, until } = openWire('s-echo');
  await until('opened');
  // Colyseus reconnects by itself only what was up for five seconds.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 6000);
  wire.send({ client: 'aaaaaaaa', seq: 1, command: 'vanish' });
  await until('closed');
  vi.restoreAllMocks();
  // A try of its own would have failed with a code of its own.
  expect(heard.slice(1)).toEqual([['closed', CloseCode.ABNORMAL_CLOSURE]]);
});

test('tells the code of a refused join, and of a room that is not there', async () => {
  const refused = openWire('s-echo', { as: 'screen', token: 't', language: 'fr', protocol: 1 });
  await refused.until('closed');
  expect(refused.heard).toEqual([['closed', CLOSE.notWelcome]]);
  const nowhere = openWire('s-nowhere');
  await nowhere.until('closed');
  expect(nowhere.heard).toEqual([['closed', ROOM_UNKNOWN]]);
});

test('let go, it tells nothing more', async () => {
  const { wire, heard } = openWire('s-echo');
  wire.close();
  const after = openWire('s-echo');
  await after.until('opened');
  after.wire.close();
  expect(heard).toEqual([]);
});

test('[R86] let go while it opens, it does not come in after the wire that took its place', async () => {
  for (let turns = 0; turns < 12; turns++) {
    const older = openWire('s-echo', { ...SEAT, seat: 'older' });
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    older.wire.close();
    const newer = openWire('s-echo', { ...SEAT, seat: `newer ${turns}` });
    await newer.until('opened');
    newer.wire.ping();
    await newer.until('pong');
    expect(arrivals.at(-1), `let go after ${turns} turns`).toBe(`newer ${turns}`);
    newer.wire.close();
  }
});
