/** How often pages may ask for their place in a room, counted by place and by address. */
import { expect, test } from 'vitest';
import type { Session } from '#domain/session/state.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { fakeTime } from '../../../tests/fake-time.ts';
import { hashToken } from '../runs/draw-id.ts';
import { RoomJoins } from './room-joins.ts';

const SEATS = Object.fromEntries(
  Array.from({ length: 400 }, (_, i) => [`s${i}`, { tokenHash: hashToken(`token${i}`) }]),
);
const SESSION = { id: 'class', seats: SEATS } as unknown as Session;

function door() {
  const time = fakeTime();
  const joins = new RoomJoins(time, { isConsoleToken: () => false, isScreenToken: () => false });
  const ask = (seat: number, token = `token${seat}`) =>
    joins.ask(SESSION, { as: 'seat', seat: `s${seat}`, token, language: 'fr', protocol: PROTOCOL_VERSION }, 'school')
      .may;
  return { time, joins, ask };
}

test('[R115] a device that asks all the time uses up its own turns, not those of its neighbours', () => {
  const { ask } = door();
  const flood = Array.from({ length: 5000 }, () => ask(0)).filter((may) => may).length;
  expect(flood).toBe(30);
  for (let seat = 1; seat <= 30; seat++) expect(ask(seat)).toBe(true);
});

test('[R115] who holds no place is counted apart: a class comes back past them', () => {
  const { ask } = door();
  const strangers = Array.from({ length: 5000 }, () => ask(0, 'guessed')).filter((may) => may).length;
  expect(strangers).toBe(400);
  expect(ask(0)).toBe(true);
});

test('[R115] hundreds of faked seats behind one address meet a ceiling, and it lifts again', async () => {
  const { time, ask } = door();
  let may = 0;
  for (let round = 0; round < 20; round++) for (let seat = 0; seat < 400; seat++) if (ask(seat)) may += 1;
  expect(may).toBe(2000);
  await time.pass(20_000);
  expect(ask(1)).toBe(true);
});

test('what nobody uses any more is forgotten', async () => {
  const { time, joins, ask } = door();
  for (let round = 0; round < 3; round++) {
    for (let seat = 0; seat < 400; seat++) joins.ask(undefined, {}, `a${round}/${seat}`);
    await time.pass(60_000);
  }
  for (let seat = 0; seat < 400; seat++) ask(seat);
  expect(joins.size).toBeLessThan(1100);
});
