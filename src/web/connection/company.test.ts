import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BirdPlace, PRESENCE_HZ, type SignalFrom } from '#protocol/presence.ts';
import { loadPage, NOW } from './fake-page.ts';

const GAP_MS = 1000 / PRESENCE_HZ;
const at = (x: number): BirdPlace => ({ x, y: 1, facing: 'right' });

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

function visit() {
  const page = loadPage();
  const { company } = page.connection;
  const birds: [string, number | undefined][] = [];
  const stop = company.onBird((seat, place) => birds.push([seat, place?.x]));
  /** Where the server saw my bird on the newest wire. */
  const moves = () => {
    page.transport.wire.flush();
    return page.transport.wire.moves.map((bird) => ('x' in bird ? bird.x : bird.at));
  };
  const seen = (all: { [seat: string]: number }) => {
    page.transport.wire.tell('birds', new Map(Object.entries(all).map(([seat, x]) => [seat, at(x)])));
    page.transport.wire.flush();
  };
  const drop = () => {
    page.transport.wire.tell('closed', undefined);
    page.transport.wire.flush();
  };
  return { ...page, company, birds, stop, moves, seen, drop };
}

test('[R124] places go out at most PRESENCE_HZ times a second, and the last one always', async () => {
  const { company, goLive, moves } = visit();
  await goLive();
  for (let x = 0; x <= 100; x++) {
    company.move(at(x));
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(GAP_MS);
  const sent = moves();
  expect(sent.length).toBeGreaterThan(PRESENCE_HZ - 2);
  expect(sent.length).toBeLessThanOrEqual(PRESENCE_HZ + 2);
  expect([sent[0], sent.at(-1)]).toEqual([0, 100]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(moves()).toEqual(sent);
});

test('[R124] a bird that stands is sent once, and its next step at once', async () => {
  const { company, goLive, moves } = visit();
  await goLive();
  company.move(at(1));
  await vi.advanceTimersByTimeAsync(GAP_MS);
  company.move(at(2));
  expect(moves()).toEqual([1, 2]);
});

test('[R124] a bird that stops too soon after its last step is sent where it stopped', async () => {
  const { company, goLive, moves } = visit();
  await goLive();
  for (const x of [1, 2, 3]) company.move(at(x));
  expect(moves()).toEqual([1]);
  await vi.advanceTimersByTimeAsync(GAP_MS);
  expect(moves()).toEqual([1, 3]);
});

test('[R124] nothing is sent while the socket is not live; a new one is told the last place, once', async () => {
  const { company, goLive, moves, drop, transport } = visit();
  company.move(at(1));
  company.signal({ sort: 'emote', emote: 'wave' });
  expect(moves()).toEqual([]);
  await goLive('one');
  expect(moves()).toEqual([1]);
  transport.wire.tell('view', { now: NOW, view: { lamp: 'two' } });
  expect(moves()).toEqual([1]);
  company.move(at(2));
  drop();
  company.move(at(3));
  company.signal({ sort: 'emote', emote: 'wave' });
  const before = transport.wire;
  before.flush();
  expect(before.moves).toEqual([at(1)]);
  await vi.advanceTimersByTimeAsync(300);
  expect(transport.wire).not.toBe(before);
  transport.wire.tell('opened');
  expect(moves()).toEqual([]);
  await goLive('three');
  await vi.advanceTimersByTimeAsync(GAP_MS);
  expect(moves()).toEqual([3]);
  expect([...before.signals, ...transport.wire.signals]).toEqual([]);
});

test('[R209] a page without a map tells what its player is at, once each, and that a bird comes in only where none is', async () => {
  const { company, goLive, moves, drop, transport } = visit();
  company.standAt(undefined);
  await goLive();
  const told = () => {
    transport.wire.flush();
    return transport.wire.moves;
  };
  expect(told()).toEqual([{}]);
  await vi.advanceTimersByTimeAsync(GAP_MS);
  company.standAt('mail');
  company.standAt(undefined);
  await vi.advanceTimersByTimeAsync(GAP_MS);
  expect(told()).toEqual([{}, { at: 'mail' }]);
  drop();
  await vi.advanceTimersByTimeAsync(300);
  await goLive();
  expect(moves()).toEqual(['mail']);
});

test('a page that never moved its bird tells no place', async () => {
  const { goLive, moves } = visit();
  await goLive();
  expect(moves()).toEqual([]);
});

test('teammates’ birds are told when they come, move and go, and mine is not', async () => {
  const { goLive, seen, birds } = visit();
  await goLive();
  seen({ s1: 5, s2: 7 });
  seen({ s1: 6, s2: 7, s3: 9 });
  seen({ s1: 6, s2: 8, s3: 9 });
  seen({ s1: 6, s3: 9 });
  expect(birds).toEqual([
    ['s2', 7],
    ['s3', 9],
    ['s2', 8],
    ['s2', undefined],
  ]);
});

test('birds stay where they were while the socket is lost; the new one says who is gone', async () => {
  const { goLive, seen, birds, drop } = visit();
  await goLive();
  seen({ s2: 7, s3: 9 });
  drop();
  expect(birds).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(300);
  await goLive();
  seen({ s3: 9 });
  expect(birds.slice(2)).toEqual([['s2', undefined]]);
});

test('who listens late is told at once where birds are, and nothing after stopping', async () => {
  const { company, goLive, seen, birds, stop } = visit();
  await goLive();
  seen({ s2: 7 });
  const late: [string, number | undefined][] = [];
  company.onBird((seat, place) => late.push([seat, place?.x]));
  expect(late).toEqual([['s2', 7]]);
  stop();
  seen({ s2: 8 });
  expect([birds.length, late.length]).toEqual([1, 2]);
});

test('[R122] signals go out as they are, and come in with their author, mine too', async () => {
  const { company, goLive, transport } = visit();
  const heard: SignalFrom[] = [];
  const stop = company.onSignal((from) => heard.push(from));
  await goLive();
  company.signal({ sort: 'phrase', phrase: 'come', about: 'mail' });
  const froms: SignalFrom[] = ['s1', 's2'].map((seat) => ({ seat, signal: { sort: 'emote', emote: 'wave' } }));
  for (const from of froms) transport.wire.tell('signal', from);
  transport.wire.flush();
  expect(transport.wire.signals).toEqual([{ sort: 'phrase', phrase: 'come', about: 'mail' }]);
  expect(heard).toEqual(froms);
  stop();
  transport.wire.tell('signal', froms[0] as SignalFrom);
  transport.wire.flush();
  expect(heard).toHaveLength(2);
});
