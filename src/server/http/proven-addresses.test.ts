/** Codes that are right at once behind an address which has proved them. */
import { expect, test } from 'vitest';
import { fakeTime } from '../../../tests/fake-time.ts';
import { JoinBudget } from './join-budget.ts';
import { ProvenAddresses } from './proven-addresses.ts';

const CODE = 'MNPQRST';

function door() {
  const time = fakeTime();
  const open = new Set(['class']);
  const proven = new ProvenAddresses(time, (session) => open.has(session));
  const budget = new JoinBudget(time);
  const opens = (code: string) => (code === CODE ? { session: 'class', found: 'seat' } : undefined);
  /** As the route does. @returns ms waited, or what was told instead */
  const type = async (address: string, code: string) => {
    const asked = time.now();
    const known = proven.find(address, () => opens(code));
    const found = known ?? (await budget.ask(address, code, () => opens(code)?.found));
    if (found === 'seat') proven.prove('class', address);
    return found === 'seat' ? time.now() - asked : found;
  };
  return { time, open, proven, type };
}

test('[R114] a class comes in at once while somebody guesses 50 codes a second behind its own address', async () => {
  const { time, proven, type } = door();
  proven.prove('class', 'school');
  const waits: Promise<unknown>[] = [];
  for (let tick = 0; tick < 500; tick++) {
    type('school', 'BCDFGHJ');
    if (tick >= 100 && tick % 10 === 0) waits.push(type('school', CODE));
    await time.pass(20);
  }
  expect(waits).toHaveLength(40);
  expect(new Set(await Promise.all(waits))).toEqual(new Set([0]));
});

test('[R114] when one right code is served, all who wait with it behind that address are', async () => {
  const { time, type } = door();
  for (let i = 0; i < 60; i++) type('school', 'BCDFGHJ');
  const first = type('school', CODE);
  for (let i = 0; i < 30; i++) type('school', 'BCDFGHJ');
  const last = type('school', CODE);
  await time.pass(200);
  expect(await Promise.race([Promise.all([first, last]), time.pass(0)])).toEqual([200, 200]);
});

test('[R114] another address gains nothing: its codes stand in the queue', async () => {
  const { time, proven, type } = door();
  proven.prove('class', 'school');
  for (let i = 0; i < 60; i++) type('elsewhere', 'BCDFGHJ');
  const wait = type('elsewhere', CODE);
  await time.pass(1000);
  expect(await wait).toBeGreaterThan(0);
});

test('[R114] a guesser in the class compares no more than 100 codes a second with what the class has proved', async () => {
  const { time, proven } = door();
  proven.prove('class', 'school');
  let compared = 0;
  for (let second = 0; second < 10; second++) {
    for (let i = 0; i < 1000; i++) proven.find('school', () => void compared++);
    await time.pass(1000);
  }
  expect(compared).toBeLessThanOrEqual(300 + 100 * 10);
  expect(compared).toBeGreaterThanOrEqual(300 + 100 * 9);
});

test('[R114] what was proved is forgotten with the session, and never more than 64 addresses of it', () => {
  const { open, proven } = door();
  const find = (address: string) => proven.find(address, () => ({ session: 'class', found: 'seat' }));
  for (let i = 0; i < 200; i++) proven.prove('class', `a${i}`);
  expect(proven.size).toBe(64);
  expect([find('a0'), find('a199')]).toEqual([undefined, 'seat']);
  open.delete('class');
  expect(find('a199')).toBeUndefined();
  proven.prove('class', 'a1');
  expect(proven.size).toBe(0);
});
