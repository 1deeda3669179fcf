import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { language, setLanguage } from '../i18n/language.ts';
import { choosePlainTexts } from '../i18n/plain-texts.ts';
import { loadPage, NOW, settled } from './fake-page.ts';
import { memoryOutboxStore } from './outbox-store.ts';

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

describe('a connection', () => {
  test('asks for its place with its language and protocol, and shows the view', async () => {
    const { connection, transport, goLive } = loadPage();
    expect(connection.status.value).toBe('connecting');
    await goLive('lit');
    expect(transport.wire.options).toEqual({
      as: 'seat',
      seat: 's1',
      token: 't',
      language: language.peek(),
      protocol: PROTOCOL_VERSION,
    });
    expect(connection.status.value).toBe('live');
    expect(connection.view.value).toEqual({ lamp: 'lit' });
  });

  test('[R83] a drop in the middle loses no command and repeats none after its answer', async () => {
    const { connection, transport, goLive, send, read, answers } = loadPage();
    await goLive();
    send('a');
    send('b');
    expect(await read()).toEqual(['a1:a', 'a2:b']);
    transport.wire.tell('ack', { seq: 1 });
    transport.wire.tell('closed', undefined);
    transport.wire.flush();
    expect(connection.status.value).toBe('offline');
    expect(connection.view.value).toEqual({ lamp: 'dark' });
    send('c');

    await vi.advanceTimersByTimeAsync(300);
    await goLive();
    expect(transport.wires).toHaveLength(2);
    expect(await read()).toEqual(['a2:b', 'a3:c']);
    transport.wire.tell('ack', { seq: 2 });
    transport.wire.tell('ack', { seq: 3, refusal: 'run/frozen' });
    transport.wire.flush();
    await settled();
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: false, refusal: 'run/frozen' }]);
  });

  test('[R83] a reload sends what had no answer first, as the client that it was', async () => {
    const first = loadPage();
    await first.goLive();
    first.send('a');
    first.send('b');
    await first.read();
    first.transport.wire.tell('ack', { seq: 1 });
    first.transport.wire.flush();
    first.connection.close();

    const second = loadPage(first.store, 'bbbbbbbb');
    second.send('c');
    await second.goLive();
    expect(await second.read()).toEqual(['a2:b']);
    second.transport.wire.tell('ack', { seq: 2 });
    second.transport.wire.flush();
    expect(await second.read()).toEqual(['a2:b', 'b1:c']);
  });

  test('[R83] a store that is slower than the network holds up what was left, and loses nothing', async () => {
    const store = memoryOutboxStore();
    await store.keep('r-1/s1', { client: 'old', seq: 4, command: 'x' });
    let loaded = () => {};
    const slow = new Promise<void>((done) => {
      loaded = done;
    });
    const { send, goLive, read } = loadPage({ ...store, load: (key) => slow.then(() => store.load(key)) });
    await goLive();
    send('a');
    expect(await read()).toEqual([]);
    loaded();
    expect(await read()).toEqual(['o4:x']);
  });

  test('[R82] obeys slow on the wire', async () => {
    const { transport, goLive, send, read } = loadPage();
    await goLive();
    send('a');
    await read();
    transport.wire.tell('slow', { seq: 1, afterMs: 500 });
    transport.wire.flush();
    await vi.advanceTimersByTimeAsync(499);
    expect(await read()).toEqual(['a1:a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await read()).toEqual(['a1:a', 'a1:a']);
  });

  test('a patch that does not fit asks for a whole view by connecting again', async () => {
    const { connection, transport, goLive } = loadPage();
    await goLive();
    transport.wire.tell('view', { now: NOW, patch: [{ op: 'remove', path: '/never/there' }] });
    transport.wire.flush();
    expect(transport.wire.letGo).toBe(true);
    expect(connection.status.value).toBe('offline');
    await vi.advanceTimersByTimeAsync(300);
    await goLive('lit');
    expect(connection.view.value).toEqual({ lamp: 'lit' });
    expect(connection.status.value).toBe('live');
  });

  test('a half-open socket is noticed within eight seconds, and a quiet one is left alone', async () => {
    const { connection, transport, goLive } = loadPage();
    await goLive();
    const { wire } = transport;
    for (let second = 0; second < 60; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      wire.flush();
    }
    expect(connection.status.value).toBe('live');
    expect(wire.pings).toBeGreaterThan(20);
    wire.deaf = true;
    await vi.advanceTimersByTimeAsync(8000);
    expect(connection.status.value).toBe('offline');
    expect(wire.letGo).toBe(true);
  });

  test('waits longer after each failure, five seconds at most', async () => {
    const { transport } = loadPage();
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries++) {
      const before = transport.wires.length;
      const from = Date.now();
      transport.wire.tell('closed', undefined);
      transport.wire.flush();
      while (transport.wires.length === before) await vi.advanceTimersByTimeAsync(10);
      waits.push(Date.now() - from);
    }
    expect(waits).toEqual([180, 360, 720, 1440, 2880, 3000, 3000, 3000]);
  });

  test('another language connects again, and its texts replace the others', async () => {
    const { connection, transport, goLive } = loadPage();
    setLanguage('fr');
    await goLive();
    setLanguage('en');
    expect(transport.wire.options.language).toBe('en');
    transport.wire.tell('text', { texts: { 'area.yard': 'the yard' } });
    transport.wire.flush();
    expect(connection.text({ t: 'area.yard' })).toBe('the yard');
    connection.close();
    setLanguage('fr');
    expect(transport.wire.options.language).toBe('en');
  });

  test('[R64] plainer texts are asked for by connecting again, and only then', async () => {
    const { connection, transport, goLive } = loadPage();
    await goLive();
    expect(transport.wire.options).not.toHaveProperty('plain');
    choosePlainTexts(true);
    expect(transport.wires).toHaveLength(2);
    expect(transport.wire.options).toMatchObject({ as: 'seat', plain: true });
    choosePlainTexts(true);
    expect(transport.wires).toHaveLength(2);
    connection.close();
    choosePlainTexts(false);
    expect(transport.wires).toHaveLength(2);
  });

  test('gives up on a wire that never opens', async () => {
    const { transport } = loadPage();
    await vi.advanceTimersByTimeAsync(10_200);
    expect(transport.wires).toHaveLength(2);
    expect(transport.wires[0]?.letGo).toBe(true);
  });

  test('[R83] coming back, a try that hangs is given up in four seconds, the next in eight, then in ten', async () => {
    const { transport, goLive } = loadPage();
    await goLive();
    const giveUps: number[] = [];
    for (let lap = 0; lap < 2; lap++) {
      transport.wire.tell('closed', undefined);
      transport.wire.flush();
      await vi.advanceTimersByTimeAsync(200);
      for (let tries = 0; tries < 4; tries++) {
        const { wire } = transport;
        const from = Date.now();
        while (!wire.letGo) await vi.advanceTimersByTimeAsync(10);
        giveUps.push(Date.now() - from);
        while (transport.wire === wire) await vi.advanceTimersByTimeAsync(10);
      }
      // What was given up does not count any more once the page is live.
      await goLive();
    }
    const about = giveUps.map((ms) => Math.round(ms / 100) / 10);
    expect(about).toEqual([4, 8, 10, 10, 4, 8, 10, 10]);
  });

  test('tries at once when the network is back or the page is looked at', async () => {
    const { transport, page } = loadPage();
    for (let tries = 0; tries < 6; tries++) {
      transport.wire.tell('closed', undefined);
      transport.wire.flush();
      await vi.advanceTimersByTimeAsync(5000);
    }
    transport.wire.tell('closed', undefined);
    transport.wire.flush();
    const before = transport.wires.length;
    page.wake();
    expect(transport.wires).toHaveLength(before + 1);
  });

  test('looked at after sleep, a dead socket is given up in 2.5 s', async () => {
    const { connection, transport, page, goLive } = loadPage();
    await goLive();
    transport.wire.deaf = true;
    page.wake();
    await vi.advanceTimersByTimeAsync(2500);
    expect(connection.status.value).toBe('offline');
  });
});
