import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropSeat, heldSeat, holdSeat, keepAddress, offeredSeat, offerSeat, withdrawOffer } from './seat-store.ts';

const SEAT = { session: 'x', seat: 's1', token: 't' };

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

let tab = storage();
let device = storage();

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  tab = storage();
  device = storage();
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
  dropSeat();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the seat of a tab', () => {
  test('is held by the tab alone', () => {
    holdSeat({ ...SEAT, run: 'r1' });
    expect(heldSeat()).toEqual({ ...SEAT, run: 'r1' });
    expect(device.kept.size).toBe(0);
    dropSeat();
    expect(heldSeat()).toBeUndefined();
  });

  test('remembers how its session speaks to its participants, while it is held', () => {
    keepAddress('vous');
    expect(heldSeat()).toBeUndefined();
    holdSeat({ ...SEAT, run: 'r1' });
    keepAddress('vous');
    expect(heldSeat()).toEqual({ ...SEAT, run: 'r1', address: 'vous' });
    keepAddress('tu');
    expect(heldSeat()?.address).toBe('tu');
  });

  test('lasts as long as the page where storage is denied', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    holdSeat(SEAT);
    expect(heldSeat()).toEqual(SEAT);
  });

  test('is nothing when what is stored makes no sense', () => {
    tab.kept.set('canari.seat', '{"session":1');
    expect(heldSeat()).toBeUndefined();
    tab.kept.set('canari.seat', '{"session":1,"seat":"s1","token":"t"}');
    expect(heldSeat()).toBeUndefined();
  });

  test('is offered to the next tab for twelve hours', () => {
    offerSeat(SEAT, 'Mésange futée', 'tit');
    vi.setSystemTime(11.9 * 3600 * 1000);
    expect(offeredSeat()).toMatchObject({ ...SEAT, name: 'Mésange futée', bird: 'tit' });
    vi.setSystemTime(12 * 3600 * 1000);
    expect(offeredSeat()).toBeUndefined();
    vi.setSystemTime(0);
    withdrawOffer();
    expect(offeredSeat()).toBeUndefined();
  });
});
