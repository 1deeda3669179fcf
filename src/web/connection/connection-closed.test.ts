import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSE } from '#protocol/close-codes.ts';
import { loadPage, NOW, settled } from './fake-page.ts';
import { ROOM_UNKNOWN } from './transport.ts';

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

describe('a connection that the server closed', () => {
  async function closedWith(code: number, reloads = true) {
    const page = loadPage(undefined, undefined, reloads);
    await page.goLive();
    page.send('a');
    await page.read();
    page.transport.wire.tell('closed', code);
    page.transport.wire.flush();
    await settled();
    return page;
  }

  test('not welcome: it says so, and what waited is refused', async () => {
    const { connection, answers, transport } = await closedWith(CLOSE.notWelcome);
    expect(connection.closedBecause.value).toBe('not-welcome');
    expect(answers).toEqual([{ ok: false, refusal: 'session/unknown-seat' }]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(transport.wires).toHaveLength(1);
  });

  test('over: it says so, and what waited is refused', async () => {
    const { connection, answers } = await closedWith(CLOSE.over);
    expect(connection.status.value).toBe('closed');
    expect(connection.closedBecause.value).toBe('over');
    expect(answers).toEqual([{ ok: false, refusal: 'session/not-open' }]);
  });

  test('[R86] replaced: what waits is left to the newer page, and going on here takes the seat back', async () => {
    const { connection, answers, page, transport, store } = await closedWith(CLOSE.replaced);
    expect(connection.closedBecause.value).toBe('replaced');
    expect(answers).toEqual([]);
    expect(await store.load('r-1/s1')).toHaveLength(1);
    page.wake();
    expect(transport.wires).toHaveLength(1);
    connection.retry();
    expect(connection.closedBecause.value).toBeUndefined();
    expect(transport.wires).toHaveLength(2);
  });

  test('an old page reloads, once', async () => {
    const first = await closedWith(CLOSE.oldPage);
    expect(first.page.reloads).toBe(1);
    expect(first.connection.status.value).not.toBe('closed');
    const again = await closedWith(CLOSE.oldPage, false);
    expect(again.connection.closedBecause.value).toBe('old-page');
  });

  test('a room that is unknown again and again means that the session is over', async () => {
    const { connection, transport } = loadPage();
    for (let tries = 1; tries <= 4; tries++) {
      expect(connection.status.value).toBe('connecting');
      transport.wire.tell('closed', ROOM_UNKNOWN);
      transport.wire.flush();
      await vi.advanceTimersByTimeAsync(5000);
    }
    expect(connection.closedBecause.value).toBe('over');
  });
});
